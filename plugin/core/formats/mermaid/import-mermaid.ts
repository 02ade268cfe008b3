import type { Say } from '../../messages/say'
import { excerpt, refused, type Imported, type Remark } from '../import/imported'
import { MOST_STAGES, refuseText } from '../import/limits'
import { mapOfPhases } from '../steps/map-of-phases'
import { clean } from './clean'
import { readWords } from './escape'
import { phasesOf } from './phases-of'
import { statementsOf } from './statements'

/**
 * A Mermaid `journey` as a map, read as Mermaid reads it: sections are stages, tasks are touchpoints, scores are feelings, the
 * people are the customers. Without sections, each task is a stage of its own. What Mermaid refuses is refused.
 */
export function importMermaid(text: string, say: Say): Imported {
  const bad = refuseText(text)
  if (bad) return bad
  const cleaned = clean(text)
  if (!/^\s*journey/.test(cleaned.text)) return refused(0, 'import.wrong-start', { tool: 'Mermaid', word: 'journey' })
  const read = statementsOf(cleaned.text)
  if (!read.ok) return refused(read.line, 'import.mermaid-line', { text: excerpt(readWords(read.text)), signs: ': ; #', codes: '#58; #59; #35;' })
  const { phases, people, dropped } = phasesOf(read.statements, cleaned.asides)
  if (!phases.length) return refused(0, 'import.no-stages')
  if (phases.length > MOST_STAGES) return refused(0, 'import.many-stages', { most: MOST_STAGES })

  const said = (is: 'title' | 'accDescr') => read.statements.filter((one) => one.is === is).map((one) => readWords(one.text)).pop()
  const title = said('title') ?? (cleaned.title === undefined ? undefined : readWords(cleaned.title))
  const scenario = said('accDescr')
  const unheld: Remark[] = read.statements.flatMap(({ is, line, text: words }) => (is === 'accTitle' && readWords(words) !== title ? [{ line, what: 'import.acc-title', gaps: { text: excerpt(readWords(words)) } }] : []))
  const map = mapOfPhases(phases, { personas: people.map((name) => ({ name })), ...(title && { title }), ...(scenario && { scenario }) }, say)
  return { ok: true, map, dropped: [...unheld, ...dropped].sort((a, b) => a.line - b.line) }
}
