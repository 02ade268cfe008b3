import type { Locale } from '../../journey/locale'

/** `2025-06-12` as people write it, without a dot at its end (mk: “г.”); what is no such date stays as it is. */
export function longDate(date: string, locale: Locale): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  const time = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? date : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time).replace(/\.$/, '')
}
