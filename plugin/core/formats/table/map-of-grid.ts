import type { Emotion } from '../../journey/map'
import type { Say } from '../../messages/say'
import type { Lexicon } from '../../words/lexicon'
import { notApplicable } from '../../words/placeholder'
import { buildMap, scaleFrom, type NotePart } from '../import/build-map'
import { excerpt, refused, type Imported, type Remark } from '../import/imported'
import { LONGEST_NOTE, MOST_LANES, MOST_STAGES } from '../import/limits'
import type { Grid } from './grid'
import { splitLabel } from './lane-label'
import { roleOf } from './lane-roles'
import { readFeelingCell, type FeelingCell } from './read-feeling-cell'
import { scaleOf } from './scale-of'

/** A table as a map: each line of a cell is a note. */
export function mapOfGrid({ title, stages, lanes, beside }: Grid, lexicon: Lexicon, say: Say): Imported {
  if (!stages.length) return refused(0, 'import.no-stages')
  if (stages.length > MOST_STAGES) return refused(0, 'import.many-stages', { most: MOST_STAGES })
  if (lanes.length > MOST_LANES) return refused(0, 'import.many-lanes', { most: MOST_LANES })
  const dropped: Remark[] = beside.map(({ line, text }) => ({ line, what: 'import.beside', gaps: { text: excerpt(text) } }))
  const labels = lanes.map(({ label }) => splitLabel(label))
  const roles = lanes.map((lane, at) => labels[at]?.role ?? roleOf(lane, lexicon))
  const texts = lanes.flatMap(({ cells, line }, lane) => cells.flatMap((cell, stage) => linesOf(cell).map((text) => ({ lane, stage, line, text: cut(text, line, dropped) }))))
  const unfit = new Map(texts.flatMap((one) => { const reason = notApplicable(lexicon, one.text); return reason ? [[one, reason] as const] : [] }))
  const felt = new Map(texts.flatMap((one) => (roles[one.lane] === 'emotion' && !unfit.has(one) ? [[one, readFeelingCell(one.text, lexicon)] as const] : [])))
  const scale = scaleOf([...felt.values()])
  if (scale.told) dropped.push({ line: 0, what: scale.onFive ? 'import.scale-on-five' : 'import.scale', gaps: { min: scale.min, max: scale.max } })
  const drawn = scale.onFive ? { min: 1, max: 5 } : scale
  const notes = texts.map((one): NotePart => {
    const { stage, lane, text } = one
    const feeling = felt.get(one)
    if (feeling) return { stage, lane, text: '', emotion: emotionOf(feeling, scale, drawn) }
    const reason = unfit.get(one)
    return reason ? { stage, lane, text: '', notApplicable: reason } : { stage, lane, text }
  })
  const map = buildMap({ title, stages, lanes: labels.map(({ label }, at) => ({ role: roles[at] ?? 'custom', label })), notes, scale: scaleFrom(drawn.min, drawn.max, say) }, say)
  return { ok: true, map, dropped: dropped.sort((a, b) => a.line - b.line) }
}

/** Notes of a cell stand one below the other, or between bars; `;` may be part of a sentence. */
const linesOf = (cell: string): string[] => cell.split('\n').flatMap((line) => line.split(/[ \t]\|[ \t]/)).map((text) => text.trim()).filter(Boolean)

function cut(text: string, line: number, dropped: Remark[]): string {
  if (text.length <= LONGEST_NOTE) return text
  dropped.push({ line, what: 'import.cut', gaps: { most: LONGEST_NOTE } })
  return text.slice(0, LONGEST_NOTE)
}

interface Range { readonly min: number; readonly max: number }

function emotionOf({ value, grade, word }: FeelingCell, from: Range, to: Range): Emotion {
  const moved = (share: number) => to.min + share * (to.max - to.min)
  const felt = value === undefined ? (grade === undefined ? undefined : Math.round(moved((grade + 2) / 4))) : from.min === to.min && from.max === to.max ? value : Math.round(10 * moved((value - from.min) / (from.max - from.min))) / 10
  return { ...(felt !== undefined && { value: felt }), ...(word && { word }) }
}
