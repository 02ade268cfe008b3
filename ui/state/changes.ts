import type { PreviewEntry } from '../../plugin/core/audit/fix/preview'

/** One line of a preview: a text before and after, or what becomes of a layer. */
export type Shift =
  | { readonly kind: 'text'; readonly name: string; readonly before: string; readonly after: string }
  | { readonly kind: 'added' | 'removed' | 'moved' | 'look' | 'memory'; readonly name: string; readonly words: string }

/** Properties and hidden data of one layer are one line, however many there are. */
export function shiftsOf(entries: readonly PreviewEntry[]): readonly Shift[] {
  const seen = new Set<string>()
  const once = (key: string, shift: Shift): readonly Shift[] => {
    if (seen.has(key)) return []
    seen.add(key)
    return [shift]
  }
  return entries.flatMap((entry): readonly Shift[] => {
    switch (entry.kind) {
      case 'text': return [{ kind: 'text', name: entry.name, before: entry.before, after: entry.after }]
      case 'added': case 'removed': return [{ kind: entry.kind, name: entry.name, words: entry.texts.join(' · ') }]
      case 'moved': return [{ kind: 'moved', name: entry.name, words: '' }]
      case 'property': return once(`look ${entry.node}`, { kind: 'look', name: entry.name, words: '' })
      case 'data': return once(`memory ${entry.node}`, { kind: 'memory', name: entry.name, words: '' })
      case 'variable': return once(`variable ${entry.token}`, { kind: 'look', name: entry.token, words: entry.after })
    }
  })
}
