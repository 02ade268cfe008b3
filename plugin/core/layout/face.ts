import type { ColourToken, PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import type { Tag } from '../layers/tag'

/** A circle as four curves; 0.5523 is the usual handle length for a quarter. */
function dot(x: number, y: number, r: number): string {
  const k = r * 0.5523
  return `M ${x - r} ${y} C ${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} C ${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} C ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} C ${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} Z`
}

/** How far the mouth bends in a face of 28: down for sorrow, up for joy. */
const BEND = { 1: -5, 2: -2.5, 3: 0, 4: 2.5, 5: 5 } as const

export type Level = keyof typeof BEND

interface Drawn { readonly say: Say; readonly key: string; readonly name: string; readonly level: Level; readonly size: number; readonly at?: { readonly x: number; readonly y: number }; readonly tag?: Tag }

const round = (value: number): number => Math.round(value * 100) / 100

/** A face of Waymark's own (emoji differ from system to system): disc, two eyes, one mouth. Told by mouth as well as colour. */
export function face({ say, key, name, level, size, at, tag }: Drawn): PlanNode {
  const unit = size / 28
  const bend = BEND[level] * unit
  const half = 5.5 * unit
  const mouthTop = 17.5 * unit - bend / 2 + Math.min(0, bend) / 4
  const mouth = bend === 0 ? `M 0 0 L ${round(half * 2)} 0` : bend > 0
    ? `M 0 0 C ${round(half * 0.55)} ${round(bend * 1.1)} ${round(half * 1.45)} ${round(bend * 1.1)} ${round(half * 2)} 0`
    : `M 0 ${round(-bend * 0.82)} C ${round(half * 0.55)} ${round(bend * 0.27)} ${round(half * 1.45)} ${round(bend * 0.27)} ${round(half * 2)} ${round(-bend * 0.82)}`
  const eye = 1.5 * unit
  const apart = 8 * unit
  return {
    key,
    type: 'frame',
    name,
    width: size,
    height: size,
    radius: size / 2,
    fill: `face-${level}` as ColourToken,
    ...(at && { at }),
    ...(tag && { tag }),
    children: [
      { key: `${key}/eyes`, type: 'vector', name: say('layer.eyes'), path: `${dot(round(eye), round(eye), round(eye))} ${dot(round(eye + apart), round(eye), round(eye))}`, at: { x: round(size / 2 - apart / 2 - eye), y: round(9.5 * unit) }, fill: 'glyph' },
      { key: `${key}/mouth`, type: 'vector', name: say('layer.mouth'), path: mouth, at: { x: round(size / 2 - half), y: round(mouthTop) }, stroke: { colour: 'glyph', weight: round(1.8 * unit) } },
    ],
  }
}
