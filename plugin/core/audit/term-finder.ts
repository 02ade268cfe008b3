export interface Term { readonly term: string; readonly use?: string | undefined }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** Whole words only, in any case; the longest term first, so that it is not hidden by a shorter one. */
export function termPattern(terms: readonly Term[]): RegExp | null {
  if (!terms.length) return null
  const words = [...terms].sort((a, b) => b.term.length - a.term.length).map(({ term }) => escaped(term))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Finds the first of some terms in a text; null when there are no terms. */
export function termFinder(terms: readonly Term[]): ((text: string) => Term | null) | null {
  const pattern = termPattern(terms)
  if (!pattern) return null
  const byWord = new Map(terms.map((term) => [term.term.toLowerCase(), term]))
  return (text) => {
    pattern.lastIndex = 0
    const found = pattern.exec(text)?.[0]
    return found === undefined ? null : { ...(byWord.get(found.toLowerCase()) ?? {}), term: found }
  }
}

/** The text with every term that has another in its place replaced; a capital at the start is kept. */
export function replaceTerms(text: string, terms: readonly Term[]): string {
  const replaced = terms.filter(({ use }) => use)
  const pattern = termPattern(replaced)
  if (!pattern) return text
  const byWord = new Map(replaced.map(({ term, use = '' }) => [term.toLowerCase(), use]))
  return text.replace(pattern, (found) => {
    const use = byWord.get(found.toLowerCase()) ?? found
    const [first = ''] = found
    return first !== first.toLowerCase() ? use.charAt(0).toUpperCase() + use.slice(1) : use
  })
}
