import { describe, expect, test } from 'vitest'
import { gallery, found, vocabulary } from '../../../ui/state/gallery'
import { suggest } from '../../../ui/state/suggest'

const ids = (query: string, recent: readonly string[] = []) => found({ query, category: 'all', recent, own: [] }).map((summary) => summary.id)

describe('searching templates', () => {
  test('finds all without a query, the blank one last', () => {
    expect([...ids('')].sort()).toEqual(gallery.map((summary) => summary.id).sort())
    expect(ids('').at(-1)).toBe('blank')
  })

  test.each([['five'], ['FIVE  Phases'], ['pięć'], ['piec'], ['фази'], ['cinci']])('finds the five phases by “%s”, in any language and without accents', (query) => {
    expect(ids(query)).toContain('five-phases')
  })

  test('puts what was used last in front, once', () => {
    expect(ids('', ['pain-points', 'gone-since', 'five-phases']).slice(0, 2)).toEqual(['pain-points', 'five-phases'])
    expect(new Set(ids('', ['pain-points'])).size).toBe(gallery.length)
  })

  test('puts a hit in the name before one in the description', () => {
    const names = found({ query: 'during', category: 'all', recent: [], own: [] }).map((summary) => summary.name.en.toLowerCase().includes('during'))
    expect(names).toEqual([...names].sort((a, b) => Number(b) - Number(a)))
    expect(names[0]).toBe(true)
  })

  test('wants every word of a query', () => {
    expect(ids('five zebras')).toEqual([])
  })

  test('keeps to the kind that is chosen', () => {
    expect(new Set(found({ query: '', category: 'service', recent: [], own: [] }).map((summary) => summary.category))).toEqual(new Set(['service']))
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
    for (const locale of ['en', 'pl', 'ro', 'mk'] as const) for (const word of vocabulary(locale, [])) expect([word, ids(word).length > 0]).toEqual([word, true])
  })
})
