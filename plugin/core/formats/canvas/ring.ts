import type { PlanNode } from '../../layers/plan'
import type { Say } from '../../messages/say'
import { text } from '../../layout/text'

const SIZE = 96
const RADIUS = 42
const WEIGHT = 9

const round = (value: number): number => Math.round(value * 100) / 100

/** A point of the circle: `turn` 0 is the top, 1 once around clockwise. Its centre is 0,0. */
const pointAt = (turn: number): readonly [x: number, y: number] => [RADIUS * Math.sin(2 * Math.PI * turn), -RADIUS * Math.cos(2 * Math.PI * turn)]

/**
 * An arc from the top clockwise over `share` of the circle, 0–1, as cubic pieces of at most a quarter. `path` starts at 0,0 of
 * its own box; `x`, `y` place that box in the ring's frame.
 */
export function arc(share: number): { readonly path: string; readonly x: number; readonly y: number } {
  const pieces = Math.max(1, Math.ceil(share * 4))
  const step = share / pieces
  // Handles of a cubic that runs along an arc. Source: the usual 4/3 · tan(angle / 4).
  const handle = (4 / 3) * Math.tan((2 * Math.PI * step) / 4)
  const left = share <= 0.5 ? 0 : share < 0.75 ? (pointAt(share)[0]) : -RADIUS
  const at = (x: number, y: number) => `${round(x - left)} ${round(y + RADIUS)}`
  const commands = [`M ${at(...pointAt(0))}`]
  for (let i = 0; i < pieces; i++) {
    const [ax, ay] = pointAt(i * step)
    const [bx, by] = pointAt((i + 1) * step)
    commands.push(`C ${at(ax - ay * handle, ay + ax * handle)} ${at(bx + by * handle, by - bx * handle)} ${at(bx, by)}`)
  }
  return { path: commands.join(' '), x: round(SIZE / 2 + left), y: SIZE / 2 - RADIUS }
}

/** How much of a map is filled: a ring, and the figure inside it. */
export function ring({ filled, required }: { readonly filled: number; readonly required: number }, say: Say): PlanNode {
  const share = required ? filled / required : 1
  const { path, x, y } = arc(share)
  const whole = arc(1)
  const line = (key: string, name: string, drawn: string, at: { x: number; y: number }, colour: 'line' | 'gain'): PlanNode => ({ key, type: 'vector', name, path: drawn, at, stroke: { colour, weight: WEIGHT } })
  return {
    key: 'report/ring', type: 'frame', name: say('layer.ring'), width: SIZE, height: SIZE,
    children: [
      line('report/ring/whole', say('layer.ring'), whole.path, { x: whole.x, y: whole.y }, 'line'),
      ...(share > 0 ? [line('report/ring/filled', say('layer.ring'), path, { x, y }, 'gain')] : []),
      text({ key: 'report/ring/figure', name: say('layer.figure'), content: say('report.of', { filled, required }), style: 'lane', width: SIZE, align: 'center', at: { x: 0, y: SIZE / 2 - 10 } }),
    ],
  }
}
