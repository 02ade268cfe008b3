import type { PreviewEntry } from '../../plugin/core/audit/fix/preview'

/** One line of a preview: a text before and after, or what becomes of a layer. */
export type Shift =
  | { readonly kind: 'text'; readonly name: string; readonly before: string; readonly after: string }
  | { readonly kind: 'added' | 'removed' | 'moved' | 'look' | 'memory'; readonly name: string; readonly words: string }

/**
 * What changes, place by place: `placeOf` is what people call the place of a layer. Properties, order and hidden data of one place
 * are one line, however many there are; what goes and comes again under its name is only drawn anew.
 */
export function shiftsOf(entries: readonly PreviewEntry[], placeOf: (node: string) => string | null): readonly Shift[] {
  const textsOf = (kind: 'added' | 'removed') => new Map(entries.flatMap((entry) => (entry.kind === kind ? [[entry.name, entry.texts.join(' · ')] as const] : [])))
  const [added, removed] = [textsOf('added'), textsOf('removed')]
  const seen = new Set<string>()
  const once = (shift: Shift & { readonly words: string }): readonly Shift[] => {
    const key = `${shift.kind} ${shift.name}`
    if (seen.has(key)) return []
    seen.add(key)
    return [shift]
  }
  return entries.flatMap((entry): readonly Shift[] => {
    const name = nameOf(entry, placeOf)
    const look = (words = '') => once({ kind: 'look', name, words })
    switch (entry.kind) {
      case 'text': return [{ kind: 'text', name, before: entry.before, after: entry.after }]
      case 'added': return removed.has(entry.name) ? [] : [{ kind: 'added', name, words: entry.texts.join(' · ') }]
      case 'removed': {
        const before = entry.texts.join(' · ')
        const after = added.get(entry.name)
        if (after === undefined) return [{ kind: 'removed', name, words: before }]
        return before && after && before !== after ? [{ kind: 'text', name, before, after }] : look()
      }
      case 'moved': return entry.from === entry.to ? look() : [{ kind: 'moved', name, words: '' }]
      case 'property': return look()
      case 'data': return once({ kind: 'memory', name, words: '' })
      case 'variable': return look(entry.after)
    }
  })
}

function nameOf(entry: PreviewEntry, placeOf: (node: string) => string | null): string {
  if (entry.kind === 'variable') return entry.token
  return placeOf(entry.kind === 'added' ? entry.parent : entry.node) ?? entry.name
}
