import { LOCALES, type Locale } from '../../journey/locale'
import type { Table } from './table'

/** The language that most lane labels are in, English where it is none of ours. */
export function localeOf({ lanes }: Table): Locale {
  const votes = new Map<string, number>()
  for (const { placed: { label } } of lanes) votes.set(label.language, (votes.get(label.language) ?? 0) + 1)
  let found: Locale = 'en'
  for (const locale of LOCALES) if ((votes.get(locale) ?? 0) > (votes.get(found) ?? 0)) found = locale
  return found
}
