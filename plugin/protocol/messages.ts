import type { Change } from '../core/layers/patch'
import type { Box, Layer, PageView } from '../core/layers/layer'

/** Where to read. `rect` is in page coordinates on the current page. */
export type Scope =
  | { readonly in: 'selection' }
  | { readonly in: 'page'; readonly page?: string }
  | { readonly in: 'file' }
  | { readonly in: 'ids'; readonly ids: readonly string[] }
  | { readonly in: 'rect'; readonly rect: Box }

/**
 * `tagged`: our maps, found by their shared data without walking the page, each whole. `texts`: ids and words of text
 * layers only. `full`: every layer of the scope. `outline`: boxes of the page's top layers (to place a map, to see where one stands)
 * and the siblings of what the scope names. `assets`: the file's variables and styles (`core/brand/assets-in`). `components`:
 * components of the scope's pages and their text properties (`core/brand/components-in`).
 */
export type Detail = 'tagged' | 'texts' | 'full' | 'outline' | 'assets' | 'components'

/** A layer as it crosses: its tag still as the text that was found. The face reads it, where validating is cheap. */
export type SentLayer = Omit<Layer, 'tag' | 'badTag'> & { readonly data?: string }

/** Requests, face → hands. Each ends in exactly one `result`, `failed` or `cancelled`. */
export interface Requests {
  read: { readonly ask: { readonly scope: Scope; readonly detail: Detail }; readonly part: { readonly layers: readonly Layer[]; readonly page: PageView['page'] }; readonly sent: { readonly layers: readonly SentLayer[]; readonly page: PageView['page'] }; readonly result: { readonly layers: number; readonly pages: readonly PageView[] } }
  apply: { readonly ask: { readonly change: Change }; readonly part: never; readonly result: { readonly ids: Readonly<Record<string, string>>; readonly boxes: Readonly<Record<string, Box>>; readonly fallbackFonts: readonly { readonly wanted: string; readonly used: string }[]; /** Colours whose library variable could not be had: drawn in the brand's own value. */ readonly unbound?: readonly string[] } }
  show: { readonly ask: { readonly ids: readonly string[] }; readonly part: never; readonly result: { readonly shown: number } }
  render: { readonly ask: { readonly node: string; readonly format: 'PNG' | 'SVG' | 'PDF'; readonly scale?: number }; readonly part: never; readonly result: { readonly bytes: Uint8Array } }
  store: { readonly ask: { readonly where: 'person' | 'file'; readonly key: string; readonly set?: unknown }; readonly part: never; readonly result: { readonly value: unknown } }
  watch: { readonly ask: { readonly maps: readonly { readonly id: string; readonly nodes: readonly string[]; readonly box: Box | null }[] }; readonly part: never; readonly result: Record<string, never> }
  window: { readonly ask: { readonly resize?: { readonly width: number; readonly height: number }; readonly notify?: string; readonly close?: boolean }; readonly part: never; readonly result: Record<string, never> }
}

export type Verb = keyof Requests

export const FAILURES = ['invalid', 'stale', 'missing-node', 'missing-component', 'read-only', 'font', 'too-large', 'storage', 'busy', 'internal'] as const

/** Codes and data only; the sentence is the face's. `detail` is the host's own text, for reports of trouble. */
export interface Failure { readonly code: (typeof FAILURES)[number]; readonly patch?: number; readonly found?: string; readonly node?: string; readonly detail?: string }

/** Hands → face, unasked. */
export interface Events {
  ready: { readonly command: string; readonly editor: string; readonly view: PageView }
  selection: { readonly ids: readonly string[]; /** Root ids of our maps that hold or are the selection. */ readonly maps: readonly string[] }
  page: PageView
  changed: { readonly maps: readonly string[]; /** An unknown layer vanished or a shared style changed: every map of the page may be concerned. */ readonly all: boolean }
  dropped: { readonly template: string; readonly x: number; readonly y: number; readonly parent: string }
  run: { readonly command: string; readonly parameters: Readonly<Record<string, string>>; readonly selection: readonly string[] }
}

export const VERSION = 1

export type Ask<V extends Verb = Verb> = { [K in V]: { readonly v: typeof VERSION; readonly id: number; readonly kind: K } & Requests[K]['ask'] }[V]
export interface Cancel { readonly v: typeof VERSION; readonly id: number; readonly kind: 'cancel' }
export interface Hello { readonly v: typeof VERSION; readonly id: 0; readonly kind: 'hello' }

export type Reply<V extends Verb = Verb> =
  | { readonly v: typeof VERSION; readonly id: number; readonly kind: 'part'; readonly part: Requests[V] extends { readonly sent: infer Sent } ? Sent : never }
  | { readonly v: typeof VERSION; readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number | null }
  | { readonly v: typeof VERSION; readonly id: number; readonly kind: 'result'; readonly result: Requests[V]['result'] }
  | ({ readonly v: typeof VERSION; readonly id: number; readonly kind: 'failed' } & Failure)
  | { readonly v: typeof VERSION; readonly id: number; readonly kind: 'cancelled' }

export type Event<E extends keyof Events = keyof Events> = { [K in E]: { readonly v: typeof VERSION; readonly id: 0; readonly kind: 'event'; readonly event: K } & { readonly data: Events[K] } }[E]
