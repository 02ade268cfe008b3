import { createSay, type Say } from '../../plugin/core/messages/say'
import { sayings } from '../messages/sayings'
import { panelLocale } from '../state/locale-of'
import type { Context } from './context'

/** All the panel can say, in its language. */
export function panelSay({ state }: Pick<Context, 'state'>): Say {
  const locale = panelLocale(state().prefs, state().browser)
  return createSay(locale, sayings(locale))
}
