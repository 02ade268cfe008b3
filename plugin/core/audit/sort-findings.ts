import type { MapReading } from '../reading/reading'
import type { Finding } from './finding'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By stage, lane and rule; what concerns the whole map comes first. Sorts the list it is given. */
export function sortFindings(findings: Finding[], reading: Pick<MapReading, 'stages' | 'lanes'>): Finding[] {
  const place = (ids: readonly { readonly id: string }[]) => new Map(ids.map(({ id }, at) => [id, at]))
  const stages = place(reading.stages)
  const lanes = place(reading.lanes)
  const order = (at: ReadonlyMap<string, number>, id: string | null) => (id === null ? -1 : at.get(id) ?? at.size)
  return findings.sort((a, b) => order(stages, a.stage) - order(stages, b.stage) || order(lanes, a.lane) - order(lanes, b.lane) || compare(a.rule, b.rule) || compare(a.key, b.key))
}
