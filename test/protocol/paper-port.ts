import { VERSION } from '../../plugin/protocol/messages'
import type { Port } from '../../plugin/protocol/port'

export interface PaperPort extends Port {
  readonly posted: { readonly id: number; readonly kind: string }[]
  /** What the hands would say. */
  say(message: object): void
  readonly isHeard: boolean
}

/** A wire with nobody at the other end: tests speak for the hands. */
export function paperPort(): PaperPort {
  const posted: { id: number; kind: string }[] = []
  let heard: ((message: unknown) => void) | null = null
  return {
    posted,
    post: message => void posted.push(structuredClone(message) as { id: number; kind: string }),
    listen(hear) {
      heard = hear
      return () => void (heard = null)
    },
    say: message => heard?.(structuredClone({ v: VERSION, ...message })),
    get isHeard() { return heard !== null },
  }
}
