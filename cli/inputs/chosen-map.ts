import type { Report } from '../../plugin/core/formats/report/report'
import type { MapReading } from '../../plugin/core/reading/reading'
import { fine, listed, problem, type Result } from '../problem'

/** The map that `--map` names, by the id of its layer (with `:` or, as in links, `-`); the only one where nothing is named. */
export function chosenMap({ file, maps }: Report, wanted: string | undefined): Result<MapReading> {
  const readings = maps.map(({ reading }) => reading)
  const known = listed(readings.map(({ id, map, name }) => `${id} (${map.title || name})`))
  const [first] = readings
  if (!first) return problem('audit.no-maps', { file })
  if (wanted === undefined) return readings.length === 1 ? fine(first) : problem('export.many-maps', { file, known })
  const found = readings.find(({ id }) => id === wanted || id === wanted.replace(/-/g, ':'))
  return found ? fine(found) : problem('export.no-such-map', { file, map: wanted, known })
}
