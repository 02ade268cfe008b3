import type { Box } from '../../../plugin/core/layers/layer'
import type { Chance } from './chance'
import type { DrawnCell, Drawing } from './drawing'
import { lineWidth, textHeight, type Item } from './paper'
import type { Style } from './style'
import { surroundings } from './surroundings'

/** Tracks of the table: where each stage and each lane begins, and how long it is. */
interface Track { readonly at: number; readonly size: number }
export interface Placed { readonly items: readonly Item[]; readonly cells: readonly (readonly Box[])[]; readonly labels: readonly Box[]; readonly heads: readonly Box[]; readonly corner: Box; readonly rows: readonly Box[] }

/** Puts a drawing on paper at `x`, `y`, as the style says. */
export function placeDrawing(dice: Chance, { stages, lanes, mood, ...rest }: Drawing, style: Style, x: number, y: number): Placed {
  const down = style.transposed
  const inside = style.label === 'inside' || style.label === 'above'
  const stageSizes = stages.map(() => (down ? dice.whole(Math.max(70, style.row.min), Math.max(110, style.row.max)) : dice.whole(style.column.min, style.column.max)))
  const widthOf = (stage: number, lane: number) => (down ? (laneSizes[lane] as number) : (stageSizes[stage] as number)) - 2 * style.pad
  const laneSizes: number[] = lanes.map((lane) => {
    if (down) return dice.whole(Math.max(150, style.column.min), Math.max(170, style.column.max))
    const need = Math.max(...lane.cells.map((cell, stage) => needed(cell, style, ((stageSizes[stage] as number) - 2 * style.pad))), style.row.min)
    const own = style.label === 'above' || style.label === 'inside' ? style.size.label * 1.3 + 8 : 0
    const label = style.label === 'rotated' ? lineWidth(lane.label, style.size.label) + 16 : textHeight(lane.label, style.size.label, style.column.label - 2 * style.pad) + 16
    return Math.max(need + own + dice.whole(0, 30), label, lane.role === 'emotion' && mood === 'dots' ? 110 : 0)
  })
  if (down) stageSizes.forEach((size, stage) => { stageSizes[stage] = Math.max(size, ...lanes.map((lane, i) => needed(lane.cells[stage] as DrawnCell, style, (laneSizes[i] as number) - 2 * style.pad)), textHeight(stages[stage] as string, style.size.stage, style.column.label - 2 * style.pad) + 20) })
  const labelDepth = down ? Math.max(style.headerDepth, style.size.label * 2.6 + 2 * style.pad) : inside ? 0 : style.label === 'rotated' ? style.size.label * 1.3 + 2 * style.pad : style.column.label
  const headDepth = down ? Math.max(style.column.label, 120) : Math.max(style.headerDepth + (style.captions ? style.size.note * 1.6 : 0) + (style.numbers === 'over' ? 30 : 0), Math.max(...stages.map((name, i) => textHeight(name, style.size.stage, (stageSizes[i] as number) - 2 * style.pad))) + 2 * style.pad + (style.captions ? style.size.note * 3 : 0) + (style.numbers === 'over' ? 34 : 0))
  const track = (sizes: readonly number[], from: number): Track[] => {
    let at = from
    return sizes.map((size) => {
      const one = { at, size }
      at += size + style.gap
      return one
    })
  }
  const stageTracks = track(stageSizes, (down ? y : x) + labelDepth + (labelDepth ? style.gap : 0))
  const laneTracks = track(laneSizes, (down ? x : y) + headDepth + style.gap)
  const box = (stage: Track, lane: Track): Box => (down ? { x: lane.at, y: stage.at, w: lane.size, h: stage.size } : { x: stage.at, y: lane.at, w: stage.size, h: lane.size })
  const cells = lanes.map((_, lane) => stages.map((__, stage) => box(stageTracks[stage] as Track, laneTracks[lane] as Track)))
  const heads = stageTracks.map((track0) => box(track0, { at: down ? x : y, size: headDepth }))
  const labels = laneTracks.map((track0) => box({ at: down ? y : x, size: labelDepth || style.column.min }, track0))
  const last = stageTracks[stageTracks.length - 1] as Track
  const rows = laneTracks.map((track0) => box({ at: down ? y : x, size: last.at + last.size - (down ? y : x) }, track0))
  const corner: Box = down ? { x, y, w: headDepth, h: labelDepth } : { x, y, w: labelDepth, h: headDepth }
  const nudge = () => (style.jitter ? dice.whole(-style.jitter, style.jitter) : 0)
  const items: Item[] = []
  let note = 0

  if (style.rowBoxes) rows.forEach((row, i) => items.push({ type: 'RECTANGLE', name: `Band ${i + 1}`, box: row, row: i }))
  if (style.lines && !style.rowBoxes) rows.slice(1).forEach((row, i) => items.push(down ? { type: 'LINE', name: 'Line', box: { x: row.x - style.gap / 2, y: row.y, w: 0, h: row.h }, row: i } : { type: 'LINE', name: 'Line', box: { x: row.x, y: row.y - style.gap / 2, w: row.w, h: 0 }, row: i }))

  stages.forEach((name, i) => {
    const head = heads[i] as Box
    const shown = style.capitals ? name.toUpperCase() : name
    if (style.header !== 'bare') items.push({ type: style.header === 'chevron' ? 'POLYGON' : 'RECTANGLE', name: style.header === 'chevron' ? `Polygon ${i + 1}` : `Rectangle ${i + 1}`, box: head, row: 'head', column: i })
    let top = head.y + style.pad
    if (style.numbers === 'over') {
      const disc = { x: head.x + head.w / 2 - 14, y: top, w: 28, h: 28 }
      items.push({ type: 'ELLIPSE', name: 'Ellipse', box: disc, row: 'head', column: i }, { type: 'TEXT', name: String(i + 1), text: String(i + 1), size: 14, box: { x: disc.x + 9, y: disc.y + 5, w: 10, h: 18 }, row: 'head', column: i })
      top += 32
    }
    const said = style.numbers === 'beside' ? `${i + 1}. ${shown}` : shown
    const fixed = head.w - 2 * style.pad
    const w = style.headerAlign === 'left' && style.hugText ? Math.min(fixed, lineWidth(said, style.size.stage)) : fixed
    const h = textHeight(said, style.size.stage, fixed)
    items.push({ type: 'TEXT', name: said, text: said, size: style.size.stage, box: { x: head.x + style.pad + nudge(), y: (style.captions || style.numbers === 'over' ? top : Math.max(top, head.y + (head.h - h) / 2)) + nudge(), w, h }, row: 'head', column: i })
    if (style.captions) items.push({ type: 'TEXT', name: 'Caption', text: `${dice.of(['moment of', 'part', 'when we see'])} ${i + 1}`, size: Math.max(9, style.size.note - 2), box: { x: head.x + style.pad, y: top + h + 2, w: fixed, h: Math.round(style.size.note * 1.3) }, row: 'head', column: i })
  })

  lanes.forEach((lane, i) => {
    const place = labels[i] as Box
    const shown = style.capitals ? lane.label.toUpperCase() : lane.label
    const size = style.size.label
    if (style.labelCard && !inside) items.push({ type: 'RECTANGLE', name: `Label ${i + 1}`, box: place, row: i, column: 'label' })
    if (style.label === 'rotated' && !down) {
      const long = lineWidth(shown, size)
      items.push({ type: 'TEXT', name: shown, text: shown, size, rotation: 90, box: { x: place.x + style.pad + nudge(), y: place.y + Math.max(0, (place.h - long) / 2), w: Math.round(size * 1.3), h: long }, row: i, column: 'label' })
    } else {
      const fixed = inside && !down ? lineWidth(shown, size) : place.w - 2 * style.pad
      const hug = Math.min(fixed, lineWidth(shown, size))
      const w = style.hugText || style.labelAlign !== 'left' ? hug : fixed
      const h = textHeight(shown, size, fixed)
      const left = inside && !down ? place.x + style.pad : style.labelAlign === 'left' || !(style.hugText || w < fixed) ? place.x + style.pad : style.labelAlign === 'centre' ? place.x + (place.w - w) / 2 : place.x + place.w - style.pad - w
      const top = inside && !down ? place.y + 4 : style.label === 'middle' ? place.y + (place.h - h) / 2 : place.y + style.pad
      items.push({ type: 'TEXT', name: shown, text: shown, size, box: { x: left + nudge(), y: top + nudge(), w, h }, row: i, column: 'label' })
      if (style.labelNote && !inside && !down && place.h - h > 40) items.push({ type: 'TEXT', name: 'Hint', text: dice.of(['seen by the visitor', 'from interviews', 'in her own words']), size: Math.max(9, size - 4), box: { x: place.x + style.pad, y: top + h + 2, w: place.w - 2 * style.pad, h: Math.round(Math.max(9, size - 4) * 1.3) }, row: i, column: 'label' })
    }
    lane.cells.forEach((cell, stage) => {
      const own = (cells[i] as readonly Box[])[stage] as Box
      const covered = lane.cells.slice(0, stage).some((before, at) => (before.span ?? 1) > stage - at)
      if (covered) return
      const end = (cells[i] as readonly Box[])[stage + (cell.span ?? 1) - 1] as Box
      const area: Box = { x: own.x, y: own.y, w: end.x + end.w - own.x, h: end.y + end.h - own.y }
      if (style.cellBoxes || (cell.span ?? 1) > 1) items.push({ type: 'RECTANGLE', name: 'Rectangle', box: area, row: i, column: stage })
      const top0 = own.y + (inside && !down ? size * 1.3 + 8 : 0) + (style.cellBoxes ? Math.min(style.pad, 8) : 0)
      const drawn = drawFeeling(mood, lane.role === 'emotion' ? cell : undefined, own, top0, i, stage)
      items.push(...drawn)
      let left = area.x + style.pad
      let top = top0
      const width = cell.span ? area.w - 2 * style.pad : widthOf(stage, i)
      const side = style.sideBySide && cell.texts.length > 1 && !cell.span && width / cell.texts.length > 60
      for (const text of cell.texts) {
        const inner = (side ? width / cell.texts.length - 4 : width) - (style.stickies ? 16 : 0)
        const h = style.unwrapped ? Math.round(style.size.note * 1.3) : textHeight(text, style.size.note, inner)
        const inset = style.stickies ? 8 : 0
        note++
        if (style.stickies) items.push({ type: 'RECTANGLE', name: 'Note', box: { x: left, y: top, w: inner + 16, h: h + 16 }, row: i, column: stage, note })
        const w = style.unwrapped ? lineWidth(text, style.size.note) : style.hugText ? Math.min(inner, lineWidth(text, style.size.note)) : inner
        items.push({ type: 'TEXT', name: text.slice(0, 30), text, size: style.size.note, box: { x: left + inset + nudge(), y: top + inset + nudge(), w, h }, row: i, column: stage, note })
        if (side) left += inner + 4 + (style.stickies ? 16 : 0)
        else top += h + (style.stickies ? 22 : 6)
      }
      if (style.hidden && cell.state === 'empty' && dice.is(0.5)) items.push({ type: 'TEXT', name: 'old', text: 'An old idea', size: style.size.note, box: { x: own.x + style.pad, y: top0, w: 80, h: 18 }, row: i, column: stage, ...(dice.is(0.5) ? { visible: false } : { opacity: 0 }) })
    })
  })
  items.push(...surroundings(dice, { stages, lanes, mood, ...rest }, style, { corner, heads, rows, labels }))
  return { items, cells, labels, heads, corner, rows }
}

function needed(cell: DrawnCell, style: Style, width: number): number {
  const inner = width - (style.stickies ? 16 : 0)
  const side = style.sideBySide && cell.texts.length > 1 && width / cell.texts.length > 60
  const heights = cell.texts.map((text) => textHeight(text, style.size.note, side ? width / cell.texts.length - 4 - (style.stickies ? 16 : 0) : inner) + (style.stickies ? 22 : 6))
  return (side ? Math.max(0, ...heights) : heights.reduce((sum, one) => sum + one, 0)) + 16
}

const ICONS = ['icon/very-angry', 'icon/face-sad', 'icon/neutral', 'icon/happy', 'icon/very-happy']

function drawFeeling(mood: Drawing['mood'], cell: DrawnCell | undefined, box: Box, top: number, row: number, column: number): Item[] {
  if (cell?.grade === undefined || cell.texts.length) return []
  const middle = box.x + box.w / 2 - 12
  if (mood === 'icons') return [{ type: 'VECTOR', name: ICONS[cell.grade + 2] as string, box: { x: middle, y: top + 6, w: 24, h: 24 }, row, column }]
  const room = box.y + box.h - top - 30
  return [{ type: 'ELLIPSE', name: `Ellipse ${column + 1}`, box: { x: middle + 4, y: top + 6 + (room * (2 - cell.grade)) / 4, w: 16, h: 16 }, row, column }]
}
