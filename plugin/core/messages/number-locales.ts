import type { Locale } from '../journey/locale'

/** Whose habits numbers follow. Chromium, and so Figma, has no Macedonian ones and would write as in English; Serbian ones are the same. */
export const numberLocales = (locale: Locale): string[] => (locale === 'mk' ? ['mk', 'sr'] : [locale])
