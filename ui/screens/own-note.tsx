import type { Locale } from '../../plugin/core/journey/locale'
import type { Say } from '../../plugin/core/messages/say'
import { languageName } from '../state/language-name'
import type { OwnTemplate } from '../state/own'

/** What people should know of an own template before it is drawn in a language: its version, and whether it speaks that one. */
export function OwnNote({ own, locale, say }: { readonly own: OwnTemplate | null; readonly locale: Locale; readonly say: Say }) {
  if (!own) return null
  const { version, spoken } = own.template
  const isSpoken = spoken === undefined || spoken.includes(locale)
  return <p class="note">{say('own.version', { version })}{isSpoken ? '' : ` · ${say('own.unspoken', { language: languageName(locale) })}`}</p>
}
