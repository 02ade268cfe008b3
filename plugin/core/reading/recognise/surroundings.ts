import type { Lexicon } from '../../words/lexicon'
import type { Words } from './pieces'
import type { Scene } from './scene'
import type { Bench, Table } from './table'
import { gather } from './pieces'
import { around as boxAround, bottom, sharedY, turn } from './turn'

/** What stands around a table: its title, and who and what it is about. Values with the id of the layer that holds them. */
export interface Surroundings {
  readonly title: { readonly text: string; readonly node: string } | null
  readonly persona: { readonly name: string; readonly about: string; readonly node: string } | null
  readonly scenario: { readonly text: string; readonly node: string } | null
  readonly goal: { readonly text: string; readonly node: string } | null
  /** Every name that the sheet bears: its title, its frames' names. */
  readonly titles: readonly string[]
}

const LONGEST_TITLE = 90
const REACH = 700

export function surroundingsOf(bench: Bench, table: Table): Surroundings {
  const head = turn(boxAround(table.header.names.map(({ place }) => place)), table.orientation)
  const all = turn(boxAround([...table.header.names.map(({ place }) => place), ...table.lanes.map(({ placed }) => placed.box)]), table.orientation)
  const scope = outerScope(bench.scene, table)
  const region = { x: all.x - 200, y: all.y - REACH, w: all.w + 800, h: REACH + Math.max(head.h, 1) }
  const inTable = new Set([...table.header.names, ...table.filling.entries.map(({ words }) => words)].map(({ spot }) => spot.at))
  for (const { placed } of table.lanes) inTable.add(placed.label.spot.at)
  const words = gather(bench.scene, bench.field, bench.counts, scope, region, 'stages-across').words.filter(({ spot, box }) => !inTable.has(spot.at) && bottom(box) <= all.y + Math.max(head.h, 40))
  const spoken = new Map<string, { text: string; node: string }>()
  const used = new Set<Words>()
  for (const one of words) {
    const found = labelled(bench, one, words)
    if (!found || spoken.has(found.part)) continue
    spoken.set(found.part, { text: found.text, node: found.from.spot.layer.id })
    used.add(one).add(found.from)
  }
  const least = Math.max(...table.header.names.map(size))
  const largest = words.filter((one) => !used.has(one) && size(one) >= least && mayBeTitle(bench, one, words)).reduce<Words | null>((best, one) => (best && size(best) >= size(one) ? best : one), null)
  const persona = spoken.get('persona')
  return {
    title: largest ? { text: largest.text.replace(/\s+/g, ' '), node: largest.spot.layer.id } : null,
    persona: persona ? { name: (persona.text.split('\n')[0] ?? '').trim(), about: persona.text.split('\n').slice(1).join('\n').trim(), node: persona.node } : null,
    scenario: spoken.get('scenario') ?? null,
    goal: spoken.get('goal') ?? null,
    titles: [...(largest ? [largest.text] : []), ...frameNames(bench.scene, table)],
  }
}

/** Stands alone in its line, and names no lane. */
const mayBeTitle = (bench: Bench, one: Words, words: readonly Words[]): boolean =>
  one.text.length <= LONGEST_TITLE && !/\n.*\n/.test(one.text) && /\p{L}{2}/u.test(one.text) && bench.read(one.text) === null
  && !words.some((other) => other !== one && size(other) === size(one) && sharedY(other.box, one.box) > 0.5 * one.box.h)

const size = ({ spot }: Words): number => spot.layer.fontSize ?? 0

/** The frame around the table's own: titles often lie beside the table. The page only where the table lies on it. */
function outerScope(scene: Scene, { scope }: Table): { at: number; end: number } {
  const up = scene[scope.at]?.up ?? -1
  const outer = scene[up]
  return scope.at < 0 ? scope : outer ? { at: outer.at, end: outer.end } : scope
}

function frameNames(scene: Scene, { scope }: Table): string[] {
  const names: string[] = []
  for (let spot = scene[scope.at]; spot; spot = scene[spot.up]) names.push(spot.layer.name)
  return names
}

/** "Scenario: …" in one text, or a text that says only "Scenario" with its value right under or beside it. */
function labelled(bench: Bench, one: Words, words: readonly Words[]): { part: string; text: string; from: Words } | null {
  const split = /^([^:\n]{2,40})(?::|\n)\s*([\s\S]+)$/u.exec(one.text)
  const said = partOf(bench.lexicon, bench, split ? (split[1] as string) : one.text)
  if (!said) return null
  if (split) return { part: said, text: (split[2] as string).trim(), from: one }
  const under = words.filter((other) => other !== one && other.box.y >= bottom(one.box) - 4 && other.box.y - bottom(one.box) < 60 && Math.abs(other.box.x - one.box.x) < 40)
  const beside = words.filter((other) => other !== one && Math.abs(other.box.y - one.box.y) < 10 && other.box.x > one.box.x && other.box.x - one.box.x - one.box.w < 60)
  const [value] = [...under.sort((a, b) => a.box.y - b.box.y), ...beside.sort((a, b) => a.box.x - b.box.x)]
  return value ? { part: said, text: value.text, from: value } : null
}

function partOf(lexicon: Lexicon, bench: Bench, text: string): string | null {
  if (text.length > 40) return null
  const part = lexicon.around.get(bench.key(text))
  if (part === 'persona' || part === 'scenario') return part
  return bench.read(text)?.sense === 'goal' ? 'goal' : null
}
