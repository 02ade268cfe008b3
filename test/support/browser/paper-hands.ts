import type { Layer, PageView } from '../../../plugin/core/layers/layer'
import { VERSION, type Ask, type Cancel, type Events, type Hello } from '../../../plugin/protocol/messages'
import type { Hands } from './open-panel'

export interface PaperHands extends Hands {
  /** Every request as it came, in order. */
  readonly asked: readonly Ask[]
  tell<E extends keyof Events>(event: E, data: Events[E]): void
  /** Posts anything, sense or nonsense. */
  say(message: unknown): void
  /** Tells how far the held requests are. */
  progress(done: number, total: number | null): void
  /** Lets held requests go on, and everything after them. */
  release(): void
}

export interface Paper {
  readonly layers?: readonly Layer[]
  readonly selection?: readonly string[]
  readonly command?: string
  readonly stored?: unknown
  /** True when the layers were deleted since they were read. */
  readonly isGone?: boolean
  /** What becomes of requests other than greetings: answered, kept until released, refused, or never answered. */
  readonly policy?: (ask: Ask) => 'answer' | 'hold' | 'fail' | 'mute'
}

/** Hands without Figma: they answer from a list of layers, and can be slow, silent or broken. */
export function paperHands({ layers = [], selection = [], command = 'open', stored, isGone = false, policy = () => 'answer' }: Paper = {}): PaperHands {
  const view: PageView = { page: { id: '0:1', name: 'Page 1' }, view: { x: 0, y: 0, w: 1600, h: 900 }, selection }
  const asked: Ask[] = []
  const held: Ask[] = []
  let isReleased = false
  let post: (message: unknown) => void = () => undefined
  const reply = (ask: Ask, message: object) => post({ v: VERSION, id: ask.id, ...message })
  const answer = (ask: Ask) => {
    if (ask.kind === 'read' && ask.detail === 'tagged') {
      const sent = layers.map(({ tag, ...layer }) => ({ ...layer, ...(tag && { data: JSON.stringify(tag) }) }))
      for (let from = 0; from < sent.length; from += 500) reply(ask, { kind: 'part', part: { layers: sent.slice(from, from + 500), page: view.page } })
      return reply(ask, { kind: 'result', result: { layers: layers.length || 1240, pages: [view] } })
    }
    if (ask.kind === 'read') return reply(ask, { kind: 'result', result: { layers: 0, pages: [view] } })
    if (ask.kind === 'apply') return reply(ask, { kind: 'result', result: { ids: { map: '9:1' }, boxes: { map: { x: 0, y: 0, w: 1432, h: 1300 } }, fallbackFonts: [] } })
    if (ask.kind === 'store') return reply(ask, { kind: 'result', result: { value: ask.set ?? stored ?? null } })
    return reply(ask, { kind: 'result', result: ask.kind === 'show' ? { shown: isGone ? 0 : ask.ids.length } : {} })
  }
  const tell: PaperHands['tell'] = (event, data) => post({ v: VERSION, id: 0, kind: 'event', event, data })
  return {
    asked,
    tell,
    say: (message) => post(message),
    progress(done, total) {
      for (const ask of held) reply(ask, { kind: 'progress', done, total })
    },
    answerTo: (way) => { post = way },
    hear(message) {
      const sent = message as Ask | Hello | Cancel
      if (sent.kind === 'hello') return tell('ready', { command, editor: 'figma', view })
      if (sent.kind === 'cancel') return
      const ask: Ask = sent
      asked.push(ask)
      const wish = isReleased ? 'answer' : policy(ask)
      if (wish === 'answer') answer(ask)
      if (wish === 'hold') held.push(ask)
      if (wish === 'fail') reply(ask, { kind: 'failed', code: 'internal', detail: 'a host call failed' })
    },
    release() {
      isReleased = true
      // Last come, first served: replies out of order must do no harm.
      for (const ask of held.splice(0).reverse()) answer(ask)
    },
  }
}
