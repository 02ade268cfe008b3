export interface Point { readonly x: number; readonly y: number }

/**
 * Slopes of a cubic through points of rising x that never overshoots them (Fritsch and Carlson 1980): a peak or a low
 * that nobody rated cannot appear between two that were.
 */
export function monotoneSlopes(points: readonly Point[]): number[] {
  const secants = points.slice(1).map((point, i) => (point.y - (points[i]?.y ?? 0)) / (point.x - (points[i]?.x ?? 0)))
  return points.map((_, i) => {
    const before = secants[i - 1]
    const after = secants[i]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    if (before * after <= 0) return 0
    return (2 * before * after) / (before + after)
  })
}

const n = (value: number): string => String(Math.round(value * 100) / 100)

/** Path commands through `points` (M and C, absolute), moved by `origin`. Empty for fewer than two points. */
export function curvePath(points: readonly Point[], origin: Point): string {
  if (points.length < 2) return ''
  const slopes = monotoneSlopes(points)
  const at = (x: number, y: number) => `${n(x - origin.x)} ${n(y - origin.y)}`
  const commands = [`M ${at(points[0]?.x ?? 0, points[0]?.y ?? 0)}`]
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (!a || !b) continue
    const third = (b.x - a.x) / 3
    commands.push(`C ${at(a.x + third, a.y + third * (slopes[i - 1] ?? 0))} ${at(b.x - third, b.y - third * (slopes[i] ?? 0))} ${at(b.x, b.y)}`)
  }
  return commands.join(' ')
}
