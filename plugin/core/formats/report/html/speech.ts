import type { Locale } from '../../../journey/locale'
import type { Say } from '../../../messages/say'
import { html, type Markup } from './html'

/** What the parts of a document need: our words, and people's words marked as theirs. */
export interface Speech {
  readonly say: Say
  /** Words of the map's author: in the map's language, their direction their own. */
  readonly said: (text: string) => Markup
}

export const speech = (say: Say, locale: Locale): Speech => ({
  say,
  said: (text) => (locale === say.locale ? html`<bdi>${text}</bdi>` : html`<bdi lang="${locale}">${text}</bdi>`),
})
