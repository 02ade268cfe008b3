import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { SEPARATOR } from '../../../plugin/core/layout/line-shape'
import { catalogues, speak } from '../../../plugin/core/messages/catalogues'
import { meaning, withoutWords } from '../../../plugin/core/messages/meaning'

/** Words that stand on the canvas as the value of a field. */
const FIELDS = ['state.', 'status.', 'scale.', 'pain.', 'insight.', 'evidence.', 'controller.']

const words = (prefix: string): string[][] =>
  LOCALES.flatMap((locale) => Object.entries(catalogues[locale]).flatMap(([key, said]) => (key.startsWith(prefix) && typeof said === 'string' ? [[locale, key.slice(prefix.length), said]] : [])))

describe.each(FIELDS)('the words under %s', (prefix) => {
  test.each(words(prefix))('in %s say %s again when read from the canvas: %s', (_, means, said) => {
    expect(meaning(prefix, said)).toBe(means)
  })
})

test.each(LOCALES)('“no owner yet” in %s is not taken for an owner', (locale) => {
  expect(meaning('map.', speak(locale)('map.no-owner'))).toBe('no-owner')
})

test.each(LOCALES)('a new stage in %s is known by its name', (locale) => {
  expect(meaning('stage.', speak(locale)('stage.new'))).toBe('new')
})

test.each(LOCALES)('words of %s that share a line with others hold no separator', (locale) => {
  const say = speak(locale)
  const shared = Object.keys(catalogues[locale]).filter((key) => key.startsWith('evidence.') || key === 'map.no-owner')
  expect(shared.filter((key) => say(key).includes(SEPARATOR.trim()))).toEqual([])
})

test('capitals and spaces around a word change nothing, and a free word means nothing', () => {
  expect(meaning('pain.', '  PŁATNOŚĆ ')).toBe('payment')
  expect(meaning('pain.', 'Pogoda')).toBeUndefined()
  expect(meaning('pain.', ' ')).toBeUndefined()
})

test('a value is read out of the words around it, whatever it is and in whichever language', () => {
  fc.assert(fc.property(fc.constantFrom(...LOCALES), fc.constantFrom('map.value', 'map.effort'), fc.string({ minLength: 1 }), (locale, key, value) => {
    expect(withoutWords(key, speak(locale)(key, { value }))).toBe(value)
  }))
})

test('a value without its words is the whole text', () => {
  expect(withoutWords('map.value', 'high')).toBe('high')
})
