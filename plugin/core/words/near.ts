/** Stems of long words, by first letter and length. */
export type NearIndex = ReadonlyMap<string, readonly string[]>

/** Letters of the word as written; its stem may have lost the plural. */
const SHORTEST = 6

/** Real words one letter away from a label's word: they mean something else. */
const NEVER = new Set(['auction', 'fiction', 'contest', 'demotion', 'portion', 'potion', 'faction', 'plaintiff', 'planet', 'station', 'ration', 'notion', 'charnel', 'chapel', 'quotas', 'quota', 'thoroughly', 'though', 'through', 'metrical', 'devices', 'devise', 'serve', 'stable', 'painting', 'action', 'suction', 'section', 'mention', 'relation', 'vacation', 'probation'])

const bucket = (first: string, length: number): string => first + length

export function nearIndex(words: Iterable<string>): NearIndex {
  const index = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST - 1) continue
    const at = bucket(word[0] as string, word.length)
    const list = index.get(at)
    if (list) list.push(word)
    else index.set(at, [word])
  }
  return index
}

/**
 * The stem in the index at most one slip away from `word`, written with `letters` letters (a letter changed, missing, added, or two neighbours swapped). The first
 * letter must be right: people rarely slip there, and other words differ there most ("motion", "carrier").
 */
export function nearWord(index: NearIndex, word: string, letters = word.length): string | null {
  if (letters < SHORTEST || NEVER.has(word)) return null
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    for (const known of index.get(bucket(word[0] as string, length)) ?? []) if (isOneSlip(word, known)) return known
  }
  return null
}

/** Damerau distance ≤ 1 of two words, in one pass. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i)
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  return swapped || a.slice(i + 1) === b.slice(i + 1)
}
