import type { ComponentChildren } from 'preact'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import { contentOf, type Writing } from '../state/writing'

interface Props { readonly writing: Writing; readonly isWritable: boolean; readonly asks: 'words' | 'level'; readonly isBusy: boolean; /** What has to be done before anything can be written. */ readonly children?: ComponentChildren; readonly say: Say; readonly send: Send }

/** The ways on from a gap: write it, pass it, say why it does not apply, or go back. */
export function WriteActions({ writing, isWritable, asks, isBusy, children, say, send }: Props) {
  const isReason = writing.mode === 'reason'
  const isReady = contentOf(writing, asks) !== null && !isBusy
  return (
    <div class="write-actions">
      {children}
      {isWritable && <button type="button" class="button primary" aria-disabled={!isReady} onClick={() => { if (isReady) send({ type: 'write' }) }}>{say(isReason ? 'write.does-not-apply' : 'write.write')} <kbd aria-hidden="true">⏎</kbd></button>}
      {isReason
        ? <button type="button" class="button quiet" onClick={() => send({ type: 'write-input', change: { mode: 'words' } })}>{say('cancel')}</button>
        : <>
          <button type="button" class="button" onClick={() => send({ type: 'next-gap' })}>{say('write.skip')}</button>
          {isWritable && asks === 'words' && <button type="button" class="button" onClick={() => send({ type: 'write-input', change: { mode: 'reason' } })}>{say('write.not-here')}</button>}
          <span class="spring" />
          <button type="button" class="button quiet" onClick={() => send({ type: 'write-back' })}><Icon name="back" />{say('back')}</button>
        </>}
    </div>
  )
}
