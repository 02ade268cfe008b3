import type { JourneyMap } from '../../journey/map'
import { refused, type Exported, type Imported } from '../import/imported'
import { MOST_LANES, MOST_STAGES, refuseText } from '../import/limits'
import { jsonErrorLine } from './json-error-line'
import { parseMap } from './parse-map'

/** A map as a file of Waymark's own: it holds everything. */
export const exportJson = (map: JourneyMap): Exported => ({ text: `${JSON.stringify(map, null, 2)}\n`, lost: [] })

/** A map from a file of Waymark's own, with the fields of newer versions that this one does not know. */
export function importJson(source: string): Imported {
  const text = source.replace(/^\uFEFF/, '')
  const bad = refuseText(text)
  if (bad) return bad
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refused(jsonErrorLine(text), 'import.not-json', { format: 'JSON' })
  }
  if (isNewer(data)) return refused(0, 'import.newer')
  const parsed = parseMap(data)
  if (!parsed.ok) return refused(0, 'import.wrong-at', { at: parsed.at || '/' })
  const { stages, lanes } = parsed.map
  if (stages.length > MOST_STAGES) return refused(0, 'import.many-stages', { most: MOST_STAGES })
  if (lanes.length > MOST_LANES) return refused(0, 'import.many-lanes', { most: MOST_LANES })
  return stages.length ? { ok: true, map: parsed.map, dropped: [] } : refused(0, 'import.no-stages')
}

const isNewer = (data: unknown): boolean => typeof data === 'object' && data !== null && 'schema' in data && typeof data.schema === 'number' && data.schema > 1
