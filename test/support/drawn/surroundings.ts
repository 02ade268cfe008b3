import type { Box } from '../../../plugin/core/layers/layer'
import type { Chance } from './chance'
import type { Drawing } from './drawing'
import { lineWidth, type Item } from './paper'
import type { Style } from './style'

const STAGE_WORDS: Readonly<Record<string, string>> = { en: 'Stages', pl: 'Etapy', ro: 'Etape', mk: 'Фази', de: 'Phasen', fr: 'Étapes', es: 'Etapas', pt: 'Etapas', it: 'Fasi', nl: 'Fasen', uk: 'Етапи', cs: 'Fáze' }

interface Parts { readonly corner: Box; readonly heads: readonly Box[]; readonly rows: readonly Box[]; readonly labels: readonly Box[] }

/** What stands around a table: title, persona, legend, arrows, comments, phases, a word in the corner. */
export function surroundings(dice: Chance, { language, title, stages }: Drawing, style: Style, { corner, heads, rows }: Parts): Item[] {
  const items: Item[] = []
  const first = heads[0] as Box
  const last = heads[heads.length - 1] as Box
  const right = Math.max(last.x + last.w, ...rows.map((row) => row.x + row.w))
  const foot = Math.max(last.y + last.h, ...rows.map((row) => row.y + row.h))
  const top = Math.min(corner.y, first.y)
  const text = (said: string, size: number, x: number, y: number, w = lineWidth(said, size)): Item => ({ type: 'TEXT', name: said.slice(0, 24), text: said, size, box: { x, y, w, h: Math.round(size * 1.3) * said.split('\n').length }, row: 'around' })
  if (style.corner && corner.w > 60 && corner.h > 20) items.push({ ...text(style.corner === 'stage' ? (STAGE_WORDS[language] as string) : dice.of(['Anna, 34', 'Map 3', 'v2']), style.size.label, corner.x + style.pad, corner.y + corner.h / 2 - style.size.label, corner.w - 2 * style.pad), row: 'head', column: 'label' })
  let over = top - 24
  if (style.phases && !style.transposed && stages.length >= 4) {
    const half = Math.ceil(stages.length / 2)
    const parts = [heads.slice(0, half), heads.slice(half)]
    parts.forEach((part, i) => {
      const from = part[0] as Box
      const to = part[part.length - 1] as Box
      items.push({ type: 'RECTANGLE', name: 'Phase', box: { x: from.x, y: over - 20, w: to.x + to.w - from.x, h: 30 }, row: 'around' }, text(i ? 'Later half' : 'First half', style.size.stage, from.x + 12, over - 14, 120))
    })
    over -= 50
  }
  if (style.persona) {
    items.push({ type: 'RECTANGLE', name: 'Panel', box: { x: corner.x, y: over - 110, w: right - corner.x, h: 100 }, row: 'around' })
    items.push({ type: 'ELLIPSE', name: 'Portrait', box: { x: corner.x + 10, y: over - 100, w: 80, h: 80 }, row: 'around' })
    items.push(text('Anna, 34', 20, corner.x + 110, over - 100), text('Teacher from Brod, rides a bicycle every day.\nWants a new one before summer.', 12, corner.x + 110, over - 72))
    items.push(text(dice.of(['Scenario: buys her first own bicycle', 'Goals\nA safe ride, a fair price', 'Expectations\nHonest advice']), 12, corner.x + 460, over - 100))
    over -= 130
  }
  if (style.title) items.push(text(title, dice.whole(24, 44), corner.x, over - 60))
  if (style.legend === 'right') items.push(text('Legend', 14, right + 80, first.y), text('Orange: seen by us', 12, right + 80, first.y + 30), text('Blue: told by guests', 12, right + 80, first.y + 50))
  if (style.legend === 'below') items.push(text('Legend: orange seen by us, blue told by guests', 12, corner.x, foot + 60))
  if (style.arrows) for (const head of heads.slice(1)) items.push({ type: 'VECTOR', name: 'Arrow', box: { x: head.x - 14, y: top - 18, w: 20, h: 8 }, row: 'around' })
  if (style.comments) items.push({ type: 'RECTANGLE', name: 'Comment', box: { x: right + 60, y: foot - 80, w: 140, h: 60 }, row: 'around' }, text('Ask Marta about this', 12, right + 70, foot - 70, 120))
  return items
}
