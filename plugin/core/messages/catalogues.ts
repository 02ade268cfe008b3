import type { Locale } from '../journey/locale'
import en from './en.json'
import mk from './mk.json'
import pl from './pl.json'
import ro from './ro.json'
import { createSay, type Catalogue, type Say } from './say'

/** Every sentence of maps, findings and reports, by language. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { en, pl, ro, mk }

export const speak = (locale: Locale): Say => createSay(locale, catalogues[locale])
