import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageCatalogues } from '../../cli/playground/page/messages/page-catalogues'
import { SAMPLES } from '../../cli/playground/samples/sample-id'
import { LOCALES } from '../../plugin/core/journey/locale'
import type { Sentence } from '../../plugin/core/messages/say'
import { sourcesIn } from '../support/arrows/imports-of'

const gapsOf = (sentence: Sentence | undefined): string[] =>
  [...new Set((typeof sentence === 'string' ? [sentence] : Object.values(sentence ?? {})).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort()

test.each(LOCALES)('%s says all that the page says, with the same gaps and the plural forms of its language', (locale) => {
  const english = pageCatalogues.en
  expect(Object.keys(pageCatalogues[locale])).toEqual(Object.keys(english))
  const plurals = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort()
  for (const [key, sentence] of Object.entries(english)) {
    const own = pageCatalogues[locale][key]
    expect(gapsOf(own), key).toEqual(gapsOf(sentence))
    expect(typeof own, key).toBe(typeof sentence)
    if (typeof own === 'object') expect(Object.keys(own).sort(), key).toEqual(plurals)
  }
})

test('every sentence is said somewhere', () => {
  const code = sourcesIn('cli/playground/page').map((file) => readFileSync(file, 'utf8')).join('\n')
  const samples = SAMPLES.flatMap((id) => [`sample.${id}`, `sample.${id}.about`])
  expect(Object.keys(pageCatalogues.en).filter((key) => !samples.includes(key) && !code.includes(`'${key}'`))).toEqual([])
})
