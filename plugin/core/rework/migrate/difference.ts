import type { Say } from '../../messages/say'

/**
 * What a newer template has otherwise than the one a map was made from. `name` is how the map's people know the thing.
 * What a template no longer has is told, never taken from a map.
 */
export type Difference =
  | { readonly kind: 'stage-added' | 'stage-gone' | 'lane-added' | 'lane-gone' | 'lane-required' | 'lane-optional'; readonly id: string; readonly name: string }
  | { readonly kind: 'stage-renamed' | 'lane-renamed'; readonly id: string; readonly name: string; readonly to: string }
  | { readonly kind: 'prompts'; readonly id: string; readonly name: string; readonly count: number }
  | { readonly kind: 'scale'; readonly id: 'scale'; readonly name: string }

const SENTENCES: Readonly<Record<Difference['kind'], string>> = {
  'stage-added': 'template.diff.stage-added',
  'stage-gone': 'template.diff.stage-gone',
  'stage-renamed': 'template.diff.stage-renamed',
  'lane-added': 'template.diff.lane-added',
  'lane-gone': 'template.diff.lane-gone',
  'lane-renamed': 'template.diff.lane-renamed',
  'lane-required': 'template.diff.lane-required',
  'lane-optional': 'template.diff.lane-optional',
  prompts: 'template.diff.prompts',
  scale: 'template.diff.scale',
}

/** A difference in one sentence. */
export const tellDifference = (say: Say, difference: Difference): string =>
  say(SENTENCES[difference.kind], { name: difference.name, ...('to' in difference && { to: difference.to }), ...('count' in difference && { count: difference.count }) })

/** Can a map follow? What is gone from a template stays on its maps. */
export const isOffered = ({ kind }: Difference): boolean => kind !== 'stage-gone' && kind !== 'lane-gone'
