import { createClient } from '../../../plugin/protocol/client'
import type { Locale } from '../../../plugin/core/journey/locale'
import { createPanel, type Panel } from '../../../ui/work/panel'
import { paperHands, type Paper, type PaperHands } from './paper-hands'

export interface FacelessPanel {
  readonly panel: Panel
  readonly hands: PaperHands
  readonly dropped: readonly { readonly template: string; readonly x: number; readonly y: number }[]
  /** Lets everything that was put off happen now. */
  wait(): void
  /** Lets promises that are ready go on. */
  rest(): Promise<void>
}

/** The panel's state and work on hands of paper, with a clock that stands until it is told. */
export function facelessPanel(paper: Paper = {}, browser: Locale = 'en'): FacelessPanel {
  const hands = paperHands(paper)
  const later = new Set<() => void>()
  const dropped: { template: string; x: number; y: number }[] = []
  let key = 0
  const client = createClient({
    post: (message) => hands.hear(message),
    listen(hear) {
      hands.answerTo(hear)
      return () => undefined
    },
  })
  const panel = createPanel({
    hands: client,
    browser,
    today: () => '2026-06-12',
    copy: () => true,
    save: () => undefined,
    newKey: () => `map-${++key}`,
    drop: (template, x, y) => { dropped.push({ template, x, y }) },
    pause: () => undefined,
    later: (job) => {
      later.add(job)
      return () => later.delete(job)
    },
  })
  return {
    panel,
    hands,
    dropped,
    wait() {
      for (const job of [...later]) {
        later.delete(job)
        job()
      }
    },
    rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
  }
}
