import type { MapAudit } from '../../audit/result'

export interface LowestStage { readonly stage: string; readonly name: string; readonly value: number; readonly word?: string }

/** The stage where the customer feels worst; null while fewer than two feelings differ. The first of equals. */
export function lowestStage({ coverage, reading }: MapAudit): LowestStage | null {
  let low: { stage: string; lane: string | null; value: number } | null = null
  let high = -Infinity
  for (const { role, value, stage, lane } of coverage) {
    if (role !== 'emotion' || value === undefined) continue
    if (!low || value < low.value) low = { stage, lane, value }
    if (value > high) high = value
  }
  if (!low || low.value === high) return null
  const { stage, lane, value } = low
  const word = reading.cells.find((cell) => cell.stage === stage && cell.lane === lane)?.notes.map(({ emotion }) => emotion?.word).find(Boolean)
  return { stage, value, name: reading.stages.find(({ id }) => id === stage)?.name ?? '', ...(word !== undefined && { word }) }
}
