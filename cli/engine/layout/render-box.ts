import { strokeWeightOf, type NodeRecord } from '../model/record'
import { absoluteBox, type Box } from './transform'

interface Shadow { type: string; visible?: boolean; radius: number; spread?: number; offset?: { x: number; y: number } }

/** What a layer paints, strokes, shadows and overflowing children included; for texts the box stands for the glyphs. */
export function renderBox(node: NodeRecord): Box {
  const own = grown(node, absoluteBox(node))
  if (node.props.clipsContent === true) return own
  return node.children.filter(child => child.props.visible !== false).map(renderBox).reduce(union, own)
}

function grown(node: NodeRecord, box: Box): Box {
  const stroked = ((node.props.strokes as unknown[] | undefined) ?? []).length ? strokeWeightOf(node) : 0
  const edge = node.props.strokeAlign === 'OUTSIDE' ? stroked : node.props.strokeAlign === 'CENTER' ? stroked / 2 : 0
  const shadows = ((node.props.effects as Shadow[] | undefined) ?? []).filter(effect => effect.type === 'DROP_SHADOW' && effect.visible !== false)
  return shadows.reduce((all, { radius, spread = 0, offset = { x: 0, y: 0 } }) => {
    const shifted = widen(box, radius + spread)
    return union(all, { ...shifted, x: shifted.x + offset.x, y: shifted.y + offset.y })
  }, widen(box, edge))
}

const widen = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by })

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
