import type { Box, Layer } from '../../../plugin/core/layers/layer'

/** Something drawn, before it is put into frames. `row` and `column` say which cell it belongs to, if any. */
export interface Item {
  readonly type: 'TEXT' | 'RECTANGLE' | 'ELLIPSE' | 'POLYGON' | 'VECTOR' | 'LINE' | 'STAR'
  readonly name: string
  readonly box: Box
  readonly text?: string
  readonly size?: number
  readonly rotation?: number
  readonly row?: number | 'head' | 'around'
  readonly column?: number | 'label'
  /** Items of one note share this number. */
  readonly note?: number
  readonly visible?: boolean
  readonly opacity?: number
}

/** The height of a text wrapped to a width, and the width it needs on one line. */
export const lineWidth = (text: string, size: number): number => Math.max(...text.split('\n').map((line) => [...line].length)) * size * 0.56
export const textHeight = (text: string, size: number, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(([...line].length * size * 0.56) / Math.max(width, size))), 0) * Math.round(size * 1.3)

/** A frame or group with what lies in it. */
export interface Holder { readonly type: 'FRAME' | 'GROUP' | 'SECTION' | 'COMPONENT' | 'INSTANCE'; readonly name: string; readonly box?: Box; readonly clips?: boolean; readonly children: readonly (Holder | Item)[] }

const isHolder = (one: Holder | Item): one is Holder => 'children' in one

/** The layers of a page in document order, lowest first. */
export function layersOf(children: readonly (Holder | Item)[], page: string, prefix = '1:'): Layer[] {
  const layers: Layer[] = []
  let count = 0
  const stack: { one: Holder | Item; parent: string; index: number }[] = children.map((one, index) => ({ one, parent: page, index })).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { one, parent, index } = next
    const id = `${prefix}${++count}`
    if (isHolder(one)) {
      layers.push({ id, parent, index, type: one.type, name: one.name, visible: true, opacity: 1, box: one.box ?? boundsOf(one), ...(one.clips && { clips: true }) })
      for (let i = one.children.length - 1; i >= 0; i--) stack.push({ one: one.children[i] as Holder | Item, parent: id, index: i })
    } else {
      const { type, name, box, text, size, rotation, visible = true, opacity = 1 } = one
      layers.push({ id, parent, index, type, name, visible, opacity, box, ...(text !== undefined && { text, length: text.length, fontSize: size ?? 14, font: 'Inter Regular', rotation: rotation ?? 0, fills: [{ hex: '#1a1a1a', opacity: 1 }] }) })
    }
  }
  return layers
}

export const boundsOf = (holder: Holder): Box => unionOf(holder.children.map((one) => (isHolder(one) ? (one.box ?? boundsOf(one)) : one.box)))

export function unionOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return { x, y, w: Math.max(...boxes.map((box) => box.x + box.w)) - x, h: Math.max(...boxes.map((box) => box.y + box.h)) - y }
}
