import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import type { Send } from '../state/action'
import type { Prefs } from '../state/prefs'

const ways = ['variables', 'variables-and-styles', 'values'] as const

/** What of a map is bound to variables and text styles of the file. */
export const DrawnChoice = ({ drawn, say, send }: { readonly drawn: Prefs['drawn']; readonly say: Say; readonly send: Send }) => (
  <>
    <Choice look="chips" label={say('options.colours')} options={ways.map((id) => ({ id, name: say(`options.${id}`) }))} chosen={drawn} onChoose={(id) => send({ type: 'prefs', change: { drawn: id } })} />
    <p class="hint">{say(`options.${drawn}.hint`)}</p>
  </>
)
