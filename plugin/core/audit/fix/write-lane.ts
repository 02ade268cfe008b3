import { freshId } from '../../journey/edits'
import type { Lane } from '../../journey/map'
import type { Role } from '../../journey/role'
import type { Patch } from '../../layers/patch'
import { laneRow } from '../../layout/lane-row'
import { shapePlan } from '../../layout/shape-plan'
import type { Ground } from './fix'
import { isDrawn } from './place'

/** Adds a lane below all others, asking in every cell. */
export function writeLane(ground: Ground, lane: Lane, after: number = 0): Patch[] {
  const { reading, tree, say, look } = ground
  if (!isDrawn(ground)) return []
  const rows = tree.children(reading.id).filter(({ tag }) => tag?.kind === 'lane' || (tag?.kind === 'aid' && tag.aid === 'stages'))
  const index = rows.reduce((last, row) => Math.max(last, row.index), -1) + 1 + after
  const node = laneRow({ map: { ...reading.map, notes: [] }, prompts: {}, example: false }, lane, say)
  return [{ op: 'insert', parent: reading.id, index, node: shapePlan(node, look.shape, say) }]
}

/** The lane of a role as the map's template has it, else one of our own. */
export function laneFor({ reading, say, world }: Ground, role: Role): Lane {
  const { template, locale, lanes } = reading.map
  const planned = template && world.installed?.(template.id, locale)?.lanes.find((lane) => lane.role === role && lane.kind !== 'divider')
  const id = freshId(planned?.id ?? role, new Set(lanes.map((lane) => lane.id)))
  return { id, role, label: planned?.label ?? say(`role.${role}`), required: true }
}
