import type { Say } from '../messages/say'
import type { Saved } from './from-map/save-template'
import { MOST_SCREENS } from './from-screens'

type Problem = Extract<Saved, { ok: false }>['problem'] | 'no-screens' | 'too-many-screens'

/** Where a translator finds each reason why a map is no template, or a selection no map. */
const SENTENCES: Readonly<Record<Problem, string>> = {
  'no-stages': 'template.no-stages',
  'no-lanes': 'template.no-lanes',
  'too-many-stages': 'template.too-many-stages',
  'too-many-lanes': 'template.too-many-lanes',
  scale: 'template.scale',
  'no-screens': 'template.no-screens',
  'too-many-screens': 'template.too-many-screens',
}

/** Why nothing was saved or drawn: one sentence. `found` counts the selected screens. */
export const tellTemplateProblem = (say: Say, problem: Problem, found = 0): string => say(SENTENCES[problem], { most: MOST_SCREENS, found })
