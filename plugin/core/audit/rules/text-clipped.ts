import { isOurs } from '../legible'
import { lookGroups } from '../look-groups'
import type { Rule } from '../rule'

/** Words cut off by the frame around them. One finding for each frame. */
export const textClipped: Rule<'map'> = {
  id: 'text-clipped',
  group: 'structure',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'safe',
  reads: ['looks'],
  check(reading, { lanes, stages, report }) {
    let at = 0
    for (const [frame, [{ stage, lane }]] of lookGroups(reading, ({ clippedBy }) => clippedBy ?? null)) {
      const isCell = stage !== undefined && lane !== undefined
      const place = isCell ? { key: `${stage}/${lane}`, stage, lane } : { key: `clipped:${++at}` }
      const data = isCell ? { stage: stages.get(stage)?.name ?? '', lane: lanes.get(lane)?.label ?? '' } : {}
      report({ ...place, node: frame, variant: isCell ? 'cell' : 'elsewhere', fix: isOurs(reading) ? 'safe' : 'none', data })
    }
  },
}
