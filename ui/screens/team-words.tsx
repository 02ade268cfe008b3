import type { Role } from '../../plugin/core/journey/role'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'

interface Props { readonly words: Readonly<Record<string, Role>>; readonly say: Say; readonly send: Send }

/** What the team calls its lanes in this file, as far as somebody taught it. */
export const TeamWords = ({ words, say, send }: Props) => (
  Object.keys(words).length === 0 ? null : (
    <section class="group" aria-labelledby="settings-words">
      <h2 id="settings-words">{say('settings.words')}</h2>
      <p class="hint">{say('settings.words.hint')}</p>
      <ul class="rows">
        {Object.entries(words).map(([word, role]) => (
          <li key={word} class="row word">
            <span class="word-name">{word}<small>{say(`role.${role}`)}</small></span>
            <button type="button" class="icon-button" aria-label={say('settings.words.forget', { word })} onClick={() => send({ type: 'remember', edit: { about: 'word', word, role: null } })}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
    </section>
  )
)
