import { foldWords, keyOf, stems } from '../../words/fold'
import { GIVEN_NAMES } from '../../words/given-names'
import type { Lexicon } from '../../words/lexicon'

const KINDS = /^(persona|user|customer|option|plan|variant|team|product|participant|respondent|interview|p|competitor|rival|konkurent|wettbewerber|anbieter|concurrent|competidor|concorrente|uczestnik|kandidat|проданец|тим)\s*[#:]?\s*(\p{Lu}|\d{1,2})$/iu
const GROUPS = /^(persona|team|participant|respondent|competitor|rival|segment|konkurent|wettbewerber|anbieter|concurrent|competidor|concorrente|équipe|equipo|equipe|zespół|echipa|тим|команда|tým)\s+[\p{L}\d]+$/iu
const AGED = /^\p{Lu}\p{L}+(\s+\p{Lu}\p{L}*\.?)?\s*[,(]\s*\d{2}\)?$/u
const NUMBERED = /^\s*\d+\s*[.):]\s*/

/** "Anna", "Anna, 34", "Persona 2", "Competitor A", "Team Blue": people and offers, not moments. */
export function isPersonOrPlan(name: string): boolean {
  const said = name.replace(NUMBERED, '').trim()
  if (KINDS.test(said) || GROUPS.test(said) || AGED.test(said)) return true
  const [first, ...rest] = foldWords(said).split(' ')
  return rest.length <= 1 && said !== said.toLowerCase() && GIVEN_NAMES.has(first ?? '')
}

/** A title that says "customer journey map", or the name of another kind of sheet, in any of our languages. */
export function isSheetOf(lexicon: Lexicon, title: string, kind: 'map' | 'other'): boolean {
  const words = stems(foldWords(title))
  if (words.length > 14) return false
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 5); to++) {
      const key = keyOf(words.slice(from, to))
      if (kind === 'map' ? lexicon.around.get(key) === 'map' : lexicon.titles.has(key)) return true
    }
  }
  return false
}
