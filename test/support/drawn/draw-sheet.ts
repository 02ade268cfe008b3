import type { Layer } from '../../../plugin/core/layers/layer'
import { chance, type Chance } from './chance'
import { PAGE } from './draw'
import type { Drawing } from './drawing'
import { LAYOUTS, nest } from './nest'
import type { Sheet } from './non-maps'
import { layersOf, textHeight, type Item } from './paper'
import { placeDrawing } from './place'
import { styleOf } from './style'

/** A sheet that is no journey map, as somebody would draw it by hand. */
export function drawSheet(seed: number, sheet: Sheet): readonly Layer[] {
  const dice = chance(seed)
  const x = dice.whole(-500, 500)
  const y = dice.whole(-500, 500)
  const items = sheet.kind === 'grid' ? grid(dice, sheet, x, y) : sheet.kind === 'board' ? board(dice, sheet, x, y) : blocks(dice, sheet, x, y)
  const title: Item = { type: 'TEXT', name: sheet.title, text: sheet.title, size: 32, box: { x, y: y - 70, w: 400, h: 42 }, row: 'around' }
  return layersOf(nest(dice, dice.is(0.8) ? [title, ...items] : items, dice.of(LAYOUTS)), PAGE.id)
}

function grid(dice: Chance, sheet: Extract<Sheet, { kind: 'grid' }>, x: number, y: number): readonly Item[] {
  const style = styleOf(dice, { title: false, persona: false, corner: '', phases: false, captions: false, label: dice.of(sheet.corner ? ['top', 'middle'] as const : ['top', 'middle', 'inside'] as const) })
  const drawing: Drawing = {
    language: 'en', title: '', stages: sheet.columns, mood: 'words',
    lanes: sheet.rows.map(([label, ...cells]) => ({ role: 'custom', label, cells: cells.map((text) => ({ state: text ? 'filled' as const : 'empty' as const, texts: text ? [text] : [] })) })),
  }
  const { items, corner } = placeDrawing(dice, drawing, style, x, y)
  if (!sheet.corner || corner.w < 40) return items
  return [...items, { type: 'TEXT', name: sheet.corner, text: sheet.corner, size: style.size.stage, box: { x: corner.x + style.pad, y: corner.y + corner.h / 2 - 12, w: corner.w - 2 * style.pad, h: 24 }, row: 'head', column: 'label' }]
}

function board(dice: Chance, { columns }: Extract<Sheet, { kind: 'board' }>, x: number, y: number): readonly Item[] {
  const width = dice.whole(160, 280)
  const gap = dice.whole(8, 40)
  const size = dice.whole(12, 18)
  const even = dice.is(0.5) ? 90 : 0
  return columns.flatMap(([heading, ...cards], column): Item[] => {
    const left = x + column * (width + gap)
    let top = y + 60
    const items: Item[] = [{ type: 'TEXT', name: heading, text: heading, size: size + 4, box: { x: left, y, w: width, h: 30 }, row: 'head', column }]
    cards.forEach((card, row) => {
      const h = textHeight(card, size, width - 24)
      items.push({ type: 'RECTANGLE', name: 'Card', box: { x: left, y: top, w: width, h: h + 24 }, row, column, note: column * 100 + row }, { type: 'TEXT', name: card, text: card, size, box: { x: left + 12, y: top + 12, w: width - 24, h }, row, column, note: column * 100 + row })
      top += Math.max(h + 24, even) + 12
    })
    return items
  })
}

function blocks(dice: Chance, { across, blocks: all }: Extract<Sheet, { kind: 'blocks' }>, x: number, y: number): readonly Item[] {
  const width = dice.whole(220, 360)
  const height = dice.whole(140, 260)
  const size = dice.whole(12, 18)
  return all.flatMap(([heading, text], i): Item[] => {
    const left = x + (i % across) * (width + 16)
    const top = y + Math.floor(i / across) * (height + 16)
    return [
      { type: 'RECTANGLE', name: 'Block', box: { x: left, y: top, w: width, h: height }, row: Math.floor(i / across), column: i % across },
      { type: 'TEXT', name: heading, text: heading, size: size + 5, box: { x: left + 16, y: top + 14, w: width - 32, h: 28 }, row: Math.floor(i / across), column: i % across },
      { type: 'TEXT', name: 'Text', text, size, box: { x: left + 16, y: top + 52, w: width - 32, h: textHeight(text, size, width - 32) }, row: Math.floor(i / across), column: i % across },
    ]
  })
}
