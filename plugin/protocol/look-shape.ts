import * as z from 'zod/mini'
import { COLOUR_TOKENS, TYPE_TOKENS } from '../core/layers/plan'
import { Hex, id, oneOf, size } from './shapes'

const each = <T>(keys: readonly string[], of: T): Record<string, T> => {
  const shape: Record<string, T> = {}
  for (const key of keys) shape[key] = of
  return shape
}

/** Every token of a look must mean something, or a plan could name one that draws nothing. */
export const LookShape = z.object({
  collection: z.custom<string>(value => typeof value === 'string' && value.length > 0 && value.length <= 60),
  colours: z.object(each(COLOUR_TOKENS, Hex)),
  type: z.object(each(TYPE_TOKENS, z.object({ family: id, style: id, size, line: size }))),
  drawn: oneOf(['variables', 'variables-and-styles', 'values']),
})
