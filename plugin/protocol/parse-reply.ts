import './jitless'
import * as z from 'zod/mini'
import { FAILURES, VERSION } from './messages'
import type { Events, Failure, Requests, SentLayer, Verb } from './messages'

const Box = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() })
const Page = z.object({ id: z.string(), name: z.string() })
const PageView = z.object({ page: Page, view: Box, selection: z.array(z.string()) })
const empty = z.object({})
/** By its name: bytes may come from another realm, where `instanceof` fails. */
const bytes = z.custom<Uint8Array>(value => Object.prototype.toString.call(value) === '[object Uint8Array]')

/** The frame of every reply; what is inside is checked once the verb is known. */
const Reply = z.discriminatedUnion('kind', [
  z.object({ v: z.literal(VERSION), id: z.int(), kind: z.literal('part'), part: z.unknown() }),
  z.object({ v: z.literal(VERSION), id: z.int(), kind: z.literal('progress'), done: z.number(), total: z.nullable(z.number()) }),
  z.object({ v: z.literal(VERSION), id: z.int(), kind: z.literal('result'), result: z.unknown() }),
  z.object({ v: z.literal(VERSION), id: z.int(), kind: z.literal('cancelled') }),
  z.pipe(
    z.object({ v: z.literal(VERSION), id: z.int(), kind: z.literal('failed'), code: z.enum(FAILURES), patch: z.optional(z.int()), found: z.optional(z.string()), node: z.optional(z.string()), detail: z.optional(z.string()) }),
    z.transform(({ id, kind, code, patch, found, node, detail }) => ({ id, kind, failure: { code, patch, found, node, detail } as Failure })),
  ),
])

const results: { readonly [V in Verb]: z.ZodMiniType } = {
  read: z.object({ layers: z.int(), pages: z.array(PageView) }),
  apply: z.object({ ids: z.record(z.string(), z.string()), boxes: z.record(z.string(), Box), fallbackFonts: z.array(z.object({ wanted: z.string(), used: z.string() })), unbound: z.optional(z.array(z.string())) }),
  show: z.object({ shown: z.int() }),
  render: z.object({ bytes }),
  store: z.object({ value: z.unknown() }),
  watch: empty,
  window: empty,
}

/** Ten thousand layers cross at once: only what identifies one is checked. */
const Part = z.object({ layers: z.array(z.looseObject({ id: z.string(), type: z.string(), name: z.string(), visible: z.boolean() })), page: Page })

const events: { readonly [E in keyof Events]: z.ZodMiniType } = {
  ready: z.object({ command: z.string(), editor: z.string(), view: PageView }),
  selection: z.object({ ids: z.array(z.string()), maps: z.array(z.string()) }),
  page: PageView,
  changed: z.object({ maps: z.array(z.string()), all: z.boolean() }),
  dropped: z.object({ template: z.string(), x: z.number(), y: z.number(), parent: z.string() }),
  run: z.object({ command: z.string(), parameters: z.record(z.string(), z.string()), selection: z.array(z.string()) }),
}
const Event = z.object({ v: z.literal(VERSION), kind: z.literal('event'), event: z.string(), data: z.unknown() })

/** A message as a reply; null when it is none. */
export function parseReply(message: unknown): z.infer<typeof Reply> | null {
  const parsed = Reply.safeParse(message)
  return parsed.success ? parsed.data : null
}

/** The result of a verb, or what was wrong with it. */
export function parseResult<V extends Verb>(verb: V, result: unknown): { readonly ok: true; readonly result: Requests[V]['result'] } | { readonly ok: false } {
  const parsed = results[verb].safeParse(result)
  return parsed.success ? { ok: true, result: parsed.data as Requests[V]['result'] } : { ok: false }
}

/** The layers of a part; null when it holds none. Only `read` sends parts. */
export function parsePart(verb: Verb, part: unknown): { readonly layers: readonly SentLayer[]; readonly page: { readonly id: string; readonly name: string } } | null {
  const parsed = verb === 'read' ? Part.safeParse(part) : null
  return parsed?.success ? { page: parsed.data.page, layers: parsed.data.layers as readonly object[] as readonly SentLayer[] } : null
}

/** A message as one of our events; null when it is none. */
export function parseEvent(message: unknown): { readonly event: keyof Events; readonly data: unknown } | null {
  const parsed = Event.safeParse(message)
  if (!parsed.success || !Object.prototype.hasOwnProperty.call(events, parsed.data.event)) return null
  const event = parsed.data.event as keyof Events
  const data = events[event].safeParse(parsed.data.data)
  return data.success ? { event, data: data.data } : null
}
