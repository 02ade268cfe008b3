import type { Layer } from '../../../plugin/core/layers/layer'
import type { MapReading } from '../../../plugin/core/reading/reading'
import type { RecogniseOptions } from '../../../plugin/core/reading/recognise/options'
import { recognise } from '../../../plugin/core/reading/recognise/recognise'
import { PAGE } from './draw'
import { layersOf, textHeight, type Holder, type Item } from './paper'

/** A text at a place, wrapped to its width. */
export const text = (x: number, y: number, w: number, said: string, more: Partial<Item> = {}): Item => {
  const size = more.size ?? 14
  return { type: 'TEXT', name: said.slice(0, 20), text: said, size, box: { x, y, w, h: textHeight(said, size, w) }, ...more }
}
export const shape = (type: Item['type'], x: number, y: number, w: number, h: number, more: Partial<Item> = {}): Item => ({ type, name: type.toLowerCase(), box: { x, y, w, h }, ...more })
export const box = (x: number, y: number, w: number, h: number, more: Partial<Item> = {}): Item => shape('RECTANGLE', x, y, w, h, more)
export const frame = (name: string, children: readonly (Item | Holder)[], more: Partial<Holder> = {}): Holder => ({ type: 'FRAME', name, children, ...more })

/** A plain table of texts: columns 200 wide from x 200, rows 100 high under a header at y. An empty string draws nothing. */
export const table = (x: number, y: number, stages: readonly string[], rows: readonly (readonly [string, ...string[]])[], more: { readonly size?: number } = {}): Item[] => [
  ...stages.map((name, i) => text(x + 200 + i * 200, y, 180, name, { size: 18 })),
  ...rows.flatMap(([label, ...cells], row) => [
    ...(label ? [text(x, y + 60 + row * 100, 160, label, { size: 16 })] : []),
    ...cells.flatMap((said, i) => (said ? [text(x + 200 + i * 200, y + 60 + row * 100, 180, said, more)] : [])),
  ]),
]

export const layersFrom = (items: readonly (Item | Holder)[]): Layer[] => layersOf(items, PAGE.id)

export const read = (items: readonly (Item | Holder)[], options: Partial<RecogniseOptions> = {}): ReturnType<typeof recognise> => recognise(layersFrom(items), { page: PAGE, ...options })

/** The one map that is read; throws where there is none or more. */
export function readOne(items: readonly (Item | Holder)[], options: Partial<RecogniseOptions> = {}): MapReading {
  const { maps } = read(items, options)
  const [map] = maps
  if (!map || maps.length > 1) throw new Error(`${maps.length} maps were read`)
  return map
}

/** A reading in few words: a line a lane, `label (role): cell | cell`, with texts, values or states. */
export function told(map: MapReading): string[] {
  return [map.stages.map(({ name }) => name).join(' | '), ...map.lanes.map((lane) => `${lane.label} (${lane.role}): ${map.cells.filter((cell) => cell.lane === lane.id).map(({ state, notes }) => {
    const said = notes.map(({ note, untouched }) => (untouched ? '' : note.emotion ? [note.emotion.value, note.emotion.word].filter((one) => one !== undefined).join(' ') : note.text)).filter(Boolean).join(' / ')
    return state === 'filled' && said ? said : said ? `${state}: ${said}` : state
  }).join(' | ')}`)]
}
