import { VERSION } from './messages'
import { look } from './look-shape'
import { byField, isObject, list, object, oneOf, optional, orNull, where } from './shape'
import { box, flag, id, number, size, words } from './shapes'
import type { Ask, Cancel, Hello, Scope, Verb } from './messages'
import type { Shape } from './shape'

const ids = list(id)
const any = where(() => true)

const scopes: { readonly [I in Scope['in']]: Shape } = {
  selection: any,
  file: any,
  page: object({ page: optional(id) }),
  ids: object({ ids }),
  rect: object({ rect: box }),
}

/** What follows the frame of each request. Patches are checked later, a slice at a time. */
const asks: { readonly [K in Verb | 'cancel' | 'hello']: Shape } = {
  read: object({ scope: byField('in', scopes), detail: oneOf(['tagged', 'texts', 'full', 'outline', 'assets', 'components']) }),
  apply: object({ change: object({ patches: list(any), look, show: optional(ids) }) }),
  show: object({ ids }),
  render: object({ node: id, format: oneOf(['PNG', 'SVG', 'PDF']), scale: optional(number) }),
  store: object({ where: oneOf(['person', 'file']), key: id }),
  watch: object({ maps: list(object({ id, nodes: ids, box: orNull(box) })) }),
  window: object({ resize: optional(object({ width: size, height: size })), notify: words, close: optional(flag) }),
  cancel: any,
  hello: any,
}

const frame = object({ v: oneOf([VERSION]), id: number })
const ask = byField('kind', asks)

export type Heard = Ask | Cancel | Hello

/** A message from the face. What cannot be understood keeps its id, so that it can be answered. */
export function parseAsk(message: unknown): { readonly ok: true; readonly ask: Heard } | { readonly ok: false; readonly id: number; readonly detail: string } {
  const wrong = frame(message) ?? ask(message)
  if (wrong === null) return { ok: true, ask: message as Heard }
  const id = isObject(message) ? message.id : 0
  return { ok: false, id: typeof id === 'number' ? id : 0, detail: wrong }
}
