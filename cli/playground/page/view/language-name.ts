import type { Locale } from '../../../../plugin/core/journey/locale'
import { pageCatalogues } from '../messages/page-catalogues'

/** A language's own name for itself. Browsers do not know them all: Chromium has no word for Macedonian. */
export const languageName = (locale: Locale): string => String(pageCatalogues[locale]['language.own'])
