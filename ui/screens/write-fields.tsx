import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import type { OpenGap } from '../../plugin/usecases/next-gap'
import type { Send } from '../state/action'
import type { Writing } from '../state/writing'
import { Feeling } from './feeling'
import { WriteActions } from './write-actions'
import { WriteText } from './write-text'

interface Props { readonly audit: MapAudit; readonly writing: Writing; readonly gap: OpenGap; readonly isBusy: boolean; readonly say: Say; readonly send: Send }

/** What is asked of one cell: words, a feeling with a word for it, or the reason why it does not apply. */
export function WriteFields({ audit, writing, gap, isBusy, say, send }: Props) {
  const done = () => send({ type: 'write' })
  const common = { isLocked: isBusy, onEnter: done }
  if (gap.lane === null) return (
    <>
      <p class="note">{say('write.no-lane')}</p>
      <WriteActions writing={writing} isWritable={false} asks="words" isBusy={isBusy} say={say} send={send}>
        <button type="button" class="button primary" data-write aria-disabled={isBusy} onClick={() => { if (!isBusy) send({ type: 'draw-lane', gap }) }}>{say('write.lane')}</button>
      </WriteActions>
    </>
  )
  return (
    <>
      {writing.mode === 'reason'
        ? <WriteText {...common} key="reason" label={say('write.reason')} value={writing.reason} max={400} isFirst onInput={(reason) => send({ type: 'write-input', change: { reason } })} />
        : gap.asks === 'level'
          ? <>
            <Feeling label={say('write.feeling')} scale={audit.reading.map.scale} level={writing.level} isLocked={isBusy} onChoose={(level) => send({ type: 'write-input', change: { level } })} onDone={done} />
            <WriteText {...common} key={`${writing.gap} word`} label={say('write.word')} value={writing.text} max={80} onInput={(text) => send({ type: 'write-input', change: { text } })} />
          </>
          : <WriteText {...common} key={writing.gap} label={say('write.words')} value={writing.text} max={4_000} lines={2} isFirst onInput={(text) => send({ type: 'write-input', change: { text } })} />}
      <WriteActions writing={writing} isWritable asks={gap.asks} isBusy={isBusy} say={say} send={send} />
    </>
  )
}
