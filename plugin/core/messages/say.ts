import type { Locale } from '../journey/locale'
import { numberLocales } from './number-locales'

/** One sentence, or one for each plural category of the language. `{name}` marks a gap. */
export type Sentence = string | { readonly [category: string]: string }
export type Catalogue = Readonly<Record<string, Sentence>>
export type Gaps = Readonly<Record<string, string | number>>

export interface Say {
  /** The sentence with its gaps filled. The plural follows `gaps.count`. An unknown key is returned as it is, so that it shows. */
  (key: string, gaps?: Gaps): string
  readonly locale: Locale
  readonly has: (key: string) => boolean
}

/** Speaks a language: `createSay('pl', pl)('stages', { count: 5 })` → "5 etapów". Numbers follow the language's habits. */
export function createSay(locale: Locale, catalogue: Catalogue): Say {
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(numberLocales(locale))
  const say = (key: string, gaps: Gaps = {}): string => {
    const sentence = catalogue[key]
    if (sentence === undefined) return key
    const chosen = typeof sentence === 'string' ? sentence : sentence[plurals.select(Number(gaps['count'] ?? 0))] ?? sentence['other'] ?? key
    return chosen.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = gaps[name]
      return value === undefined ? gap : typeof value === 'number' ? numbers.format(value) : value
    })
  }
  return Object.assign(say, { locale, has: (key: string) => key in catalogue })
}
