import type { Role } from '../../journey/role'
import type { Lexicon, TeamWords } from '../../words/lexicon'
import type { Orientation } from './turn'

/** What a person decided where we were not sure. */
export interface Forced {
  /** Role of a lane, by the id of its label's layer. A text named here is a lane label whatever it says. */
  readonly roles?: Readonly<Record<string, Role>>
  readonly orientation?: Orientation
  /** Ids of the layers that name the stages; others in their row are none. */
  readonly stages?: readonly string[]
}

export interface RecogniseOptions {
  readonly page: { readonly id: string; readonly name: string }
  readonly teamWords?: TeamWords
  readonly forced?: Forced
  /** Built once by callers that read many pages. */
  readonly lexicon?: Lexicon
}
