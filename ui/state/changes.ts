import type { PreviewEntry } from '../../plugin/core/audit/fix/preview'

/** One line of a preview: a text before and after, or what becomes of a layer. */
export type Shift =
  | { readonly kind: 'text'; readonly name: string; readonly before: string; readonly after: string }
  | { readonly kind: 'added' | 'removed' | 'moved' | 'look' | 'memory'; readonly name: string; readonly words: string }

/**
 * What changes, place by place: `placeOf` is what people call the place of a layer. Properties and hidden data of one place are one
 * line, however many there are; what goes and comes again without a word of its own is only drawn anew.
 */
export function shiftsOf(entries: readonly PreviewEntry[], placeOf: (node: string) => string | null): readonly Shift[] {
  const named = entries.map((entry) => ({ entry, name: nameOf(entry, placeOf) }))
  const removed = new Set(named.flatMap(({ entry, name }) => (entry.kind === 'removed' ? [name] : [])))
  const anew = new Set(named.flatMap(({ entry, name }) => (entry.kind === 'added' && removed.has(name) && entry.texts.length === 0 ? [name] : [])))
  const seen = new Set<string>()
  const once = (shift: Shift & { readonly words: string }): readonly Shift[] => {
    const key = `${shift.kind} ${shift.name}`
    if (seen.has(key)) return []
    seen.add(key)
    return [shift]
  }
  return named.flatMap(({ entry, name }): readonly Shift[] => {
    switch (entry.kind) {
      case 'text': return [{ kind: 'text', name, before: entry.before, after: entry.after }]
      case 'added': case 'removed': return anew.has(name) ? once({ kind: 'look', name, words: '' }) : [{ kind: entry.kind, name, words: entry.texts.join(' · ') }]
      case 'moved': return [{ kind: 'moved', name, words: '' }]
      case 'property': return once({ kind: 'look', name, words: '' })
      case 'data': return once({ kind: 'memory', name, words: '' })
      case 'variable': return once({ kind: 'look', name, words: entry.after })
    }
  })
}

function nameOf(entry: PreviewEntry, placeOf: (node: string) => string | null): string {
  if (entry.kind === 'variable') return entry.token
  return placeOf(entry.kind === 'added' ? entry.parent : entry.node) ?? entry.name
}
