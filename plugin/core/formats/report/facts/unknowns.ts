import type { MapAudit } from '../../../audit/result'

/** What a map does not say for certain. Stages are names. */
export interface Unknowns {
  /** Notes that stand on an assumption. */
  readonly assumed: readonly { readonly stage: string; readonly text: string }[]
  /** Stages whose feeling nobody rated. */
  readonly unrated: readonly string[]
  /** Cells that do not apply, with the reason given. */
  readonly notApplicable: readonly { readonly stage: string; readonly lane: string; readonly reason: string }[]
}

export function unknownsOf({ reading, coverage }: MapAudit): Unknowns {
  const stages = new Map(reading.stages.map(({ id, name }) => [id, name]))
  const lanes = new Map(reading.lanes.map(({ id, label }) => [id, label]))
  const stageOf = (id: string) => stages.get(id) ?? ''
  const assumed: Unknowns['assumed'][number][] = []
  const notApplicable: Unknowns['notApplicable'][number][] = []
  for (const { stage, lane, notes, na } of reading.cells) {
    if (na !== undefined) notApplicable.push({ stage: stageOf(stage), lane: lanes.get(lane) ?? '', reason: na })
    else for (const { note, untouched } of notes) if (note.evidence?.kind === 'assumption' && (untouched === undefined || untouched === 'example')) assumed.push({ stage: stageOf(stage), text: note.text })
  }
  const unrated = coverage.flatMap(({ role, stage, state, value }) => (role === 'emotion' && value === undefined && state !== 'waived' ? [stageOf(stage)] : []))
  return { assumed, unrated, notApplicable }
}

export const isAllKnown = ({ assumed, unrated, notApplicable }: Unknowns): boolean => !assumed.length && !unrated.length && !notApplicable.length
