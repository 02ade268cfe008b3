import type { Locale } from '../../journey/locale'
import months from '../../messages/mk-months.json'

/** `2025-06-12` as people write it; what is no such date stays as it is. */
export function longDate(date: string, locale: Locale): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  const time = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) return date
  const at = new Date(time)
  // Chromium, and so Figma, has no Macedonian dates and would write English ones.
  if (locale === 'mk') return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}
