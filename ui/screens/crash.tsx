import { useEffect, useRef, useState } from 'preact/hooks'
import type { Say } from '../../plugin/core/messages/say'

interface Props { readonly fault: unknown; readonly say: Say; readonly copy: (text: string) => boolean; readonly onAgain: () => void }

/** Of a fault, what helps to find it; nothing of the document. */
const detailsOf = (fault: unknown): string => (fault instanceof Error ? `${fault.name}: ${fault.message}\n${fault.stack ?? ''}` : String(fault))

/** Instead of the panel when one of its views broke: one calm sentence and a way on. */
export function Crash({ fault, say, copy, onAgain }: Props) {
  const [copied, setCopied] = useState<'done.copy' | 'failure.copy' | null>(null)
  const again = useRef<HTMLButtonElement>(null)
  useEffect(() => again.current?.focus(), [])
  return (
    <main class="frame">
      <div class="empty">
        <div role="alert">
          <h1>{say('crash')}</h1>
          <p>{say('crash.about')}</p>
        </div>
        <div class="empty-actions">
          <button type="button" class="button primary" ref={again} onClick={onAgain}>{say('crash.again')}</button>
          <button type="button" class="button" onClick={() => setCopied(copy(detailsOf(fault)) ? 'done.copy' : 'failure.copy')}>{say('crash.copy')}</button>
        </div>
        <p class="note" role="status">{copied && say(copied)}</p>
      </div>
    </main>
  )
}
