import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { browserLocale, mapLocale, panelLocale } from '../../../ui/state/locale-of'
import { defaultPrefs, parsePrefs } from '../../../ui/state/prefs'

describe('what the panel remembers', () => {
  test('comes back as it was stored', () => {
    const prefs = { ...defaultPrefs, panel: 'mk', theme: 'dark', size: { width: 500, height: 600 }, hints: ['insert'] } as const
    expect(parsePrefs(JSON.parse(JSON.stringify(prefs)))).toEqual(prefs)
  })

  test('survives parts that are broken or from another version', () => {
    expect(parsePrefs({ theme: 'purple', filled: true, size: { width: 'wide' }, fromTheFuture: 1 })).toEqual({ ...defaultPrefs, filled: true, seen: '' })
  })

  test('is never broken by what is stored', () => {
    fc.assert(fc.property(fc.anything(), (stored) => { expect(Object.keys(parsePrefs(stored)).sort()).toEqual(Object.keys(defaultPrefs).sort()) }))
  })
})

describe('the language', () => {
  test.each([[['mk-MK', 'en'], 'mk'], [['de', 'ro-MD'], 'ro'], [['de', 'fr'], 'en'], [[], 'en']] as const)('of a browser that asks for %j is %s', (languages, locale) => {
    expect(browserLocale(languages)).toBe(locale)
  })

  test('of the panel follows the browser until one is chosen, that of maps follows the panel', () => {
    expect([panelLocale(defaultPrefs, 'pl'), mapLocale(defaultPrefs, 'pl')]).toEqual(['pl', 'pl'])
    expect([panelLocale({ ...defaultPrefs, panel: 'ro' }, 'pl'), mapLocale({ ...defaultPrefs, panel: 'ro' }, 'pl')]).toEqual(['ro', 'ro'])
    expect(mapLocale({ ...defaultPrefs, panel: 'ro', map: 'en' }, 'pl')).toBe('en')
  })
})
