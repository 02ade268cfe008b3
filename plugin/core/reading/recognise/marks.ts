import { gradeOfName } from '../../words/icon-name'
import type { Lexicon } from '../../words/lexicon'
import type { Stretch } from './cuts'
import type { Shape } from './pieces'
import type { Scene, Spot } from './scene'
import { midX, midY, right, shared } from './turn'

/** Something drawn in a cell without words: a dot, a face, an icon, a picture. */
export interface Mark { readonly spot: Spot; readonly stage: number; /** Told by the layer's name, −2 … 2. */ readonly grade: number | null; /** 0 at the top of the row, 1 at its foot. */ readonly depth: number }

export interface Marks {
  readonly marks: readonly Mark[]
  /** Stages that a drawn curve passes, with the layer that does. */
  readonly curve: ReadonlyMap<number, Spot>
}

const DOTS = new Set(['ELLIPSE', 'VECTOR', 'STAR', 'POLYGON', 'REGULAR_POLYGON', 'BOOLEAN_OPERATION', 'INSTANCE', 'COMPONENT'])
const CURVES = new Set(['VECTOR', 'LINE', 'BOOLEAN_OPERATION', 'CONNECTOR'])
const FLAT = 2
/** Shares of a column or a row. */
const SMALL = 0.62
const PASSED = 0.3

/** What is drawn in one row. Backgrounds, separators and the neutral line are no marks. */
export function marksIn(scene: Scene, lexicon: Lexicon, shapes: readonly Shape[], band: Stretch, columns: readonly Stretch[], written: ReadonlySet<number>): Marks {
  const height = band.to - band.from
  const inBand = shapes.filter(({ box }) => midY(box) >= band.from && midY(box) <= band.to && box.h <= height * 1.05)
  const marks: Mark[] = []
  const strokes: Shape[] = []
  let done = -1
  for (const shape of inBand) {
    const { spot, box } = shape
    if (spot.at < done || written.has(spot.at)) continue
    const stage = columns.findIndex(({ from, to }) => midX(box) >= from && midX(box) < to)
    const column = columns[Math.max(0, stage)] as Stretch
    const grade = gradeOfName(lexicon, spot.layer.name)
    const isSmall = box.w <= SMALL * (column.to - column.from) && box.h <= 0.85 * height && box.w > FLAT && box.h > FLAT
    if (stage >= 0 && isSmall && (isDot(scene, spot) || (grade !== null && spot.end > spot.at + 1))) {
      marks.push({ spot, stage, grade: grade ?? nameWithin(scene, lexicon, spot), depth: (midY(box) - band.from) / height })
      done = spot.end
    } else if (CURVES.has(spot.layer.type) && box.w > FLAT * 2) strokes.push(shape)
  }
  return { marks, curve: curveOf(strokes, columns) }
}

/** Dots, vectors and icons; a rectangle only where it shows a picture. */
const isDot = (scene: Scene, { layer, at, end }: Spot): boolean =>
  DOTS.has(layer.type) && (end === at + 1 || !scene.slice(at + 1, end).some(({ text }) => text)) || (layer.type === 'RECTANGLE' && layer.fills === 'other')

function nameWithin(scene: Scene, lexicon: Lexicon, { at, end }: Spot): number | null {
  for (let i = at + 1; i < end; i++) {
    const grade = gradeOfName(lexicon, (scene[i] as Spot).layer.name)
    if (grade !== null) return grade
  }
  return null
}

function curveOf(strokes: readonly Shape[], columns: readonly Stretch[]): Map<number, Spot> {
  const first = columns[0]?.from ?? 0
  const all = (columns[columns.length - 1]?.to ?? 0) - first
  const bent = strokes.some(({ box }) => box.h > FLAT)
  const passed = new Map<number, Spot>()
  for (const { spot, box } of strokes) {
    const isSeparator = box.h <= FLAT && (!bent || box.w >= 0.75 * all)
    if (isSeparator) continue
    columns.forEach(({ from, to }, stage) => {
      if (!passed.has(stage) && shared(box.x, right(box), from, to) >= PASSED * (to - from)) passed.set(stage, spot)
    })
  }
  return passed
}
