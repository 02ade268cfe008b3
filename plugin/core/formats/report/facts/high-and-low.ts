import type { Role } from '../../../journey/role'
import type { MapAudit } from '../../../audit/result'
import { lowestStage } from '../lowest-stage'
import { writtenNotes } from './written-notes'

/** One end of the curve. `quotes` are the customer's own words there, or else what is said of the place. */
export interface HighOrLow { readonly stage: string; readonly name: string; readonly value: number; readonly word?: string; readonly quotes: readonly string[] }

/** Whose words are shown first. */
const SPEAK: readonly Role[] = ['voice', 'thought', 'question', 'pain', 'action']

const MOST_QUOTES = 3

/** Where the customer feels best and worst; null while fewer than two feelings differ. */
export function highAndLow(audit: MapAudit): { readonly peak: HighOrLow; readonly lowest: HighOrLow } | null {
  const lowest = lowestStage(audit)
  if (!lowest) return null
  let best: { stage: string; lane: string | null; value: number } | null = null
  for (const { role, value, stage, lane } of audit.coverage) {
    if (role === 'emotion' && value !== undefined && (!best || value > best.value)) best = { stage, lane, value }
  }
  if (!best) return null
  const { stage, lane, value } = best
  const word = audit.reading.cells.find((cell) => cell.stage === stage && cell.lane === lane)?.notes.map(({ emotion }) => emotion?.word).find(Boolean)
  const name = audit.reading.stages.find(({ id }) => id === stage)?.name ?? ''
  return {
    peak: { stage, name, value, ...(word !== undefined && { word }), quotes: quotesAt(audit, stage) },
    lowest: { ...lowest, quotes: quotesAt(audit, lowest.stage) },
  }
}

function quotesAt({ reading }: MapAudit, stage: string): string[] {
  for (const role of SPEAK) {
    const said = writtenNotes(reading, role).flatMap(({ stage: at, note }) => (at === stage && note.text.trim() ? [note.text.trim()] : []))
    if (said.length) return said.slice(0, MOST_QUOTES)
  }
  return []
}
