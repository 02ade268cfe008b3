import type { MapReading } from '../../reading/reading'
import type { Template } from '../../template/schema'
import { asDrawn } from './as-drawn'
import { diffTemplates } from './diff-templates'
import type { Difference } from './difference'

/** What a newer template would change on a map. `old` is the version the map was made from, null where nobody kept it. */
export function outdated(reading: MapReading, old: Template | null, next: Template): Difference[] {
  const { map } = reading
  const stages = new Set(map.stages.map(({ id }) => id))
  const lanes = new Set(map.lanes.map(({ id }) => id))
  return diffTemplates(old ?? asDrawn(reading, next), next, map.locale).filter(({ kind, id }) => {
    if (kind === 'stage-added') return !stages.has(id)
    if (kind === 'lane-added') return !lanes.has(id)
    if (kind === 'scale') return true
    return kind.startsWith('stage-') ? stages.has(id) : lanes.has(id)
  })
}
