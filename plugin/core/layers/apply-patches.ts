import type { Layer } from './layer'
import type { Patch, Props } from './patch'
import type { Look } from './plan'
import { reflow } from './reflow'
import { change, layersOf, place, remove, resize, sheetOf, shift, subtree, type Sheet } from './sheet'
import { fillOf, sketch } from './sketch'
import { parseTag } from './tag'

/**
 * Layers as they would be read after some patches, laid out roughly. Like the sandbox it works patch by patch and removes
 * last; `expect` is not looked at. What no reading sees (strokes, corners, buttons) changes nothing here.
 */
export function applyPatches(layers: readonly Layer[], patches: readonly Patch[], look: Look): Layer[] {
  const sheet = sheetOf(layers)
  const going: string[] = []
  for (const patch of patches) {
    switch (patch.op) {
      case 'insert': insert(sheet, patch, look); break
      case 'set': set(sheet, patch.node, patch.props, look); break
      case 'text': change(sheet, patch.node, { text: patch.value, length: patch.value.length }); break
      case 'data': write(sheet, patch); break
      case 'move': place(sheet, patch.node, patch.parent, patch.index ?? Number.MAX_SAFE_INTEGER); break
      case 'remove': going.push(patch.node); break
      case 'variable': repaint(sheet, patch.token, patch.hex); break
      case 'relaunch': case 'style': break
    }
  }
  for (const id of going) remove(sheet, id)
  reflow(sheet)
  return layersOf(sheet)
}

function insert(sheet: Sheet, { parent, node, index, at }: Extract<Patch, { op: 'insert' }>, look: Look): void {
  const around = sheet.layers.get(parent) ?? null
  const from = { x: around?.box?.x ?? 0, y: around?.box?.y ?? 0 }
  const offset = at ?? node.at ?? { x: 0, y: 0 }
  const drawn = sketch(node, around, { x: from.x + offset.x, y: from.y + offset.y }, look)
  for (const layer of drawn) {
    sheet.layers.set(layer.id, layer.id === drawn[0]?.id ? { ...layer, parent } : layer)
    if (layer !== drawn[0]) addKid(sheet, layer)
  }
  place(sheet, `new:${node.key}`, parent, index ?? Number.MAX_SAFE_INTEGER)
}

function addKid({ kids }: Sheet, { id, parent }: Layer): void {
  const siblings = kids.get(parent)
  if (siblings) siblings.push(id)
  else kids.set(parent, [id])
}

function write(sheet: Sheet, { node, key, value }: Extract<Patch, { op: 'data' }>): void {
  const layer = sheet.layers.get(node)
  if (!layer) return
  if (key !== 'tag') {
    const { [key]: _was, ...others } = layer.stored ?? {}
    const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)
    return change(sheet, node, { stored: text ? { ...others, [key]: text } : others })
  }
  const { tag: _tag, badTag: _bad, ...bare } = layer
  const tag = typeof value === 'string' ? parseTag(value) : value && { ...value, self: node }
  sheet.layers.set(node, tag ? { ...bare, tag } : bare)
}

function set(sheet: Sheet, id: string, props: Props, look: Look): void {
  const layer = sheet.layers.get(id)
  if (!layer) return
  const around = sheet.layers.get(layer.parent)
  if (props.name !== undefined) change(sheet, id, { name: props.name })
  if (props.locked !== undefined) change(sheet, id, { locked: props.locked })
  if (props.visible !== undefined) show(sheet, id, props.visible && (around?.visible ?? true))
  if (props.opacity !== undefined) fade(sheet, id, (props.opacity * (around?.opacity ?? 1)) / (layer.opacity || 1))
  const colour = props.textColour ?? props.fill
  if (colour) change(sheet, id, { fills: fillOf(colour, look) })
  if (colour === null) bare(sheet, id)
  if (props.textStyle) {
    const { family, style, size } = look.type[props.textStyle]
    change(sheet, id, { font: `${family} ${style}`, fontSize: size })
  }
  if (layer.box && around?.box) shift(sheet, id, props.x === undefined ? 0 : around.box.x + props.x - layer.box.x, props.y === undefined ? 0 : around.box.y + props.y - layer.box.y)
  if (props.width !== undefined) resize(sheet, id, { w: props.width })
  if (props.height !== undefined) resize(sheet, id, { h: props.height })
  if (props.pad) inset(sheet, id, props.pad[0], props.pad[3])
  if (props.sizing?.vertical === 'hug') hug(sheet, id)
}

function show(sheet: Sheet, id: string, visible: boolean): void {
  for (const one of subtree(sheet, id)) change(sheet, one, { visible })
}

function fade(sheet: Sheet, id: string, by: number): void {
  for (const one of subtree(sheet, id)) change(sheet, one, { opacity: (sheet.layers.get(one)?.opacity ?? 1) * by })
}

function bare(sheet: Sheet, id: string): void {
  const layer = sheet.layers.get(id)
  if (!layer) return
  const { fills: _fills, ...rest } = layer
  sheet.layers.set(id, rest)
}

const boxesOf = (sheet: Sheet, id: string) => (sheet.kids.get(id) ?? []).flatMap((child) => sheet.layers.get(child)?.box ?? [])

/** The first child comes to the inset, the others with it. */
function inset(sheet: Sheet, id: string, top: number, left: number): void {
  const box = sheet.layers.get(id)?.box
  const [first] = boxesOf(sheet, id)
  if (!box || !first) return
  for (const child of sheet.kids.get(id) ?? []) shift(sheet, child, box.x + left - first.x, box.y + top - first.y)
}

/** As high as its content, with the same space below as above. */
function hug(sheet: Sheet, id: string): void {
  const box = sheet.layers.get(id)?.box
  const inner = boxesOf(sheet, id)
  if (!box || !inner.length) return
  const top = inner.reduce((least, one) => Math.min(least, one.y), Infinity)
  const bottom = inner.reduce((most, one) => Math.max(most, one.y + one.h), -Infinity)
  resize(sheet, id, { h: bottom - box.y + Math.max(0, top - box.y) })
}

function repaint(sheet: Sheet, token: string, hex: string): void {
  for (const { id, fills } of [...sheet.layers.values()]) {
    if (Array.isArray(fills) && fills.some((fill) => fill.token === token)) change(sheet, id, { fills: fills.map((fill) => (fill.token === token ? { ...fill, hex } : fill)) })
  }
}
