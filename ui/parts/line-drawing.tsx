/** A drawing of 16 px in one line; never the only name of a control. */
export const LineDrawing = ({ path }: { readonly path: string }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={path} /></svg>
)
