import * as z from 'zod/mini'
import { Box, flag, id, oneOf, orNull, text } from './shapes'
import { LookShape } from './look-shape'
import { VERSION } from './messages'
import type { Ask, Cancel, Hello, Scope, Verb } from './messages'

const ids = z.array(id)

const scopes: { readonly [I in Scope['in']]: z.ZodMiniType } = {
  selection: z.object({}),
  file: z.object({}),
  page: z.object({ page: z.optional(id) }),
  ids: z.object({ ids }),
  rect: z.object({ rect: Box }),
}

const own = (of: object, key: string): boolean => Object.prototype.hasOwnProperty.call(of, key)
const isScope = (value: unknown): boolean => {
  const scope = typeof value === 'object' && value !== null && 'in' in value ? String(value.in) : ''
  return own(scopes, scope) && scopes[scope as Scope['in']].safeParse(value).success
}

/** What follows the frame of each request. Patches are checked later, a slice at a time. */
const asks: { readonly [K in Verb | 'cancel' | 'hello']: z.ZodMiniType } = {
  read: z.object({ scope: z.custom<Scope>(isScope), detail: oneOf(['tagged', 'texts', 'full', 'outline']) }),
  apply: z.object({ change: z.object({ patches: z.array(z.unknown()), look: LookShape, show: z.optional(ids) }) }),
  show: z.object({ ids }),
  render: z.object({ id, format: oneOf(['PNG', 'SVG', 'PDF']), scale: z.optional(z.number()) }),
  store: z.object({ where: oneOf(['person', 'file']), key: id }),
  watch: z.object({ maps: z.array(z.object({ id, nodes: ids, box: orNull(Box) })) }),
  window: z.object({ resize: z.optional(z.object({ width: z.number(), height: z.number() })), notify: z.optional(text), close: z.optional(flag) }),
  cancel: z.object({}),
  hello: z.object({}),
}

const Frame = z.object({ v: z.custom<typeof VERSION>(value => value === VERSION), id: z.number(), kind: text })

export type Heard = Ask | Cancel | Hello

/** A message from the face. What cannot be understood keeps its id, so that it can be answered. */
export function parseAsk(message: unknown): { readonly ok: true; readonly ask: Heard } | { readonly ok: false; readonly id: number; readonly detail: string } {
  const frame = Frame.safeParse(message)
  if (!frame.success || !own(asks, frame.data.kind)) return { ok: false, id: idOf(message), detail: frame.success ? 'kind' : 'frame' }
  const ask = asks[frame.data.kind as Verb].safeParse(message)
  if (!ask.success) return { ok: false, id: frame.data.id, detail: ask.error.issues[0]?.path.join('.') ?? '' }
  return { ok: true, ask: message as Heard }
}

function idOf(message: unknown): number {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : 0
  return typeof id === 'number' ? id : 0
}
