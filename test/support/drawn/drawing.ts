import type { Role } from '../../../plugin/core/journey/role'
import type { CellState } from '../../../plugin/core/reading/reading'
import type { Chance } from './chance'
import { LABEL_SETS, type LabelSet } from './label-sets'
import { FEELINGS, PHRASES, PLACEHOLDERS } from './phrases'

/** How feelings are told in the emotion lane. */
export type Mood = 'words' | 'figures' | 'emoji' | 'icons' | 'dots'

export interface DrawnCell { readonly state: Extract<CellState, 'filled' | 'empty' | 'placeholder'>; readonly texts: readonly string[]; /** Emotion lanes: −2 … 2. */ readonly grade?: number; /** Covers this many stages, 1 when absent; the covered cells hold nothing of their own. */ readonly span?: number }
export interface DrawnLane { readonly role: Role; readonly label: string; readonly cells: readonly DrawnCell[] }

/** A map before it is drawn: what a careful reader will see in it. */
export interface Drawing { readonly language: string; readonly title: string; readonly stages: readonly string[]; readonly lanes: readonly DrawnLane[]; readonly mood: Mood }

export interface Holes { /** Share of cells left empty, and filled with a placeholder. */ readonly empty: number; readonly placeholder: number; readonly merged: number; readonly several: number }

const STRANGE = ['Zeitplan B', 'Lorelei', 'Wow-Effekt', 'Data flows', 'Xenia']

export function drawing(dice: Chance, holes: Holes, given?: LabelSet): Drawing {
  const set = given ?? widened(dice, dice.of(LABEL_SETS))
  const mood = dice.of(['words', 'figures', 'emoji', 'icons', 'dots'] as const)
  const language = set.language
  const phrases = dice.shuffled(PHRASES[language] as readonly string[])
  const lanes = set.lanes.map(([role, label], lane): DrawnLane => ({ role, label, cells: cellsOf(dice, holes, role, mood, language, phrases, set.stages.length, lane) }))
  const strange: readonly DrawnLane[] = dice.is(0.2) ? [{ role: 'custom', label: dice.of(STRANGE), cells: cellsOf(dice, holes, 'custom', mood, language, phrases, set.stages.length, 7) }] : []
  const at = dice.whole(1, lanes.length)
  return { language, title: dice.of(['Customer journey: first bicycle', 'Journey map', 'Anna buys a bicycle', 'Mapa']), stages: set.stages, lanes: [...lanes.slice(0, at), ...strange, ...lanes.slice(at)], mood }
}

/** Some maps are wide, some are long: stages and lanes of other sets of the language are added. */
function widened(dice: Chance, set: LabelSet): LabelSet {
  const others = LABEL_SETS.filter(({ language }) => language === set.language)
  const stages = [...set.stages]
  const lanes = [...set.lanes]
  if (dice.is(0.3) && /\p{L}{3}/u.test(stages[0] ?? '')) for (const name of dice.shuffled(others.flatMap((one) => one.stages))) if (stages.length < 9 && /\p{L}{3}/u.test(name) && !/\d/.test(name) && !stages.includes(name) && dice.is(0.6)) stages.push(name)
  if (dice.is(0.3)) for (const [role, label] of dice.shuffled(others.flatMap((one) => one.lanes))) if (lanes.length < 9 && !/\d/.test(label) && !lanes.some(([known, text]) => text === label || known === role) && dice.is(0.7)) lanes.push([role, label])
  return { ...set, stages, lanes }
}

function cellsOf(dice: Chance, holes: Holes, role: Role, mood: Mood, language: string, phrases: readonly string[], count: number, lane: number): DrawnCell[] {
  const cells: DrawnCell[] = []
  while (cells.length < count) {
    const at = cells.length
    if (dice.is(holes.empty)) cells.push({ state: 'empty', texts: [] })
    else if (role === 'emotion') cells.push(feeling(dice, mood, language))
    else if (dice.is(holes.placeholder)) cells.push({ state: 'placeholder', texts: [dice.of(PLACEHOLDERS[language] as readonly string[])] })
    else {
      const span = dice.is(holes.merged) && at + 1 < count && count > 2 ? dice.whole(2, Math.min(count - at, count - 1)) : 1
      const texts = Array.from({ length: dice.is(holes.several) && span === 1 ? dice.whole(2, 3) : 1 }, (_, i) => said(dice, phrases, at * 3 + lane * 5 + i, i))
      cells.push({ state: 'filled', texts, ...(span > 1 && { span }) })
      for (let i = 1; i < span; i++) cells.push({ state: 'filled', texts: [] })
    }
  }
  return cells
}

/** A note of a phrase, now and then of two, sometimes of one word; the texts of one cell differ. */
function said(dice: Chance, phrases: readonly string[], at: number, nth: number): string {
  const phrase = phrases[at % phrases.length] as string
  const more = dice.is(0.15) ? `. ${phrases[(at + 5) % phrases.length]}` : ''
  const short = dice.is(0.1) ? (phrase.split(' ').slice(0, 3).join(' ')) : phrase
  return `${more ? phrase : short}${more}${nth ? ` (${nth + 1})` : ''}`
}

const EMOJI = ['😡', '🙁', '😐', '🙂', '🤩']

function feeling(dice: Chance, mood: Mood, language: string): DrawnCell {
  const grade = dice.whole(-2, 2)
  const word = FEELINGS[language]?.[grade + 2] ?? ''
  if (mood === 'words') return { state: 'filled', texts: [word], grade }
  if (mood === 'figures') return { state: 'filled', texts: [String(grade + 3)], grade }
  if (mood === 'emoji') return { state: 'filled', texts: [dice.is(0.5) ? (EMOJI[grade + 2] as string) : `${EMOJI[grade + 2]} ${word}`], grade }
  return { state: 'filled', texts: [], grade }
}
