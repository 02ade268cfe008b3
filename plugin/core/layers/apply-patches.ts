import type { Layer } from './layer'
import type { Patch } from './patch'
import type { Look } from './plan'
import { reflow } from './reflow'
import { change, layersOf, place, remove, sheetOf, type Sheet } from './sheet'
import { sketch } from './sketch'
import { parseTag } from './tag'
import { tryProps } from './try-props'

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
      case 'set': tryProps(sheet, patch.node, patch.props, look); break
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

function repaint(sheet: Sheet, token: string, hex: string): void {
  for (const { id, fills } of [...sheet.layers.values()]) {
    if (Array.isArray(fills) && fills.some((fill) => fill.token === token)) change(sheet, id, { fills: fills.map((fill) => (fill.token === token ? { ...fill, hex } : fill)) })
  }
}
