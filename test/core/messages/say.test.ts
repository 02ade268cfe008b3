import { expect, test } from 'vitest'
import { speak } from '../../../plugin/core/messages/catalogues'
import { createSay } from '../../../plugin/core/messages/say'

const TITLE = 'rule.example-text-left.example.title'

test.each([
  ['en', 1, '1 cell still tells'], ['en', 2, '2 cells still tell'],
  ['pl', 1, '1 pole wciąż opowiada'], ['pl', 3, '3 pola wciąż opowiadają'], ['pl', 5, '5 pól wciąż opowiada'], ['pl', 22, '22 pola wciąż opowiadają'],
  ['ro', 1, '1 celulă spune'], ['ro', 7, '7 celule spun'], ['ro', 20, '20 de celule spun'],
  ['mk', 1, '1 поле сѐ уште ја раскажува'], ['mk', 4, '4 полиња сѐ уште ја раскажуваат'], ['mk', 21, '21 поле сѐ уште ја раскажува'],
] as const)('%s counts %i as its grammar does', (locale, count, begins) => {
  expect(speak(locale)(TITLE, { count })).toMatch(new RegExp(`^${begins} `))
})

test('numbers are written as the language writes them', () => {
  const say = (locale: 'en' | 'pl') => createSay(locale, { far: '{count} km' })('far', { count: 12345.5 })
  expect(say('en')).toBe('12,345.5 km')
  expect(say('pl')).toBe('12 345,5 km'.replace(' ', '\u00a0'))
})

test('words with dollar signs and braces go into a gap as they are', () => {
  expect(createSay('en', { sold: '{text} is sold' })('sold', { text: '$& {text}' })).toBe('$& {text} is sold')
})

test('a gap without a value and a key without a sentence stay visible', () => {
  const say = createSay('en', { hello: 'Hello {name}' })
  expect(say('hello')).toBe('Hello {name}')
  expect(say('nobody.said.this')).toBe('nobody.said.this')
  expect([say.has('hello'), say.has('nobody.said.this')]).toEqual([true, false])
})
