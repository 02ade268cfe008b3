/** A part of a long list, in pixels from its top. */
export interface View { readonly from: number; readonly to: number }

/** One thing that is drawn; `gap`: how many pixels of things left out lie before it. */
export interface Drawn { readonly index: number; readonly gap: number }

export interface VirtualWindow { readonly drawn: readonly Drawn[]; /** Pixels of what is left out at the end. */ readonly after: number }

/**
 * Which things of a long list are drawn: those in view, and those that must not go away (what has the focus, headings of what is
 * in view). Each stands where it would if all were drawn.
 */
export function virtualWindow(heights: readonly number[], { from, to }: View, kept: (inView: readonly number[]) => readonly number[]): VirtualWindow {
  const inView: number[] = []
  let top = 0
  for (const [index, height] of heights.entries()) {
    if (top < to && top + height > from) inView.push(index)
    top += height
  }
  const wanted = new Set(inView)
  for (const index of kept(inView)) if (index >= 0 && index < heights.length) wanted.add(index)
  const drawn: Drawn[] = []
  let gap = 0
  for (const [index, height] of heights.entries()) {
    if (!wanted.has(index)) {
      gap += height
      continue
    }
    drawn.push({ index, gap })
    gap = 0
  }
  return { drawn, after: gap }
}
