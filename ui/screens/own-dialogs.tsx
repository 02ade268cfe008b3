import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import type { State } from '../state/state'
import { LanguageDialog } from './language-dialog'
import { MigrateDialog } from './migrate-dialog'
import { NamingDialog } from './naming-dialog'
import { SaveDialog } from './save-dialog'

/** What is asked about templates. */
export const OwnDialogs = ({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) => (
  <>
    {state.saving && <SaveDialog saving={state.saving} state={state} say={say} send={send} />}
    {state.language && <LanguageDialog language={state.language} say={say} send={send} />}
    {state.migrating && <MigrateDialog migrating={state.migrating} say={say} send={send} />}
    {state.naming && <NamingDialog naming={state.naming} say={say} send={send} />}
  </>
)
