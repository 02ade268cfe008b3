import { LOCALES, type Locale } from '../../plugin/core/journey/locale'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { languageName } from '../state/language-name'

interface Props { readonly locale: Locale; readonly look: string; readonly side?: 'start' | 'end'; readonly say: Say; readonly send: Send }

/** The language of new maps. */
export const LanguageMenu = ({ locale, look, side = 'start', say, send }: Props) => (
  <Menu label={say('insert.language', { name: languageName(locale) })} side={side} look={look} items={LOCALES.map((id) => ({ id, name: languageName(id), isChosen: id === locale }))} onChoose={(map) => send({ type: 'prefs', change: { map } })}>
    <span class="ellipsis">{languageName(locale)}</span><Icon name="chevron" />
  </Menu>
)
