import type { Chance } from './chance'
import type { Box } from '../../../plugin/core/layers/layer'
import { boundsOf, unionOf, type Holder, type Item } from './paper'

/** Ways in which designers put the same picture into layers. */
export const LAYOUTS = ['nested-rows', 'nested-columns', 'flat', 'sticky-groups', 'component', 'loose', 'section', 'cells'] as const
export type Layout = (typeof LAYOUTS)[number]

type Node = Holder | Item

const group = (name: string, children: readonly Node[], type: Holder['type'] = 'GROUP'): Holder => ({ type, name, children })

/** Notes as groups of their own: the card and its words. */
function notes(items: readonly Item[], type: Holder['type']): Node[] {
  const byNote = new Map<number, Item[]>()
  const out: Node[] = []
  for (const item of items) {
    if (item.note === undefined) out.push(item)
    else byNote.set(item.note, [...(byNote.get(item.note) ?? []), item])
  }
  for (const [at, parts] of byNote) out.push(parts.length > 1 ? group(`Note ${at}`, parts, type) : (parts[0] as Item))
  return out
}

const byKey = (items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const parts = new Map<string, Item[]>()
  for (const item of items) parts.set(key(item), [...(parts.get(key(item)) ?? []), item])
  return parts
}

/** Where a cell of the table lies, by its row and column. */
export type AreaOf = (row: Item['row'], column: Item['column']) => Box | undefined

export function nest(dice: Chance, items: readonly Item[], layout: Layout, areaOf: AreaOf = () => undefined): Node[] {
  const around = items.filter(({ row }) => row === 'around')
  const table = items.filter(({ row }) => row !== 'around')
  const framed = (name: string, children: readonly Node[], type: Holder['type'] = 'FRAME'): Holder => {
    const holder = group(name, children, type)
    const { x, y, w, h } = boundsOf(holder)
    return { ...holder, box: { x: x - 24, y: y - 24, w: w + 48, h: h + 48 }, clips: type === 'FRAME' }
  }
  // A cell's frame has the cell's size; words that are too long run over its edge.
  const cell = (name: string, children: readonly Node[], own: readonly Item[]): Holder => {
    const area = areaOf(own[0]?.row, own[0]?.column)
    const shapes = own.filter(({ type }) => type !== 'TEXT').map(({ box }) => box)
    return { ...group(name, children, 'FRAME'), ...(area && { box: unionOf([area, ...shapes]) }) }
  }
  const cells = (list: readonly Item[]): readonly Node[] => [...byKey(list, ({ column }) => String(column ?? 'band'))].flatMap(([column, own]): Node[] => (column === 'band' ? [...own] : [cell(column, notes(own, 'GROUP'), own)]))
  const rows = (): Holder[] => [...byKey(table, ({ row }) => String(row))].map(([row, own]) => group(row === 'head' ? 'Stages' : `Row ${row}`, cells(own), 'FRAME'))
  switch (layout) {
    case 'nested-rows': return [framed('Frame 7', [...around, group('Table', rows(), 'FRAME')])]
    case 'nested-columns': return [framed('Frame 7', [...around, ...[...byKey(table, ({ column }) => String(column ?? 'band'))].map(([column, own]) => group(`Column ${column}`, [...byKey(own, ({ row }) => String(row))].map(([row, own1]) => cell(row, own1, own1)), 'FRAME'))])]
    case 'flat': return [framed('iPad Pro', dice.shuffled(items))]
    case 'sticky-groups': return [framed('Board', notes(dice.shuffled(items), 'GROUP'))]
    case 'component': return [framed('Template', [...around, group('Table', rows(), 'FRAME')], dice.is(0.5) ? 'COMPONENT' : 'INSTANCE')]
    case 'loose': return dice.shuffled(items)
    case 'section': return [framed('Section 1', notes(items, 'FRAME'), 'SECTION')]
    case 'cells': return [framed('Desktop', [...around, ...dice.shuffled([...byKey(table, ({ row, column }) => `${row}/${column}`)].map(([at, own]) => group(at, own)))])]
  }
}
