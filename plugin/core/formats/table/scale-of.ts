import type { FeelingCell } from './read-feeling-cell'

/** The scale that a table's numbers are on. `told`: people should hear which was taken. `onFive`: too long to draw, so brought to 1–5. */
export interface FoundScale { readonly min: number; readonly max: number; readonly told: boolean; readonly onFive: boolean }

/**
 * 1–5 unless the numbers say otherwise. Numbers of only 1 and 2 can be from −2…2 as well, so the scale is told then too; 0 is a
 * value, not a missing one. Source: FORMATS §1.5.
 */
export function scaleOf(cells: readonly FeelingCell[]): FoundScale {
  let low = Infinity
  let high = -Infinity
  for (const { value, top } of cells) {
    if (value === undefined) continue
    low = Math.min(low, value)
    high = Math.max(high, value, top ?? value)
  }
  if (low === Infinity) return { min: 1, max: 5, told: false, onFive: false }
  if (low < 0) {
    const reach = Math.max(-low, high)
    const far = reach <= 2 ? 2 : reach <= 5 ? 5 : reach <= 10 ? 10 : 100
    return { min: -far, max: far, told: true, onFive: far > 10 }
  }
  if (high > 10) return { min: 0, max: 100, told: true, onFive: true }
  if (high > 5) return { min: low < 1 ? 0 : 1, max: 10, told: true, onFive: false }
  if (low < 1) return high <= 2 ? { min: -2, max: 2, told: true, onFive: false } : { min: 0, max: 5, told: true, onFive: false }
  return { min: 1, max: 5, told: high <= 2, onFive: false }
}
