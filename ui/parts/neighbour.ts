/** The thing above or below another among things laid out in rows of any length: in the next row, the nearest across. Null at the ends. */
export function neighbour<T extends { readonly left: number; readonly top: number }>(all: readonly T[], from: T, way: 'up' | 'down'): T | null {
  const beyond = all.filter((one) => (way === 'down' ? one.top > from.top + 1 : one.top < from.top - 1))
  const row = beyond.reduce((best, one) => (way === 'down' ? Math.min(best, one.top) : Math.max(best, one.top)), way === 'down' ? Infinity : -Infinity)
  const inRow = beyond.filter((one) => Math.abs(one.top - row) <= 1)
  return inRow.reduce<T | null>((best, one) => (best === null || Math.abs(one.left - from.left) < Math.abs(best.left - from.left) ? one : best), null)
}
