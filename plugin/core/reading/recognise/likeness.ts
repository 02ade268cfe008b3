import type { Role } from '../../journey/role'
import type { LaneContent } from './lane-content'
import type { Reader } from './reader'
import { isPersonOrPlan, isSheetOf } from './sheets'
import type { Table } from './table'

/** How sure we are that a table is a journey map (0–1), and why: machine words with a figure, told by the panel. */
export interface Likeness { readonly confidence: number; readonly why: readonly string[] }

/** What a lane of this role says for a journey map: the customer's own experience most, plans and figures hardly. */
const WEIGHT: Readonly<Record<Role, number>> = {
  emotion: 3, touchpoint: 3, thought: 2.5, pain: 2, voice: 1, action: 1.5, question: 1, improvement: 1, channel: 1, employee: 1,
  goal: 0.5, metric: 0.5, insight: 0.5, evidence: 0.5, picture: 0.5, owner: 0.25, custom: 0,
}
/** Lanes of which a map needs one: no plan, board or profile has stages crossed with these. */
const HEART: ReadonlySet<Role> = new Set(['emotion', 'touchpoint', 'thought'])
/** Points at which it is as likely as not, and how fast sureness grows around them. */
const EVEN = 5
const STEEP = 0.9

export interface Judged { readonly reader: Reader; readonly table: Table; readonly contents: readonly LaneContent[]; readonly roles: readonly Role[]; /** Titles and frame names around the table. */ readonly titles: readonly string[] }

/** Weighs what speaks for a journey map against what speaks for another kind of sheet. */
export function likenessOf(judged: Judged): Likeness {
  const { reader: { lexicon, key, read }, table, contents, roles, titles } = judged
  const names = table.header.names.map(({ text }) => text)
  const kinds = new Set(roles.filter((role) => role !== 'custom'))
  const known = names.filter((name) => lexicon.stageNames.has(key(name))).length
  const isNamed = table.header.isNamed || (table.header.corner !== null && read(table.header.corner)?.sense === 'steps')
  const isTitled = titles.some((title) => isSheetOf(lexicon, title, 'map'))
  const isOther = !isTitled && titles.some((title) => isSheetOf(lexicon, title, 'other'))
  const cells = contents.length * table.columns.length
  const filled = filledCells(contents)
  const hasHeart = roles.some((role) => HEART.has(role)) || (kinds.has('action') && kinds.has('pain') && kinds.has('improvement'))
  const foreign = foreignWords(judged)
  const points = [...kinds].reduce((sum, role) => sum + WEIGHT[role], 0) + (isNamed ? 1 : 0) + (1.5 * known) / names.length + (isTitled ? 1.5 : 0)
    - (isOther ? 4 : 0) - foreign - bareness(contents, roles) - cornerDoubt(judged)
    - 1.5 * (roles.filter((role) => role === 'custom').length / Math.max(1, roles.length))
    - (filled < 0.25 * cells ? 1 : 0) - (hasHeart ? 0 : 2.5) - (kinds.size < 2 ? 4 : 0) - (table.header.score < 2.5 ? 1 : 0)
  return {
    confidence: Math.round(100 / (1 + Math.exp(-(points - EVEN) * STEEP))) / 100,
    why: [
      `lanes:${kinds.size}`, `stages:${names.length}`, `cells:${filled}/${cells}`, ...(known ? [`known-stages:${known}`] : []), ...(isNamed ? ['stages-named'] : []),
      ...(isTitled ? ['titled'] : []), ...(isOther ? ['titled-otherwise'] : []), ...(foreign > 0.5 ? ['foreign-words'] : []), ...(hasHeart ? [] : ['no-experience-lane']),
    ],
  }
}

const filledCells = (contents: readonly LaneContent[]): number =>
  contents.reduce((sum, { entries, marks }) => sum + new Set([...entries.map(({ stage }) => stage), ...marks.marks.map(({ stage }) => stage), ...marks.curve.keys()]).size, 0)

/** Lanes and stages that are called as other sheets call theirs, and lane labels that stand inside cells. */
function foreignWords({ reader: { lexicon, read, key }, table, contents, roles }: Judged): number {
  const names = table.header.names.map(({ text }) => text)
  const people = names.filter((name) => !lexicon.stageNames.has(key(name)) && isPersonOrPlan(name)).length / names.length
  const others = names.filter((name) => !lexicon.stageNames.has(key(name)) && lexicon.elsewhere.has(key(name))).length / names.length
  const lanes = contents.filter(({ label }, i) => roles[i] === 'custom' && lexicon.elsewhere.has(key(label))).length
  const inCells = contents.reduce((sum, { entries, sense }, i) => sum + (roles[i] === 'emotion' ? 0 : entries.filter(({ words }) => {
    const said = words.text.length <= 40 ? read(words.text) : null
    return said !== null && said.certainty > 0.9 && said.sense !== sense && said.sense !== 'custom' && said.sense !== 'stage'
  }).length), 0)
  return 6 * people + 3 * others + 1.5 * lanes + Math.min(6, 1.2 * Math.max(0, inCells - 1))
}

const TICK = /^\s*[✓✔✗✘×●○✅❌]\s*$/u

/** Cells of single letters, ticks and prices are a matrix, not an experience. */
function bareness(contents: readonly LaneContent[], roles: readonly Role[]): number {
  const texts = contents.flatMap(({ entries }, i) => (roles[i] === 'emotion' || roles[i] === 'metric' ? [] : entries.filter(({ isPlaceholder, words }) => !isPlaceholder || TICK.test(words.text)).map(({ words }) => words.text)))
  return texts.length > 3 ? (4 * texts.filter((text) => !/\p{L}{3}/u.test(text)).length) / texts.length : 0
}

/** The word over the first column of a list says what its rows are: customers, tasks, touchpoints – or stages. */
function cornerDoubt({ reader: { lexicon, read, key }, table: { header, orientation } }: Judged): number {
  if (header.corner === null || header.isNamed) return 0
  const sense = read(header.corner)?.sense
  const part = lexicon.around.get(key(header.corner))
  const isOfPeople = part === 'persona' || part === 'index' || lexicon.elsewhere.has(key(header.corner))
  const isLane = sense !== undefined && sense !== 'custom' && sense !== 'stage' && sense !== 'steps' && sense !== 'process'
  if (!isOfPeople && !isLane) return 0
  return orientation === 'stages-down' ? 6 : 2
}
