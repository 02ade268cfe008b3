/** The place an arrow, Home or End key leads to among `count` things in a line, round the ends; null for other keys. */
export function step(key: string, at: number, count: number, axis: 'row' | 'column' | 'both' = 'both'): number | null {
  const next = axis !== 'column' && key === 'ArrowRight' || axis !== 'row' && key === 'ArrowDown'
  const previous = axis !== 'column' && key === 'ArrowLeft' || axis !== 'row' && key === 'ArrowUp'
  if (next) return (at + 1) % count
  if (previous) return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
