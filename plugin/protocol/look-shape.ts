import { COLOUR_TOKENS, TYPE_TOKENS } from '../core/layers/plan'
import { hex, id, size, text, texts } from './shapes'
import { object, oneOf, optional, where } from './shape'
import type { Shape } from './shape'

function each(keys: readonly string[], of: Shape): Shape {
  const fields: Record<string, Shape> = {}
  for (const key of keys) fields[key] = of
  return object(fields)
}

/** Every token of a look must mean something, or a plan could name one that draws nothing. */
export const look = object({
  collection: where(value => typeof value === 'string' && value.length > 0 && value.length <= 60),
  colours: each(COLOUR_TOKENS, hex),
  type: each(TYPE_TOKENS, object({ family: id, style: id, size, line: size })),
  drawn: oneOf(['variables', 'variables-and-styles', 'values']),
  library: optional(texts),
  logo: optional(object({ type: oneOf(['png', 'svg']), data: text })),
})
