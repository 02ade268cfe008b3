import type { Box, Layer } from './layer'
import type { Look, PlanNode } from './plan'

/** Layers as a plan would be drawn, laid out roughly: enough to read them before anything is drawn. Ids are `new:<key>`. */
export function sketch(root: PlanNode, parent: Layer | null, at: { readonly x: number; readonly y: number }, look: Look): Layer[] {
  const drawn: Layer[] = []
  const room = parent?.box?.w ?? 0
  const stack: { node: PlanNode; parent: string; index: number; box: Box }[] = [{ node: root, parent: parent?.id ?? '', index: 0, box: { ...at, ...sizeOf(root, room, look) } }]
  for (let one = stack.pop(); one; one = stack.pop()) {
    const { node, index, box } = one
    const id = `new:${node.key}`
    drawn.push(layerOf(node, { id, parent: one.parent, index, box, visible: parent?.visible ?? true, opacity: parent?.opacity ?? 1 }, look))
    for (const [property, words] of Object.entries(node.texts ?? {})) drawn.push(shownBy(property, words, id, box))
    const children = placed(node, box, look)
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child) stack.push({ ...child, parent: id, index: i })
    }
  }
  return drawn
}

/** What an instance shows through a text property, at its place as a whole: how it looks inside is not known here. */
const shownBy = (property: string, text: string, parent: string, box: Box): Layer =>
  ({ id: `${parent};${property}`, parent, index: 0, type: 'TEXT', name: property, visible: true, opacity: 1, box, text, length: text.length, property })

function layerOf({ type, name, text, fill, locked, clips, tag }: PlanNode, place: Pick<Layer, 'id' | 'parent' | 'index' | 'box' | 'visible' | 'opacity'>, look: Look): Layer {
  const style = text && look.type[text.style]
  const colour = text?.colour ?? fill
  return {
    ...place, type: type.toUpperCase(), name,
    ...(text && style && { text: text.content, length: text.content.length, fontSize: style.size, font: `${style.family} ${style.style}` }),
    ...(colour && { fills: fillOf(colour, look) }),
    ...(locked && { locked }), ...(clips && { clips }),
    ...(tag && { tag: { ...tag, self: place.id } }),
  }
}

export const fillOf = (colour: keyof Look['colours'], look: Look): NonNullable<Exclude<Layer['fills'], string>> =>
  [{ hex: look.colours[colour], opacity: 1, ...(look.drawn !== 'values' && { token: colour }) }]

const flowing = ({ children = [] }: PlanNode): readonly PlanNode[] => children.filter((child) => !child.at)

/** A component is taken to be as high as a small card. */
const PART_HEIGHT = 64

/** A letter is taken as 0.56 em wide. Plans are a few levels deep, so this may call itself. */
function sizeOf(node: PlanNode, room: number, look: Look): Pick<Box, 'w' | 'h'> {
  const w = typeof node.width === 'number' ? node.width : room
  if (node.path !== undefined) return extent(node.path)
  if (node.text) {
    const { size, line } = look.type[node.text.style]
    const letters = Math.max(1, Math.floor(w / (size * 0.56)))
    return { w, h: line * Math.max(1, Math.ceil(node.text.content.length / letters)) }
  }
  if (typeof node.height === 'number') return { w, h: node.height }
  if (node.type === 'instance') return { w, h: PART_HEIGHT }
  const [top, right, bottom, left] = node.pad ?? [0, 0, 0, 0]
  const heights = flowing(node).map((child) => sizeOf(child, w - left - right, look).h)
  const inner = node.flow === 'row' ? heights.reduce((most, h) => Math.max(most, h), 0) : heights.reduce((sum, h) => sum + h, 0) + (node.gap ?? 0) * Math.max(0, heights.length - 1)
  return { w, h: Math.max(node.minHeight ?? 0, inner + top + bottom) }
}

function placed(node: PlanNode, box: Box, look: Look): { node: PlanNode; box: Box }[] {
  const [top, right, , left] = node.pad ?? [0, 0, 0, 0]
  const inner = box.w - left - right
  let x = box.x + left
  let y = box.y + top
  return (node.children ?? []).map((child) => {
    const size = sizeOf(child, node.flow === 'row' && typeof child.width !== 'number' ? inner / Math.max(1, flowing(node).length) : inner, look)
    if (child.at) return { node: child, box: { x: box.x + child.at.x, y: box.y + child.at.y, ...size } }
    const here = { node: child, box: { x, y, ...size } }
    if (node.flow === 'row') x += size.w + (node.gap ?? 0)
    else y += size.h + (node.gap ?? 0)
    return here
  })
}

/** Size of the box of a path's points. */
function extent(path: string): Pick<Box, 'w' | 'h'> {
  let [left, right, top, bottom] = [0, 0, 0, 0]
  ;[...path.matchAll(/-?\d+(?:\.\d+)?/g)].forEach(([said], at) => {
    const value = Number(said)
    if (at % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)]
    else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)]
  })
  return { w: right - left, h: bottom - top }
}
