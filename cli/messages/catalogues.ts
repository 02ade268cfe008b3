import type { Locale } from '../../plugin/core/journey/locale'
import { createSay, type Catalogue, type Say } from '../../plugin/core/messages/say'
import en from './en.json'
import mk from './mk.json'
import pl from './pl.json'
import ro from './ro.json'

/** Every sentence that only the command line says. */
export const cliCatalogues: Readonly<Record<Locale, Catalogue>> = { en, pl, ro, mk }

export const cliSay = (locale: Locale): Say => createSay(locale, cliCatalogues[locale])
