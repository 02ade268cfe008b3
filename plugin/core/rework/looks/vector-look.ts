import { FACE } from '../../layout/measures'
import type { PartLook } from './part-look'
import { aidOf, type Place } from './place'

const LINES = new Map<string, PartLook>(Object.entries<PartLook>({
  curve: { stroke: { colour: 'curve', weight: 3 } },
  bridge: { stroke: { colour: 'curve', weight: 2, dash: [2, 6] } },
  neutral: { stroke: { colour: 'line', weight: 1, dash: [4, 4] } },
  notch: { fill: 'paper' },
  point: { fill: 'stage' },
}))

/** Lines of the emotion lane, points of chevrons, and what a face is made of: eyes are filled, the mouth is a line. */
export function vectorLook({ layer, parent, tree }: Place): PartLook | null {
  const line = LINES.get(aidOf(layer) ?? '')
  if (line) return line
  if (!parent || (parent.tag?.kind !== 'face' && aidOf(parent) !== 'legend')) return null
  const [eyes, mouth] = tree.children(parent.id).filter(({ type, tag }) => type === 'VECTOR' && !tag)
  if (layer === eyes && mouth) return { fill: 'glyph' }
  const unit = (parent.box?.w ?? FACE) / FACE
  return layer === mouth ? { stroke: { colour: 'glyph', weight: Math.round(1.8 * unit * 100) / 100 } } : null
}
