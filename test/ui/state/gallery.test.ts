import { describe, expect, test } from 'vitest'
import { gallery, found, vocabulary } from '../../../ui/state/gallery'
import { suggest } from '../../../ui/state/suggest'

const ids = (query: string) => found(query, 'all').map((summary) => summary.id)

describe('searching templates', () => {
  test('finds all without a query, the blank one last', () => {
    expect(ids('')).toEqual(gallery.map((summary) => summary.id))
    expect(ids('').filter((id) => id === 'blank')).toEqual(ids('').slice(-1).filter((id) => id === 'blank'))
  })

  test.each([['five'], ['FIVE  Phases'], ['pięć'], ['piec'], ['фази'], ['cinci']])('finds the five phases by “%s”, in any language and without accents', (query) => {
    expect(ids(query)).toContain('five-phases')
  })

  test('wants every word of a query', () => {
    expect(ids('five zebras')).toEqual([])
  })

  test('keeps to the kind that is chosen', () => {
    expect(found('', 'journey').map((summary) => summary.category)).not.toContain('business')
    expect(found('', 'journey').length).toBeGreaterThan(0)
  })
})

describe('a query without a template', () => {
  const words = ['onboarding', 'phases', 'support', 'błąd']

  test.each([['onbording', 'onboarding'], ['phaess', 'phases'], ['suport', 'support'], ['blad', 'błąd']])('“%s” probably meant “%s”', (query, word) => {
    expect(suggest(query, words.filter((known) => known !== query))).toBe(query === 'blad' ? null : word)
  })

  test.each([['zebra'], ['x'], ['']])('“%s” meant nothing known', (query) => {
    expect(suggest(query, words)).toBeNull()
  })

  test('leads to a word that finds something', () => {
    for (const locale of ['en', 'pl', 'ro', 'mk'] as const) for (const word of vocabulary(locale)) expect([word, ids(word).length > 0]).toEqual([word, true])
  })
})
