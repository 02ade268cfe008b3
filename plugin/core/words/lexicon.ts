import type { Role } from '../journey/role'
import { foldWords, keyOf, stems } from './fold'
import { LANGUAGES } from './languages'
import { type NearIndex, nearIndex } from './near'
import type { Doubtful, Surrounding, Vocabulary } from './vocabulary'

/** What a label may say: a role, a label whose role depends on the company it keeps, or "here come the stages". */
export type Sense = Role | Doubtful | 'stage'

/** What a team calls its lanes, label as written → role. */
export type TeamWords = Readonly<Record<string, Role>>

export interface Term { readonly sense: Sense; readonly language: string }

/** All words of all languages, folded, ready to be looked up. Built once per call and handed on. */
export interface Lexicon {
  readonly labels: ReadonlyMap<string, Term>
  /** Words that labels begin with, singular and plural: where none stands in a text, it holds no label. */
  readonly openings: ReadonlySet<string>
  readonly beside: ReadonlySet<string>
  readonly stageNames: ReadonlySet<string>
  readonly around: ReadonlyMap<string, Surrounding>
  readonly elsewhere: ReadonlySet<string>
  /** Names of other kinds of sheets ("Kanban", "SWOT"). */
  readonly titles: ReadonlySet<string>
  /** −2 worst … 2 best. */
  readonly feelings: ReadonlyMap<string, number>
  readonly placeholders: ReadonlySet<string>
  /** First word → beginnings of placeholder texts, folded. */
  readonly starts: ReadonlyMap<string, readonly string[]>
  readonly notApplicable: readonly string[]
  /** Words of labels that are long enough to be recognised when misspelt. */
  readonly near: NearIndex
}

const key = (text: string): string => keyOf(stems(foldWords(text)))

export const isDivider = (lexicon: Lexicon, text: string): boolean => lexicon.around.get(key(text)) === 'divider'

/** The first language that claims a word keeps it; a team's own words come before all. */
export function createLexicon(team: TeamWords = {}): Lexicon {
  const labels = new Map<string, Term>()
  const openings = new Set<string>()
  const beside = new Set<string>()
  const stageNames = new Set<string>()
  const around = new Map<string, Surrounding>()
  const elsewhere = new Set<string>()
  const titles = new Set<string>()
  const feelings = new Map<string, number>()
  const placeholders = new Set<string>()
  const starts = new Map<string, string[]>()
  const notApplicable: string[] = []
  const near = new Set<string>()
  const label = (text: string, sense: Sense, language: string) => {
    const words = stems(foldWords(text))
    const at = keyOf(words)
    if (at && !labels.has(at)) labels.set(at, { sense, language })
    const [first] = words
    if (first) openings.add(first).add(`${first}s`).add(first.replace(/y$/, 'ies'))
    for (const word of words) near.add(word)
  }
  const claim = (language: string, words: Vocabulary) => {
    for (const text of words.stage) label(text, 'stage', language)
    for (const sense in words.lanes) for (const text of words.lanes[sense as keyof typeof words.lanes] ?? []) label(text, sense as Sense, language)
    for (const text of words.beside) for (const word of stems(foldWords(text))) beside.add(word)
    for (const text of words.stageNames) stageNames.add(key(text))
    for (const part in words.around) for (const text of words.around[part as Surrounding] ?? []) if (!around.has(key(text))) around.set(key(text), part as Surrounding)
    for (const text of words.elsewhere) elsewhere.add(key(text))
    for (const text of words.sheets) titles.add(key(text))
    words.feelings.forEach((group, i) => group.forEach((text) => { if (!feelings.has(key(text))) feelings.set(key(text), i - 2) }))
    for (const text of words.placeholders.whole) placeholders.add(key(text))
    for (const text of words.placeholders.starts) {
      const folded = foldWords(text)
      const first = folded.split(' ', 1)[0] as string
      starts.set(first, [...(starts.get(first) ?? []), folded])
    }
    for (const text of words.notApplicable) notApplicable.push(foldWords(text))
  }
  for (const text in team) label(text, team[text] as Role, 'team')
  for (const language in LANGUAGES) claim(language, LANGUAGES[language] as Vocabulary)
  return { labels, openings, beside, stageNames, around, elsewhere, titles, feelings, placeholders, starts, notApplicable, near: nearIndex(near) }
}
