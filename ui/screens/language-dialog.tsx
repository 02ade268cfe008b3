import { LOCALES, type Locale } from '../../plugin/core/journey/locale'
import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { DialogActions } from '../parts/dialog-actions'
import type { Send } from '../state/action'
import { languageName } from '../state/language-name'

/** Which language Waymark's own words on the map are to be in. */
export function LanguageDialog({ language, say, send }: { readonly language: Locale; readonly say: Say; readonly send: Send }) {
  const close = () => send({ type: 'language-closed' })
  return (
    <Dialog title={say('language.title')} close={say('close')} onClose={close}>
      <Choice look="chips" label={say('language.title')} options={LOCALES.map((id) => ({ id, name: languageName(id) }))} chosen={language} onChoose={(locale) => send({ type: 'language-input', locale })} />
      <p class="note">{say('language.about')}</p>
      <DialogActions done={say('language.done')} cancel={say('cancel')} onDone={() => send({ type: 'map-language', locale: language })} onCancel={close} />
    </Dialog>
  )
}
