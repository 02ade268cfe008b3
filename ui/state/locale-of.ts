import { LOCALES, type Locale } from '../../plugin/core/journey/locale'
import type { Prefs } from './prefs'

/** The first language of the browser that the panel speaks; English when there is none. */
export const browserLocale = (languages: readonly string[]): Locale =>
  languages.map((language) => language.toLowerCase().split('-')[0]).find((language): language is Locale => LOCALES.some((known) => known === language)) ?? 'en'

export const panelLocale = (prefs: Prefs, browser: Locale): Locale => prefs.panel ?? browser

/** The language of new maps. */
export const mapLocale = (prefs: Prefs, browser: Locale): Locale => prefs.map ?? panelLocale(prefs, browser)
