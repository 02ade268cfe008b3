import { describe, expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import { LOCALES, type Locale } from '../../plugin/core/journey/locale'
import { template } from '../support/maps'
import { stringsOf, type Said } from '../support/templates-strings'

const templates = Object.keys(texts).map(template)
const shown = (said: readonly Said[]) => said.map(({ at, text }) => `${at}: ${text}`)

/** Letters a language writes with; anything else is a slip of the keyboard or of a copy. */
const LETTERS: Readonly<Record<Locale, RegExp>> = {
  en: /^[A-Za-zéè]$/,
  pl: /^[A-Za-ząćęłńóśźżĄĆĘŁŃÓŚŹŻ]$/,
  ro: /^[A-Za-zăâîșțĂÂÎȘȚ]$/,
  mk: /^[A-Za-zабвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝАБВГДЃЕЖЗЅИЈКЛЉМНЊОПРСТЌУФХЦЧЏШЀЍ]$/,
}

const QUOTES: Readonly<Record<Locale, readonly [open: string, close: string]>> = { en: ['“', '”'], pl: ['„', '”'], ro: ['„', '”'], mk: ['„', '“'] }

describe.each(templates.map((one) => [one.id, one] as const))('%s', (_, one) => {
  test.each(LOCALES)('%s is written with the letters of its language', (locale) => {
    expect(shown(stringsOf(one, locale).filter(({ text }) => [...text.normalize('NFC')].some((sign) => /\p{L}/u.test(sign) && !LETTERS[locale].test(sign))))).toEqual([])
  })

  test.each(LOCALES)('%s is quoted as its readers quote', (locale) => {
    const [open, close] = QUOTES[locale]
    const isWrong = (text: string) => {
      let depth = 0
      for (const sign of text) {
        if (/["'`´«»‘‚]/.test(sign) || (/[“”„]/.test(sign) && sign !== open && sign !== close)) return true
        if (sign === open) depth += 1
        else if (sign === close) depth -= 1
        if (depth < 0 || depth > 2) return true
      }
      return depth !== 0
    }
    expect(shown(stringsOf(one, locale).filter(({ text }) => isWrong(text)))).toEqual([])
  })

  test.each(LOCALES)('%s is set cleanly: single spaces, one ellipsis, no arrows and no emoji', (locale) => {
    expect(shown(stringsOf(one, locale).filter(({ text }) => text !== text.trim() || /\s\s|\.\.\.|[←-⇿]|\p{Extended_Pictographic}|\s[,.;:?!](?!\S)/u.test(text)))).toEqual([])
  })

  test('Macedonian is written in Cyrillic; Latin is left to names and codes', () => {
    expect(shown(stringsOf(one, 'mk').filter(({ text }) => /\p{L}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text) && !/^[A-Z][\w-]*( [A-Z][\w-]*)*$/.test(text)))).toEqual([])
  })

  test.each(LOCALES.filter((locale) => locale !== 'en'))('%s says nothing in English', (locale) => {
    const english = new Map(stringsOf(one, 'en').map(({ at, text }) => [at, text]))
    expect(shown(stringsOf(one, locale).filter(({ at, text }) => english.get(at) === text && !isSameEverywhere(text)))).toEqual([])
  })

  test.each(LOCALES)('%s asks each thing once, as a question of at most 80 signs', (locale) => {
    const prompts = stringsOf(one, locale).filter(({ at }) => at.startsWith('prompts.'))
    const seen = new Set<string>()
    const twice = prompts.filter(({ text }) => seen.size === seen.add(text).size)
    expect(shown(twice)).toEqual([])
    expect(shown(prompts.filter(({ text }) => !text.includes('?') || [...text].length > 80))).toEqual([])
  })
})

/** Figures, codes such as NPS, and names: words that all begin with a capital. */
const isSameEverywhere = (text: string) => !/\p{L}{2}/u.test(text) || text.split(/[\s·,–-]+/).every((word) => !/^\p{Ll}/u.test(word))
