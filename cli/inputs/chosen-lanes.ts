import type { Template } from '../../plugin/core/template/schema'
import { fine, listed, problem, type Result } from '../problem'

/** `id,id` as lanes of a template; what every map needs is drawn anyway. */
export function chosenLanes(template: Template, asked: string | undefined): Result<readonly string[] | undefined> {
  if (asked === undefined) return fine(undefined)
  const ids = asked.split(',').map((id) => id.trim()).filter(Boolean)
  const known = template.lanes.map(({ id }) => id)
  const lane = ids.find((id) => !known.includes(id))
  return lane === undefined ? fine(ids) : problem('usage.unknown-lane', { template: template.id, lane, known: listed(known) })
}
