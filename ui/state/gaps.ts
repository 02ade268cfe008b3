import type { Coverage, MapAudit } from '../../plugin/core/audit/result'

export interface Gap { readonly key: string; readonly cell: Coverage }

const isGap = ({ state }: Coverage) => state === 'empty' || state === 'placeholder' || state === 'absent'

export const cellKey = ({ stage, role }: Pick<Coverage, 'stage' | 'role'>): string => `${stage}/${role}`

/** What is still to be written, in the order people fill a map: row by row (touchpoints, then feelings, then improvements). */
export function gapsOf(audit: MapAudit): readonly Gap[] {
  const places = new Map(audit.reading.stages.map((stage, index) => [stage.id, index]))
  const place = (cell: Coverage) => audit.roles.indexOf(cell.role) * places.size + (places.get(cell.stage) ?? 0)
  return audit.coverage.filter(isGap).sort((a, b) => place(a) - place(b)).map((cell) => ({ key: cellKey(cell), cell }))
}

/** The gap that is ringed: the one last gone to while it is still open, else the first. */
export function ringedGap(audit: MapAudit, last: string | null): Gap | null {
  const gaps = gapsOf(audit)
  return gaps.find((gap) => gap.key === last) ?? gaps[0] ?? null
}

/** Where "Next gap" leads: to the first, then on from the last one gone to, round the end. */
export function nextGap(audit: MapAudit, last: string | null): Gap | null {
  const gaps = gapsOf(audit)
  const at = gaps.findIndex((gap) => gap.key === last)
  return gaps[(at + 1) % Math.max(1, gaps.length)] ?? null
}

/** The layers that show a cell: its own, else its stage, else the whole map. */
export function cellNodes(audit: MapAudit, cell: Pick<Coverage, 'stage' | 'node'>): readonly string[] {
  const stage = audit.reading.stages.find((known) => known.id === cell.stage)
  return [cell.node ?? stage?.node ?? audit.reading.id]
}
