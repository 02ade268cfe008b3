import type { Props } from './patch'
import type { Look } from './plan'
import { change, resize, shift, subtree, type Sheet } from './sheet'
import { fillOf } from './sketch'

/** Sets properties on a layer of a sheet, as far as reading sees them. */
export function tryProps(sheet: Sheet, id: string, props: Props, look: Look): void {
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
