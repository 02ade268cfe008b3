import type { Brand } from '../../plugin/core/brand/brand'
import { shapeOf } from '../../plugin/core/brand/shape-of'
import type { ColourToken } from '../../plugin/core/layers/plan'
import { curvePath } from '../../plugin/core/layout/curve'
import { line, rounded, type Shape } from './shape'

/** The picture's own size; each stage is a column. */
export const BRAND_SIZE = { width: 368, height: 132 } as const
export const COLUMNS = [16, 130, 244] as const
export const COLUMN = 108

const LEVELS = [4, 2, 5] as const
const FACES: readonly ColourToken[] = ['face-4', 'face-2', 'face-5']
/** Small pictures have small corners. */
const SCALE = 0.6

/** A stage header that points to the next stage. */
const chevron = (x: number, y: number, w: number, h: number, isFirst: boolean): string =>
  `M${x} ${y}h${w - 3}l6 ${h / 2}l-6 ${h / 2}h${-(w - 3)}${isFirst ? '' : `l6 ${-h / 2}`}Z`

/** What a map of a brand is made of, in its forms, lowest first: stages, a card, a pain, an improvement and the curve. */
export function drawBrand({ shape: choice }: Pick<Brand, 'shape'>): Shape[] {
  const { stage, card, face, radii } = shapeOf(choice)
  const corner = radii.card * SCALE
  const filled = card !== 'open'
  const edged = card !== 'filled'
  const pieces: Shape[] = COLUMNS.map((x, at) => ({ path: stage === 'chevron' ? chevron(x, 36, COLUMN, 20, at === 0) : rounded(x, 36, COLUMN, 20, radii.stage * SCALE), fill: 'stage' }))
  pieces.push({ path: rounded(16.5, 62.5, 107, 23, corner), ...(filled && { fill: 'card' as const }), ...(edged && { stroke: 'edge' as const }), weight: 1 })
  pieces.push({ path: rounded(23, 75, 26, 7, radii.chip * SCALE), fill: 'band' })
  for (const [x, fill, bar] of [[130, 'pain-fill', 'pain'], [244, 'gain-fill', 'gain']] as const) {
    pieces.push({ path: rounded(x, 62, COLUMN, 24, corner), ...(filled ? { fill } : { stroke: bar, weight: 1 }) }, { path: rounded(x, 64, 2.5, 20, 1), fill: bar })
    pieces.push({ path: `${line(x + 10, 71, 76)}${line(x + 10, 78, 48)}`, stroke: 'muted', weight: 1.5 })
  }
  pieces.push({ path: line(23, 69, 70), stroke: 'ink', weight: 1.5 })
  pieces.push({ path: line(16, 109, 336), stroke: 'line', weight: 1, dash: '3 3' })
  const points = COLUMNS.map((x, at) => ({ x: x + COLUMN / 2, y: 109 + (3 - (LEVELS[at] ?? 3)) * 7, value: LEVELS[at] ?? 3 }))
  pieces.push({ path: curvePath(points, { x: 0, y: 0 }), stroke: 'curve', weight: 2 })
  const outline = face === 'round' ? 6.5 : face === 'soft' ? 3.5 : 0
  points.forEach(({ x, y, value }, at) => {
    const bend = value > 3 ? 2.5 : -2.5
    pieces.push({ path: rounded(x - 6.5, y - 6.5, 13, 13, outline), fill: FACES[at] ?? 'face-3', stroke: 'paper', weight: 1 })
    pieces.push({ path: `M${x - 2} ${y - 2}h.01M${x + 2} ${y - 2}h.01M${x - 3} ${y + (bend > 0 ? 1.5 : 3)}q3 ${bend} 6 0`, stroke: 'glyph', weight: 1.2 })
  })
  return pieces
}
