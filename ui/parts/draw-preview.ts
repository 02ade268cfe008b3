import type { ColourToken } from '../../plugin/core/layers/plan'
import { curvePath } from '../../plugin/core/layout/curve'
import { line, rounded, type Shape } from './shape'

interface Cell { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

const box = ({ x, y, w, h }: Cell, radius: number): string => rounded(x, y, w, h, radius)

/** Text stands as a line or two; their lengths differ a little, as words do. */
function words(cell: Cell, colour: ColourToken, seed: number): Shape[] {
  const first = line(cell.x + 1, cell.y + Math.min(2, cell.h / 2), (cell.w - 3) * (0.75 + (seed * 37 % 25) / 100))
  const second = line(cell.x + 1, cell.y + 5, (cell.w - 3) * (0.35 + (seed * 53 % 40) / 100))
  return [{ path: cell.h >= 7 ? first + second : first, stroke: colour, weight: 1.5 }]
}

const barred = (cell: Cell, fill: ColourToken, bar: ColourToken): Shape[] =>
  [{ path: box(cell, 1.5), fill }, { path: `M${cell.x + 0.6} ${cell.y + 1}v${cell.h - 2}`, stroke: bar, weight: 1.2 }]

/** What a lane's cell looks like from afar, by its role. */
function cellShapes(role: string, cell: Cell, seed: number): Shape[] {
  switch (role) {
    case 'touchpoint': return [{ path: box({ x: cell.x + 0.5, y: cell.y + 0.5, w: cell.w - 1, h: cell.h - 1 }, 1.5), fill: 'card', stroke: 'edge', weight: 0.6 }]
    case 'pain': return barred(cell, 'pain-fill', 'pain')
    case 'improvement': return barred(cell, 'gain-fill', 'gain')
    case 'picture': return [{ path: box(cell, 1.5), fill: 'line' }]
    case 'channel': case 'owner': return [{ path: box({ ...cell, w: cell.w * 0.6, h: Math.min(cell.h, 4) }, 2), fill: 'line' }]
    default: return words(cell, role === 'action' || role === 'thought' || role === 'question' ? 'edge' : 'line', seed)
  }
}

/** The emotion lane: a neutral line, the example's curve, a dot at each feeling. Levels run from 1 to 5. */
function emotionShapes(curve: readonly (number | null)[], columns: readonly Cell[]): Shape[] {
  const first = columns[0]
  const last = columns[columns.length - 1]
  if (!first || !last) return []
  const points = columns.flatMap((cell, index) => {
    const value = curve[index]
    return value === null || value === undefined ? [] : [{ x: cell.x + cell.w / 2, y: cell.y + cell.h * (1 - (Math.min(5, Math.max(1, value)) - 0.5) / 5), value }]
  })
  const neutral: Shape = { path: line(first.x, first.y + first.h / 2, last.x + last.w - first.x), stroke: 'line', weight: 0.8, dash: '2 2' }
  const dots = points.map(({ x, y, value }): Shape => ({ path: `M${x - 2.2} ${y}a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0Z`, fill: faces[Math.round(value) - 1] ?? 'face-3', stroke: 'paper', weight: 0.8 }))
  return [neutral, { path: curvePath(points, { x: 0, y: 0 }), stroke: 'curve', weight: 1.4 }, ...dots]
}

const faces = ['face-1', 'face-2', 'face-3', 'face-4', 'face-5'] as const

/** The shapes of a whole miniature map that fills `width` × `height`, lowest first. */
export function drawPreview(stages: number, roles: readonly string[], curve: readonly (number | null)[], width: number, height: number): Shape[] {
  const pad = 8
  const label = Math.min(22, width * 0.1)
  const gap = stages > 8 ? 1.5 : 3
  const column = (width - 2 * pad - label - gap * (stages - 1)) / stages
  const header = Math.min(12, height * 0.1)
  const free = height - 2 * pad - header - 4
  const weight = (role: string) => (role === 'emotion' ? 2.6 : role === 'divider' ? 0.4 : 1)
  const unit = Math.min(14, free / roles.reduce((sum, role) => sum + weight(role), 0))
  const columns = Array.from({ length: stages }, (_, index) => ({ x: pad + label + index * (column + gap), w: column }))
  const shapes: Shape[] = [{ path: box({ x: 0, y: 0, w: width, h: height }, 0), fill: 'paper' }]
  for (const { x, w } of columns) shapes.push({ path: box({ x, y: pad, w, h: header }, 2), fill: 'stage' })
  let y = pad + header + 4
  for (const [row, role] of roles.entries()) {
    const h = unit * weight(role)
    const cells = columns.map(({ x, w }) => ({ x, y, w, h: h - Math.min(3, h * 0.3) }))
    if (role === 'divider') shapes.push({ path: line(pad, y + h / 2, width - 2 * pad), stroke: 'edge', weight: 0.6, dash: '1 2.5' })
    else shapes.push({ path: line(pad, y + Math.min(2.5, h / 3), label - 6 - (row * 31 % 5)), stroke: 'muted', weight: 1.5 })
    if (role === 'emotion') shapes.push(...emotionShapes(curve, cells))
    else if (role !== 'divider') for (const [index, cell] of cells.entries()) shapes.push(...cellShapes(role, cell, row * 7 + index))
    y += h
  }
  return shapes
}
