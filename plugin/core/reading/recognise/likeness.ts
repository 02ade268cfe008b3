import type { Role } from '../../journey/role'
import { foldWords, keyOf, stems } from '../../words/fold'
import type { Lexicon } from '../../words/lexicon'
import type { LaneContent } from './lane-content'
import type { Table } from './table'

/** How sure we are that a table is a journey map (0–1), and why: machine words with a figure, told by the panel. */
export interface Likeness { readonly confidence: number; readonly why: readonly string[] }

/** What a lane of this role says for a journey map: the customer's own experience most, plans and figures hardly. */
const WEIGHT: Readonly<Record<Role, number>> = {
  emotion: 3, touchpoint: 3, thought: 2.5, pain: 2, voice: 1.5, action: 1.5, question: 1, improvement: 1, channel: 1, employee: 1,
  goal: 0.5, metric: 0.5, insight: 0.5, evidence: 0.5, picture: 0.5, owner: 0.25, custom: 0,
}
/** Lanes of which a map needs one: no plan, board or profile has stages crossed with these. */
const HEART: ReadonlySet<Role> = new Set(['emotion', 'touchpoint', 'thought'])
const ENOUGH = 5.2

export interface Around { readonly titles: readonly string[] }

export function likenessOf(lexicon: Lexicon, table: Table, contents: readonly LaneContent[], roles: readonly Role[], { titles }: Around): Likeness {
  const keyed = (text: string) => keyOf(stems(foldWords(text)))
  const names = table.header.names.map(({ text }) => text)
  const kinds = new Set(roles.filter((role) => role !== 'custom'))
  const lanes = [...kinds].reduce((sum, role) => sum + WEIGHT[role], 0)
  const known = names.filter((name) => lexicon.stageNames.has(keyed(name))).length
  const strangeLanes = contents.filter(({ label }, i) => roles[i] === 'custom' && lexicon.elsewhere.has(keyed(label))).length
  const strangeStages = names.filter((name) => !lexicon.stageNames.has(keyed(name)) && (lexicon.elsewhere.has(keyed(name)) || isPersonOrPlan(name))).length
  const isTitled = titles.some((title) => mentions(lexicon, title))
  const isOther = !isTitled && titles.some((title) => isElsewhere(lexicon, title))
  const words = contents.flatMap(({ entries }, i) => (roles[i] === 'emotion' ? [] : entries.map((entry) => entry.words.text)))
  const bare = words.filter((text) => !/\p{L}{3}/u.test(text)).length
  const filled = new Set(contents.flatMap(({ entries, marks }, i) => [...entries.map(({ stage }) => `${i}/${stage}`), ...marks.marks.map(({ stage }) => `${i}/${stage}`)])).size
  const cells = contents.length * table.columns.length
  const hasHeart = roles.some((role) => HEART.has(role)) || (kinds.has('action') && kinds.has('pain') && kinds.has('improvement'))
  const doubt = contents.length ? contents.filter((_, i) => roles[i] === 'custom').length / contents.length : 1

  let points = lanes + (table.header.isNamed ? 1 : 0) + 1.5 * (known / names.length) + (isTitled ? 1.5 : 0)
  points -= 1.5 * strangeLanes + 3 * (strangeStages / names.length) + (isOther ? 4 : 0) + 1.5 * doubt
  if (words.length > 3) points -= 3 * (bare / words.length)
  if (filled < 0.25 * cells) points -= 1
  if (!hasHeart) points -= 2.5
  if (kinds.size < 2) points -= 4
  if (table.header.score < 2.5) points -= 1
  return {
    confidence: Math.round(100 / (1 + Math.exp(-(points - ENOUGH) * 0.9))) / 100,
    why: [`lanes:${kinds.size}`, `stages:${names.length}`, `cells:${filled}/${cells}`, ...(known ? [`known-stages:${known}`] : []), ...(table.header.isNamed ? ['stages-named'] : []), ...(isTitled ? ['titled'] : []), ...(isOther ? ['titled-otherwise'] : []), ...(strangeLanes + strangeStages ? [`foreign-words:${strangeLanes + strangeStages}`] : []), ...(hasHeart ? [] : ['no-experience-lane'])],
  }
}

/** "Anna, 34", "Persona 2", "Competitor A", "Plan B": people and offers, not moments. */
const isPersonOrPlan = (name: string): boolean => /^\p{Lu}\p{L}+,\s*\d{2}$/u.test(name) || /^(persona|user|competitor|option|plan|variant|team|konkurent|product)\s+\p{L}?\d*$/iu.test(name.trim())

function mentions(lexicon: Lexicon, title: string): boolean {
  const folded = ` ${stems(foldWords(title)).join(' ')} `
  for (const [key, part] of lexicon.around) if (part === 'map' && key.length > 5 && folded.replace(/ /g, '').includes(key)) return true
  return false
}

function isElsewhere(lexicon: Lexicon, title: string): boolean {
  const words = stems(foldWords(title))
  if (words.length > 8) return false
  for (let from = 0; from < words.length; from++) for (let to = from + 1; to <= Math.min(words.length, from + 3); to++) if (lexicon.titles.has(keyOf(words.slice(from, to)))) return true
  return false
}
