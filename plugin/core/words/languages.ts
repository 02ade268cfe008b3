import { cs } from './cs'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { mk } from './mk'
import { nl } from './nl'
import { pl } from './pl'
import { pt } from './pt'
import { ro } from './ro'
import { uk } from './uk'
import type { Vocabulary } from './vocabulary'

/** Every language whose maps are recognised. The first that claims a word keeps it, so English loanwords come first. */
export const LANGUAGES: Readonly<Record<string, Vocabulary>> = { en, pl, ro, mk, de, fr, es, pt, it, nl, uk, cs }
