import type { Layer } from '../../layers/layer'
import { createLexicon } from '../../words/lexicon'
import type { MapReading } from '../reading'
import { buildReading } from './build-reading'
import { chooseTables } from './choose'
import { fieldOf } from './field'
import { labelsOf, sensesIn } from './labels'
import { layersNear, type Hits } from './near-labels'
import { onlyStages } from './only-stages'
import type { RecogniseOptions } from './options'
import { createReader, type Reader } from './reader'
import { sceneOf } from './scene'
import type { Bench } from './table'
import { tablesOf } from './tables'
import type { Orientation } from './turn'

export interface Recognised { readonly maps: readonly MapReading[]; /** Seen, but not surely: to be asked about, never to be judged. */ readonly candidates: readonly MapReading[] }

const SURE = 0.5
const WORTH_ASKING = 0.3
const BOTH: readonly Orientation[] = ['stages-across', 'stages-down']

/**
 * Journey maps that nobody made with Waymark, among the layers of a page (read with detail `full`). Layers of tagged maps
 * are left alone. A table is a map when lane labels stand along one side, stage names along the other, and what the lanes
 * hold is a customer's experience.
 */
export function recognise(layers: readonly Layer[], options: RecogniseOptions): Recognised {
  const lexicon = options.lexicon ?? createLexicon(options.teamWords)
  const reader = createReader(lexicon)
  const hits = hitsAmong(layers, reader, options)
  if (new Set([...hits.values()].flatMap((said) => [...said])).size < 2) return { maps: [], candidates: [] }
  const scene = sceneOf(layersNear(layers, hits))
  const labels = labelsOf(scene, reader.read, options.forced?.roles)
  const counts = new Int32Array(scene.length + 1)
  for (const { at, text } of scene) counts[at + 1] = (counts[at] as number) + (text ? 1 : 0)
  const bench: Bench = { scene, field: fieldOf(scene), counts, ...reader }
  const { forced } = options
  const orientations = forced?.orientation ? [forced.orientation] : BOTH
  const readings = chooseTables(tablesOf(bench, labels, orientations, forced)).map((weighed) => {
    const reading = buildReading(bench, weighed, labels, options)
    return forced?.stages ? onlyStages(reading, forced.stages) : reading
  }).sort(byPlace)
  return {
    maps: readings.filter(({ confidence }) => confidence >= SURE),
    // What a person decided about is worth showing, however it looks to us.
    candidates: readings.filter(({ confidence }) => confidence < SURE && (forced !== undefined || confidence >= WORTH_ASKING)),
  }
}

/** What names lanes or stages, found by the words alone: a page without any is done with at this. */
function hitsAmong(layers: readonly Layer[], { read }: Reader, { forced }: RecogniseOptions): Hits {
  const hits = new Map<string, ReadonlySet<string>>()
  for (const layer of layers) {
    if (!layer.text || layer.tag) continue
    const role = forced?.roles?.[layer.id]
    const said = role ? [role] : sensesIn(layer.text, read)
    if (said.length) hits.set(layer.id, new Set(said))
  }
  return hits
}

/** As people read a page: from the top, then from the left. */
const byPlace = (a: MapReading, b: MapReading): number => (a.box?.y ?? 0) - (b.box?.y ?? 0) || (a.box?.x ?? 0) - (b.box?.x ?? 0)
