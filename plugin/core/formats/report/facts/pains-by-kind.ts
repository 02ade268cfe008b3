import type { PainKind } from '../../../journey/map'
import type { MapReading } from '../../../reading/reading'
import { writtenNotes, type WrittenNote } from './written-notes'

const KINDS: readonly PainKind[] = ['interaction', 'compatibility', 'payment', 'feature']

/** `kind` is null for pains that nobody has sorted. */
export interface PainGroup { readonly kind: PainKind | null; readonly pains: readonly WrittenNote[] }

/** Pain points in the method's four kinds, then those without one; kinds without pains are left out. */
export function painsByKind(reading: MapReading): PainGroup[] {
  const pains = writtenNotes(reading, 'pain')
  return [...KINDS, null].flatMap((kind) => {
    const of = pains.filter(({ note }) => (note.pain ?? null) === kind)
    return of.length ? [{ kind, pains: of }] : []
  })
}
