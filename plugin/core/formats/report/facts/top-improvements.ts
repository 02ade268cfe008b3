import type { MapAudit } from '../../../audit/result'
import { writtenNotes } from './written-notes'
import type { ImprovementRow } from './improvement-rows'

const MOST = 5

/** The improvements that matter most: those of the stages where the customer feels worst first, then as the journey goes. */
export function topImprovements({ reading, coverage }: MapAudit): Pick<ImprovementRow, 'stage' | 'note'>[] {
  const felt = new Map(coverage.flatMap(({ role, stage, value }) => (role === 'emotion' && value !== undefined ? [[stage, value] as const] : [])))
  const value = (stage: string) => felt.get(stage) ?? Infinity
  return writtenNotes(reading, 'improvement').filter(({ note }) => note.text.trim())
    .sort((a, b) => (value(a.stage) === value(b.stage) ? 0 : value(a.stage) - value(b.stage)))
    .slice(0, MOST).map(({ name, note }) => ({ stage: name, note }))
}
