import type { Locale } from '../../plugin/core/journey/locale'
import { catalogues } from '../../plugin/core/messages/catalogues'
import type { Catalogue } from '../../plugin/core/messages/say'
import en from './en.json'
import mk from './mk.json'
import pl from './pl.json'
import ro from './ro.json'

/** What only the panel says, by language. */
export const panelCatalogues: Readonly<Record<Locale, Catalogue>> = { en, pl, ro, mk }

/** All the panel can say in a language: the core's sentences and its own. */
export const sayings = (locale: Locale): Catalogue => ({ ...catalogues[locale], ...panelCatalogues[locale] })
