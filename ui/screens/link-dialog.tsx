import { useState } from 'preact/hooks'
import { fileLink } from '../../plugin/core/formats/report/link-to-layer'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import { AskDialog } from './ask-dialog'

/** Asks once for the file's link, which no plugin can know; tasks then lead to their layers. */
export function LinkDialog({ say, send }: { readonly say: Say; readonly send: Send }) {
  const [typed, setTyped] = useState('')
  const link = fileLink(typed)
  return (
    <AskDialog title={say('link.title')} about={say('link.about')} label={say('link.label')} value={typed} max={2_000} done={say('link.copy')} isReady={link !== null} close={say('close')} onInput={setTyped} onDone={() => send({ type: 'link', link })} onClose={() => send({ type: 'link-closed' })}>
      {typed.trim() !== '' && link === null && <p class="note" role="status">{say('link.unknown')}</p>}
      <button type="button" class="button quiet" onClick={() => send({ type: 'link', link: null })}>{say('link.without')}</button>
    </AskDialog>
  )
}
