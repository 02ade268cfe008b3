import type { JourneyMap, Lane, Stage } from '../../journey/map'
import { REQUIRED_ROLES, type Role } from '../../journey/role'
import { isDivider } from '../../words/lexicon'
import type { Feeling } from '../../words/feeling'
import type { CellReading, LaneReading, MapReading, NoteReading, Oddity, StageReading } from '../reading'
import { blocksOf, type Block } from './blocks'
import { homeOf } from './home'
import type { LaneContent } from './lane-content'
import type { Label } from './labels'
import { localeOf } from './locale'
import { readCell, type LaneFacts } from './note-readings'
import type { RecogniseOptions } from './options'
import type { Words } from './pieces'
import { repeatedTexts } from './repeats'
import { GRADES, scaleOf } from './scale'
import type { Surroundings } from './surroundings'
import type { Bench, Table } from './table'
import { median, midX, turn } from './turn'
import type { Weighed } from './weigh'

const DIVIDER = 'divider'

/** A table told as a journey map. Keys are s1… and l1… by position; node ids are the page's own. */
export function buildReading(bench: Bench, { table, contents, roles, sheet, likeness }: Weighed, labels: readonly Label[], options: RecogniseOptions): MapReading {
  const blocks = blocksOf(table, labels, roles)
  const home = homeOf(bench, table, blocks)
  const stages = stagesOf(table)
  const scale = contents.flatMap((content, i) => (roles[i] === 'emotion' ? [scaleOf(content.label, content.entries.flatMap(({ feeling }) => feeling ?? ([] as Feeling[])))] : []))[0] ?? GRADES
  const repeated = repeatedTexts(contents.flatMap(({ entries }, lane) => entries.map(({ stage, words }) => ({ lane, stage, text: words.text }))), roles)
  const lanes = lanesOf(table, contents, roles, bench)
  const cells = stages.flatMap((stage, at) => lanes.flatMap((lane, i) => {
    const content = contents[i] as LaneContent
    return lane.kind === DIVIDER ? [] : [cellOf(content, at, stage, lane, { key: lane.id, role: lane.role, isCombined: content.also !== undefined || content.sense === 'experience', scale, repeated, lexicon: bench.lexicon }, table)]
  }))
  const shared = blocks.map((block, i) => blockLane(block, lanes.length + i, stages))
  const allLanes = [...lanes, ...shared.map(({ lane }) => lane)]
  const allCells = stages.flatMap((stage) => [...cells.filter((cell) => cell.stage === stage.id), ...shared.flatMap((one) => one.cells.filter((cell) => cell.stage === stage.id))])
  const oddities: Oddity[] = orphansOf(table, sheet, blocks).map(({ spot }) => ({ kind: 'orphan', node: spot.layer.id, text: spot.text.slice(0, 200) }))
  const title = sheet.title?.text ?? (home.name || options.page.name)
  const map: JourneyMap = {
    schema: 1, title, locale: localeOf(table), state: 'current', status: 'review',
    personas: sheet.persona ? [{ name: sheet.persona.name, ...(sheet.persona.about && { about: sheet.persona.about }) }] : [],
    ...(sheet.scenario && { scenario: sheet.scenario.text }), ...(sheet.goal && { goal: sheet.goal.text }),
    scale,
    stages: stages.map(({ id, name, about }): Stage => ({ id, name, ...(about !== undefined && { about }) })),
    lanes: allLanes.map(({ id, role, label, required, kind }): Lane => ({ id, role, label, required, ...(kind && { kind }) })),
    notes: allCells.flatMap(({ notes }) => notes.map(({ note }) => note)),
  }
  return {
    id: home.id, name: title, page: options.page, reading: 'recognised', confidence: likeness.confidence, orientation: table.orientation, map,
    stages, lanes: allLanes, cells: allCells, fields: fieldsOf(sheet), oddities, box: home.box, nodes: home.nodes, why: likeness.why,
  }
}

function stagesOf({ header, columns, orientation, lanes }: Table): StageReading[] {
  const foot = lanes[lanes.length - 1]?.band.to ?? 0
  return header.names.map(({ spot, card, box, text }, i) => {
    const { from, to } = columns[i] ?? { from: box.x, to: box.x + box.w }
    const about = header.captions.find((other) => other.box.x + other.box.w / 2 >= from && other.box.x + other.box.w / 2 < to && /\p{L}{2}/u.test(other.text))
    return {
      id: `s${i + 1}`, name: text.replace(/\s+/g, ' '), ...(about && { about: about.text }),
      node: card?.spot.layer.id ?? spot.layer.id, nameNode: spot.layer.id, aboutNode: about?.spot.layer.id ?? null,
      box: turn({ x: from, y: box.y, w: to - from, h: foot - box.y }, orientation),
    }
  })
}

function lanesOf({ lanes, columns, orientation }: Table, contents: readonly LaneContent[], roles: readonly Role[], { lexicon }: Bench): LaneReading[] {
  const to = columns[columns.length - 1]?.to ?? 0
  const usual = median(lanes.map(({ band }) => band.to - band.from))
  return lanes.map(({ placed: { label, box }, band }, i) => {
    // A flat band with a word and nothing in it parts groups of lanes.
    const isLine = !contents[i]?.entries.length && !contents[i]?.marks.marks.length && (isDivider(lexicon, label.text) || band.to - band.from < 0.45 * usual)
    const role = isLine ? 'custom' : (roles[i] ?? 'custom')
    return {
      id: `l${i + 1}`, role, label: contents[i]?.label ?? label.text, required: isRequired(role), ...(isLine && { kind: DIVIDER as 'divider' }),
      node: label.spot.layer.id, labelNode: label.spot.layer.id, confidence: role === 'custom' && label.sense !== 'custom' ? 0.5 : label.certainty,
      box: turn({ x: box.x, y: band.from, w: Math.max(to - box.x, 0), h: band.to - band.from }, orientation),
    }
  })
}

const isRequired = (role: Role): boolean => (REQUIRED_ROLES as readonly Role[]).includes(role)

function cellOf(content: LaneContent, at: number, stage: StageReading, lane: LaneReading, facts: LaneFacts, table: Table): CellReading {
  const { notes, state, na, span } = readCell(content, at, stage.id, facts)
  const band = table.lanes.find((_, i) => `l${i + 1}` === lane.id)?.band
  const column = table.columns[at]
  const box = band && column ? turn({ x: column.from, y: band.from, w: column.to - column.from, h: band.to - band.from }, table.orientation) : null
  const covering = content.entries.find((entry) => entry.stage < at && entry.stage + entry.span > at)
  const node = notes[0]?.node ?? covering?.words.card?.spot.layer.id ?? covering?.words.spot.layer.id ?? null
  return { stage: stage.id, lane: lane.id, node, state, notes, ...(na !== undefined && { na }), ...(span > 1 && { span }), box }
}

function blockLane({ label, words, text }: Block, at: number, stages: readonly StageReading[]): { readonly lane: LaneReading; readonly cells: readonly CellReading[] } {
  const id = `l${at + 1}`
  const role = label.sense as Role
  const textNode = words[0]?.spot.layer.id ?? label.spot.layer.id
  const lane: LaneReading = { id, role, label: label.text, required: isRequired(role), node: label.spot.layer.id, labelNode: label.spot.layer.id, box: label.spot.box, confidence: label.certainty }
  const note: NoteReading = { note: { id: textNode, stage: stages[0]?.id ?? '', lane: id, text, span: stages.length }, node: textNode, textNode, fields: {}, box: words[0]?.spot.box ?? label.spot.box }
  return { lane, cells: stages.map((stage, i) => ({ stage: stage.id, lane: id, node: textNode, state: 'shared', notes: i === 0 ? [note] : [], box: note.box })) }
}

/** Texts among the rows that belong to none of their cells: not numbers, nor what stands before the first column. */
function orphansOf({ filling: { strays }, columns }: Table, sheet: Surroundings, blocks: readonly Block[]): readonly Words[] {
  const [first, last] = [columns[0]?.from ?? 0, columns[columns.length - 1]?.to ?? 0]
  const inBlocks = new Set(blocks.flatMap(({ words, label }) => [label.spot, ...words.map(({ spot }) => spot)]))
  return strays.filter(({ spot, box }) => /\p{L}/u.test(spot.text) && midX(box) > first && midX(box) < last && !inBlocks.has(spot) && !isSpoken(sheet, spot.layer.id))
}

const isSpoken = (sheet: Surroundings, id: string): boolean => [sheet.title, sheet.persona, sheet.scenario, sheet.goal].some((one) => one?.node === id)

function fieldsOf({ title, persona, scenario, goal }: Surroundings): Record<string, string> {
  return { ...(title && { title: title.node }), ...(persona && { customer: persona.node }), ...(scenario && { scenario: scenario.node }), ...(goal && { goal: goal.node }) }
}
