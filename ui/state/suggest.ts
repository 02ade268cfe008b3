import { fold } from './fold'

/** Letters to insert, drop, change or swap between two words (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The known word that a query probably meant: at most a third of its letters wrong. Null when none is near. */
export function suggest(query: string, words: readonly string[]): string | null {
  const meant = fold(query)
  const near = words.map((word) => ({ word, off: distance(meant, fold(word)) })).sort((a, b) => a.off - b.off)[0]
  return near && near.off > 0 && near.off <= Math.ceil(meant.length / 3) ? near.word : null
}
