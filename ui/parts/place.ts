export interface Spot { readonly left: number; readonly top: number; readonly maxHeight: number }

const margin = 8
const gap = 4

/** Where a popover of `size` stands beside its anchor: below if it fits or more room is there, else above; never off the window. */
export function place(anchor: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>, size: { readonly width: number; readonly height: number }, window: { readonly width: number; readonly height: number }, side: 'start' | 'end'): Spot {
  const wished = side === 'start' ? anchor.left : anchor.right - size.width
  const left = Math.max(margin, Math.min(wished, window.width - size.width - margin))
  const below = window.height - anchor.bottom - gap - margin
  const above = anchor.top - gap - margin
  const fits = size.height <= below || below >= above
  const maxHeight = Math.max(48, fits ? below : above)
  return { left, top: fits ? anchor.bottom + gap : anchor.top - gap - Math.min(size.height, maxHeight), maxHeight }
}
