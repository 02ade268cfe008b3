import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '../../../plugin/core/journey/locale'
import { catalogues } from '../../../plugin/core/messages/catalogues'
import { formsOf, withoutGaps } from './forms'

/** Opening and closing quote of each language. */
const QUOTES: Readonly<Record<Locale, string>> = { en: '“”', pl: '„”', ro: '„”', mk: '„“' }

/** Words that are the same in English: international ones, which the language's own writers use. */
const SHARED_WORDS: Readonly<Record<Locale, readonly string[]>> = { en: [], pl: ['Logo', 'Status'], ro: ['Logo', 'Text', 'Design'], mk: [] }

const said = (locale: Locale): [string, string][] =>
  Object.entries(catalogues[locale]).flatMap(([key, sentence]) => formsOf(sentence).map((form): [string, string] => [key, form]))

const offenders = (locale: Locale, isWrong: (form: string, key: string) => boolean): string[] =>
  said(locale).flatMap(([key, form]) => (isWrong(form, key) ? [`${key}: ${form}`] : []))

describe.each(LOCALES)('the wording of %s', (locale) => {
  test('opens and closes its quotes as the language does', () => {
    const strange = [...'“”„«»‚"'].filter((mark) => !QUOTES[locale].includes(mark))
    const wrong = (form: string): boolean => {
      const quotes = [...form].filter((mark) => QUOTES[locale].includes(mark)).join('')
      return quotes !== QUOTES[locale].repeat(quotes.length / 2) || strange.some((mark) => form.includes(mark))
    }
    expect(offenders(locale, wrong)).toEqual([])
  })

  test('has single spaces, none at the ends or before a mark, and printed apostrophes, dashes and dots', () => {
    expect(offenders(locale, (form) => /\s\s|^\s|\s$|\s(?:[,;:?!]|\.(?!\w))|'|--|\.\.|[^\S ]/.test(form))).toEqual([])
  })

  test('ends each sentence as English does', () => {
    const end = (form: string): string => form.replace(/[“”„]$/, '').match(/[.?!…:]$/)?.[0] ?? ''
    expect(offenders(locale, (form, key) => end(form) !== end(formsOf(catalogues.en[key])[0] ?? ''))).toEqual([])
  })
})

describe.each(['pl', 'ro', 'mk'] as const)('the wording of %s', (locale) => {
  test('is its own, not left in English', () => {
    const english = (form: string, key: string): boolean => /\p{L}/u.test(withoutGaps(form)) && formsOf(catalogues.en[key]).includes(form)
    const left = said(locale).flatMap(([key, form]) => (english(form, key) && !SHARED_WORDS[locale].includes(form) ? [key] : []))
    expect(left).toEqual([])
  })
})

test('Macedonian is written in Cyrillic throughout', () => {
  expect(offenders('mk', (form) => /\p{Script=Latin}/u.test(withoutGaps(form)))).toEqual([])
})

test('Macedonian uses its own letters, and the accented ones as single characters', () => {
  const alphabet = /[^абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ]/iu
  expect(offenders('mk', (form) => [...withoutGaps(form)].some((letter) => /\p{L}|\p{M}/u.test(letter) && alphabet.test(letter)))).toEqual([])
})

test('Romanian uses the letters with a comma below, not with a cedilla', () => {
  expect(offenders('ro', (form) => /[şţŞŢ]|\p{M}/u.test(form))).toEqual([])
})
