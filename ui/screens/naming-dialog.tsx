import type { Say } from '../../plugin/core/messages/say'
import { Field } from '../parts/field'
import type { Send } from '../state/action'
import type { Naming } from '../state/naming'
import { AskDialog } from './ask-dialog'

/** Another name for an own template, and what it is for. */
export const NamingDialog = ({ naming, say, send }: { readonly naming: Naming; readonly say: Say; readonly send: Send }) => (
  <AskDialog title={say('naming.title')} label={say('saving.name')} value={naming.name} max={80} done={say('naming.done')} isReady={naming.name.trim() !== ''} close={say('close')}
    onInput={(name) => send({ type: 'naming-input', change: { name } })} onDone={() => send({ type: 'naming-now', naming })} onClose={() => send({ type: 'naming-closed' })}>
    <Field id="about" label={say('saving.about')} value={naming.about} max={400} lines={3} placeholder={say('saving.about.prompt')} onInput={(about) => send({ type: 'naming-input', change: { about } })} />
  </AskDialog>
)
