import { openJson, type GateProblem, type Limits } from './gate'
import { pickChoices, type Picked } from './pick/pick-choices'
import { readTokens, type ReadTokens } from './tokens/read-tokens'

/** In characters; a large design system's tokens are a few hundred thousand. */
export const LARGEST_TOKENS = 8_000_000

const LIMITS: Limits = { largest: LARGEST_TOKENS, deepest: 32, longestList: 20_000, mostValues: 400_000, longestText: () => 20_000 }

export type FromTokens =
  | ({ readonly ok: true; readonly skipped: ReadTokens['skipped'] } & Picked)
  | { readonly ok: false; readonly problem: GateProblem | { readonly what: 'no-colours'; readonly at: '' } }

/** What a brand would take from a design-tokens file. `derive` makes the whole of it; what could not be read is told. */
export function fromTokens(text: string): FromTokens {
  const opened = openJson(text, LIMITS)
  if (!opened.ok) return opened
  const { skipped, ...named } = readTokens(opened.data)
  const picked = pickChoices(named)
  return picked ? { ok: true, skipped, ...picked } : { ok: false, problem: { what: 'no-colours', at: '' } }
}
