import type { MapTag } from '../layers/tag'
import type { Look } from '../layers/plan'
import type { Brand } from './brand'
import { lookOf } from './look'

/** The look that a map's tag means, by the brands there are; null where its brand is not among them. */
export const lookOfTag = (known: readonly Brand[]) => ({ brand, theme, drawn }: MapTag): Look | null => {
  const worn = known.find(({ id }) => id === brand)
  return worn ? lookOf(worn, theme, drawn) : null
}
