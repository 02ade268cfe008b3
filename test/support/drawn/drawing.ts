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

export function drawing(dice: Chance, holes: Holes, set: LabelSet = dice.of(LABEL_SETS)): Drawing {
  const mood = dice.of(['words', 'figures', 'emoji', 'icons', 'dots'] as const)
  const language = set.language
  const phrases = dice.shuffled(PHRASES[language] as readonly string[])
  const lanes = set.lanes.map(([role, label], lane): DrawnLane => ({ role, label, cells: cellsOf(dice, holes, role, mood, language, phrases, set.stages.length, lane) }))
  const strange: readonly DrawnLane[] = dice.is(0.2) ? [{ role: 'custom', label: dice.of(STRANGE), cells: cellsOf(dice, holes, 'custom', mood, language, phrases, set.stages.length, 7) }] : []
  const at = dice.whole(1, lanes.length)
  return { language, title: dice.of(['Customer journey: first bicycle', 'Journey map', 'Anna buys a bicycle', 'Mapa']), stages: set.stages, lanes: [...lanes.slice(0, at), ...strange, ...lanes.slice(at)], mood }
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
      const texts = Array.from({ length: dice.is(holes.several) && span === 1 ? dice.whole(2, 3) : 1 }, (_, i) => `${phrases[(at * 3 + lane * 5 + i) % phrases.length]}${i ? ` (${i + 1})` : ''}`)
      cells.push({ state: 'filled', texts, ...(span > 1 && { span }) })
      for (let i = 1; i < span; i++) cells.push({ state: 'filled', texts: [] })
    }
  }
  return cells
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
