import type { Locale } from '../../plugin/core/journey/locale'

/** A language's own name for itself, with a capital: "Română". */
export function languageName(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
