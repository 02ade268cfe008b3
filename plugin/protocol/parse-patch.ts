import { byField, isObject, list, object, oneOf, optional, orNull, where } from './shape'
import { colour, flag, hex, id, number, point, sides, size, text, texts, type, weight, words } from './shapes'
import type { Patch } from '../core/layers/patch'
import type { Shape } from './shape'

const sizing = optional(oneOf(['fixed', 'hug', 'fill']))
const maybe = optional(number)
const shown = optional(flag)
const long = optional(size)

const props = object({
  name: words, x: maybe, y: maybe, width: long, height: long, visible: shown, locked: shown, opacity: long, fill: optional(orNull(colour)),
  stroke: optional(orNull(object({ colour, weight, dash: optional(list(size)) }))), textColour: optional(colour), textStyle: optional(type),
  path: words, pad: optional(sides), radius: long, sizing: optional(object({ horizontal: sizing, vertical: sizing })),
}, true)

const data = where(value => value === null || typeof value === 'string' || (isObject(value) && 'kind' in value))

/** Only the head of a plan is looked at here; its layers are looked at one by one before they are drawn. */
const ops: { readonly [O in Patch['op']]: Shape } = {
  insert: object({ parent: id, index: long, at: optional(point), node: object({ key: id }) }),
  set: object({ node: id, props, expect: optional(object({ name: words, x: maybe, y: maybe, visible: shown })) }),
  text: object({ node: id, value: text, expect: text }),
  data: object({ node: id, key: id, value: data, expect: optional(orNull(text)) }),
  relaunch: object({ node: id, buttons: texts }),
  move: object({ node: id, parent: id, index: long, expect: object({ parent: id }) }),
  remove: object({ node: id, expect: object({ parent: id, name: words }) }),
  style: object({ token: type }),
  variable: object({ token: colour, hex }),
}

/** Where a patch is not what it claims to be; null where it is. */
export const wrongInPatch: Shape = byField('op', ops)

/** What the sandbox relies on in one layer of a plan; deeper values are trusted to core. */
export const wrongInPlanNode: Shape = object({
  key: id, type: oneOf(['frame', 'text', 'rectangle', 'ellipse', 'vector', 'instance']), name: text, fill: optional(colour),
  stroke: optional(object({ colour, weight })), text: optional(object({ content: text, style: type, colour })),
  image: words, component: optional(object({ id, key: text, name: text })), texts: optional(texts), relaunch: optional(texts), children: optional(list(where(isObject))),
})
