import { COLOUR_TOKENS, TYPE_TOKENS } from '../core/layers/plan'
import { hex, id, size } from './shapes'
import { object, oneOf, where } from './shape'
import type { Shape } from './shape'

const each = (keys: readonly string[], of: Shape): Shape => object(Object.assign({}, ...keys.map(key => ({ [key]: of }))))

/** Every token of a look must mean something, or a plan could name one that draws nothing. */
export const look = object({
  collection: where(value => typeof value === 'string' && value.length > 0 && value.length <= 60),
  colours: each(COLOUR_TOKENS, hex),
  type: each(TYPE_TOKENS, object({ family: id, style: id, size, line: size })),
  drawn: oneOf(['variables', 'variables-and-styles', 'values']),
})
