import type { Layer } from '../../layers/layer'
import { createLexicon } from '../../words/lexicon'
import { readLabel, type LabelWords } from '../../words/read-label'
import type { MapReading } from '../reading'
import { buildReading } from './build-reading'
import { chooseTables } from './choose'
import { fieldOf } from './field'
import { labelsOf } from './labels'
import { onlyStages } from './only-stages'
import type { RecogniseOptions } from './options'
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
  const memo = new Map<string, LabelWords | null>()
  const read = (text: string): LabelWords | null => {
    const known = memo.get(text)
    if (known !== undefined) return known
    const words = readLabel(lexicon, text)
    memo.set(text, words)
    return words
  }
  const scene = sceneOf(layers)
  const labels = labelsOf(scene, read, options.forced?.roles)
  if (new Set(labels.map(({ sense }) => sense)).size < 2) return { maps: [], candidates: [] }
  const counts = new Int32Array(scene.length + 1)
  for (const { at, text } of scene) counts[at + 1] = (counts[at] as number) + (text ? 1 : 0)
  const bench: Bench = { scene, field: fieldOf(scene), counts, lexicon, read }
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

/** As people read a page: from the top, then from the left. */
const byPlace = (a: MapReading, b: MapReading): number => (a.box?.y ?? 0) - (b.box?.y ?? 0) || (a.box?.x ?? 0) - (b.box?.x ?? 0)
