import { speak } from '../../plugin/core/messages/catalogues'
import type { Say } from '../../plugin/core/messages/say'
import { panelLocale } from '../state/locale-of'
import type { Context } from './context'

/** The core's words in the panel's language. */
export const panelSay = ({ state }: Pick<Context, 'state'>): Say => speak(panelLocale(state().prefs, state().browser))
