import type { Role } from '../journey/role'

/**
 * Labels that name a role only in the right company: the word for experience is an emotion lane where its cells hold
 * values, "process" is what the customer does unless a lane says so better, "steps" are the stages where nothing else is.
 */
export const DOUBTFUL = ['experience', 'process', 'interaction', 'steps'] as const

export type Doubtful = (typeof DOUBTFUL)[number]

/** Parts of a sheet around the table; `facts` are its date, its author and the like. */
export const SURROUNDINGS = ['map', 'persona', 'scenario', 'legend', 'index', 'facts', 'divider'] as const

export type Surrounding = (typeof SURROUNDINGS)[number]

/**
 * What one language calls the parts of a journey map (FORMATS §2 and the survey behind it). Words are written as people
 * write them; they are folded when the lexicon is built.
 */
export interface Vocabulary {
  readonly lanes: Readonly<Partial<Record<Role | Doubtful, readonly string[]>>>
  /** What the row of stages is called. */
  readonly stage: readonly string[]
  /** Names that stages often bear: they speak for a journey, never against one. */
  readonly stageNames: readonly string[]
  readonly around: Readonly<Partial<Record<Surrounding, readonly string[]>>>
  /** Words that may stand beside a label without changing its role ("customer", "key", "of"). */
  readonly beside: readonly string[]
  /** Words for feelings from worst to best, five groups. */
  readonly feelings: readonly [readonly string[], readonly string[], readonly string[], readonly string[], readonly string[]]
  /** Whole texts that stand for a missing one, and beginnings of such texts. */
  readonly placeholders: { readonly whole: readonly string[]; readonly starts: readonly string[] }
  readonly notApplicable: readonly string[]
  /** Names of other kinds of sheets. */
  readonly sheets: readonly string[]
  /** Words that head the columns or rows of other sheets: boards, plans, calendars, profiles. */
  readonly elsewhere: readonly string[]
}
