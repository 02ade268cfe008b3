import type { Locale } from '../../../../plugin/core/journey/locale'
import type { Catalogue } from '../../../../plugin/core/messages/say'
import en from './en.json'
import mk from './mk.json'
import pl from './pl.json'
import ro from './ro.json'

/** All that the page around canvas and panel says. */
export const pageCatalogues: Readonly<Record<Locale, Catalogue>> = { en, pl, ro, mk }
