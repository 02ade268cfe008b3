import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cliCatalogues } from '../../cli/messages/catalogues'
import type { Sentence } from '../../plugin/core/messages/say'
import { LOCALES } from '../../plugin/core/journey/locale'
import { sourcesIn } from '../support/arrows/imports-of'

const gapsOf = (sentence: Sentence | undefined): string[] =>
  [...new Set((typeof sentence === 'string' ? [sentence] : Object.values(sentence ?? {})).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].filter((gap) => gap !== '{count}').sort()

test.each(LOCALES)('%s says all that the command line says, with the same gaps', (locale) => {
  const english = cliCatalogues.en
  expect(Object.keys(cliCatalogues[locale]).sort()).toEqual(Object.keys(english).sort())
  for (const [key, sentence] of Object.entries(english)) expect(gapsOf(cliCatalogues[locale][key]), key).toEqual(gapsOf(sentence))
})

test.each(LOCALES)('%s has the plural forms of its language', (locale) => {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort()
  for (const [key, sentence] of Object.entries(cliCatalogues[locale])) if (typeof sentence !== 'string') expect(Object.keys(sentence).sort(), key).toEqual(wanted)
})

test('every sentence is said somewhere, and everything said is a sentence', () => {
  const code = sourcesIn('cli').filter((file) => !/^cli\/(engine|bench|playground\/page)\//.test(file)).map((file) => readFileSync(file, 'utf8')).join('\n')
  const quoted = new Set([...code.matchAll(/'([a-z]+(?:\.[a-z0-9-]+)?)'/g)].map(([, key]) => key))
  expect(Object.keys(cliCatalogues.en).filter((key) => !quoted.has(key))).toEqual([])
  const asked = [...code.matchAll(/\b(?:problem|refuse|say)\('([a-z]+\.[a-z0-9-]+)'/g)].map(([, key]) => key ?? '')
  expect(asked.filter((key) => !(key in cliCatalogues.en))).toEqual([])
})
