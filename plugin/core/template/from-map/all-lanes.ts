import type { Template } from '../schema'
import type { Source } from './source'

type TemplateLane = Template['lanes'][number]

/**
 * The map's lanes in its order, drawn by default, and between them the lanes that its template offers and the map left
 * out, not drawn by default. A lane that was required and is gone is gone.
 */
export function allLanes({ reading, base, lanes }: Source): TemplateLane[] {
  const known = new Map(base?.lanes.map((lane) => [lane.id, lane]))
  const all = reading.map.lanes.map((lane): TemplateLane => {
    const id = lanes.get(lane.id) ?? lane.id
    const insight = known.get(id)?.role === lane.role ? known.get(id)?.insight : undefined
    return { id, role: lane.role, required: lane.required, on: true, ...(lane.kind && { kind: lane.kind }), ...(insight && { insight }) }
  })
  const drawn = new Set(all.map(({ id }) => id))
  let after = -1
  for (const lane of base?.lanes ?? []) {
    const at = all.findIndex(({ id }) => id === lane.id)
    if (at >= 0) after = at
    else if (!lane.required && !drawn.has(lane.id)) all.splice(++after, 0, { ...lane, on: false })
  }
  return all
}
