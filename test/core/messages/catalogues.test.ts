import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { ROLES } from '../../../plugin/core/journey/role'
import { catalogues } from '../../../plugin/core/messages/catalogues'
import { formsOf, gapsOf } from './forms'

const { en } = catalogues

describe.each(LOCALES)('the sentences of %s', (locale) => {
  const catalogue = catalogues[locale]
  const sentences = Object.entries(catalogue)

  test('are those of English, in the same order', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(en))
  })

  test('leave the same gaps as in English, in every plural', () => {
    for (const [key, sentence] of sentences) {
      const [asked = ''] = formsOf(en[key])
      for (const form of formsOf(sentence)) expect([key, gapsOf(form)]).toEqual([key, gapsOf(asked)])
    }
  })

  test('have every plural of the language wherever they count, and only there', () => {
    const categories = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort()
    for (const [key, sentence] of sentences) {
      const counts = formsOf(sentence).some((form) => gapsOf(form).includes('count'))
      expect([key, typeof sentence === 'string' ? [] : Object.keys(sentence).sort()]).toEqual([key, counts ? categories : []])
    }
  })

  test('name every role and ask a question for it', () => {
    const under = (prefix: string): string[] => Object.keys(catalogue).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : [])).sort()
    expect(under('role.')).toEqual([...ROLES].sort())
    expect(under('prompt.')).toEqual([...ROLES].sort())
    for (const role of ROLES) expect(catalogue[`prompt.${role}`]).toMatch(/\?$/)
  })
})
