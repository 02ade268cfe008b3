/** How far the mouth bends, from sorrow to joy. */
const mouths = ['M4.5 11.5Q8 8 11.5 11.5', 'M4.8 11Q8 9.2 11.2 11', 'M5 10.5h6', 'M4.8 9.8Q8 11.8 11.2 9.8', 'M4.5 9.2Q8 13.2 11.5 9.2'] as const

/** A feeling as a face, 0 (worst) to 4 (best): told by its mouth, not by colour. */
export const Face = ({ fifth }: { readonly fifth: number }) => (
  <svg class="face" viewBox="0 0 16 16" width="24" height="24" aria-hidden="true"><circle cx="8" cy="8" r="7" /><path d="M5.5 6h.01M10.5 6h.01" /><path class="mouth" d={mouths[Math.max(0, Math.min(4, fifth))]} /></svg>
)
