import type { Say } from '../messages/say'

/** The product's five words, spread over the scale when it has other steps. */
export function scaleLabels({ min, max }: { readonly min: number; readonly max: number }, say: Say): string[] {
  const steps = max - min
  return Array.from({ length: steps + 1 }, (_, step) => say(`scale.${1 + Math.round((step / Math.max(steps, 1)) * 4)}`))
}
