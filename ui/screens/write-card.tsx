import { useEffect, useRef } from 'preact/hooks'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import type { State } from '../state/state'
import { isDoing } from '../state/task'
import { openGaps } from '../../plugin/usecases/next-gap'
import type { Writing } from '../state/writing'
import { WriteFields } from './write-fields'

interface Props { readonly audit: MapAudit; readonly writing: Writing; readonly state: State; readonly say: Say; readonly send: Send }

/** One gap at a time, in the place of the list: where it is, what is asked there, and room for the answer. */
export function WriteCard({ audit, writing, state, say, send }: Props) {
  const card = useRef<HTMLElement>(null)
  const isBusy = isDoing(state, 'change')
  const gaps = openGaps(audit, (stage, lane) => state.examples?.byCell[`${stage}/${lane}`])
  const gap = gaps.find(({ key }) => key === writing.gap)
  const lacksLane = gap?.lane === null
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' })
    card.current?.querySelector<HTMLElement>('[data-write]')?.focus({ preventScroll: true })
  }, [writing.gap, writing.mode, lacksLane])
  // Somebody wrote it on the canvas meanwhile.
  if (!gap) return <section class="write-card"><p>{say('write.done-elsewhere')}</p><button type="button" class="button" data-first onClick={() => send({ type: 'next-gap' })}>{say('audit.next-gap')}</button></section>
  const lane = gap.laneLabel ?? say(`role.${gap.role}`)
  return (
    <section ref={card} class="write-card" aria-label={say('write.label', { stage: gap.stageName, lane })}>
      <header>
        <h2>{gap.stageName}</h2>
        <span class="ellipsis">{lane}</span>
        <span class="count">{say('write.left', { count: gaps.length })}</span>
      </header>
      {gap.prompt && <p id="write-prompt" class="write-prompt">{gap.prompt}</p>}
      {gap.example && <p class="note">{say('write.example', { text: gap.example })}</p>}
      <WriteFields audit={audit} writing={writing} gap={gap} isBusy={isBusy} say={say} send={send} />
    </section>
  )
}
