import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Theme } from '../../../plugin/core/brand/brand'
import { brands } from '../../../plugin/core/brand/built-in'
import { contrastChecks } from '../../../plugin/core/brand/checks'
import { choicesOf } from '../../../plugin/core/brand/choices'
import { derive } from '../../../plugin/core/brand/derive'
import { mendColour } from '../../../plugin/core/brand/mend'
import { tellCheck, tellColour } from '../../../plugin/core/brand/tell-brand'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { COLOUR_TOKENS } from '../../../plugin/core/layers/plan'
import { speak } from '../../../plugin/core/messages/catalogues'

const THEMES: readonly Theme[] = ['light', 'dark']
const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`.toUpperCase())
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const few = fc.record({ primary: hex, accent: maybe(hex), ink: maybe(hex), paper: maybe(hex) })
const unseen = (colours: Parameters<typeof contrastChecks>[0]) => contrastChecks(colours).filter(({ passes }) => !passes)

test('whatever a person chooses, everything on the map can be seen, by day and by night', () => {
  fc.assert(fc.property(few, (choices) => {
    const brand = derive({ id: 'acme', name: 'Acme', ...choices })
    for (const theme of THEMES) expect(unseen(brand[theme])).toEqual([])
  }), { numRuns: 400 })
})

test('paper, primary and accent stay what was chosen; ink too, where it can be read', () => {
  const brand = derive({ id: 'acme', name: 'Acme', primary: '#FFD400', accent: '#0055FF', ink: '#112233', paper: '#FFFDF5' })
  expect([brand.light.paper, brand.light.stage, brand.light.accent, brand.light.ink]).toEqual(['#FFFDF5', '#FFD400', '#0055FF', '#112233'])
})

test('a yellow primary carries dark words, and its curve is a darker yellow', () => {
  const { light } = derive({ id: 'acme', name: 'Acme', primary: '#FFD400' })
  expect(light['on-stage']).not.toBe('#FFFFFF')
  expect(light.curve).not.toBe(light.stage)
})

test('a brand described on dark paper is its dark theme, and gets a light one', () => {
  const brand = derive({ id: 'noir', name: 'Noir', primary: '#7FE0C0', paper: '#0B0F14' })
  expect(brand.dark.paper).toBe('#0B0F14')
  expect(brand.light.paper).toBe('#FFFFFF')
})

test('one font serves both, and none is Inter', () => {
  expect(derive({ id: 'a', name: 'A', primary: '#123456', fonts: { heading: 'Söhne' } }).fonts).toEqual({ heading: 'Söhne', text: 'Söhne' })
  expect(derive({ id: 'a', name: 'A', primary: '#123456' }).fonts).toEqual({ heading: 'Inter', text: 'Inter' })
})

test('square corners are square everywhere', () => {
  expect(derive({ id: 'a', name: 'A', primary: '#123456', corners: 0 }).shape?.radii).toEqual({ map: 0, band: 0, stage: 0, card: 0, chip: 0 })
})

describe.each(brands.map((brand) => [brand.name, brand] as const))('%s', (_, brand) => {
  test.each(THEMES)('passes AA in the %s theme: text at 4.5, marks at 3', (theme) => {
    expect(unseen(brand[theme])).toEqual([])
  })

  test('derived again from its own few choices keeps them', () => {
    const again = derive(choicesOf(brand))
    expect(choicesOf(again)).toEqual({ ...choicesOf(brand), corners: undefined })
  })
})

describe('what is said of a brand', () => {
  const low = derive({ id: 'a', name: 'A', primary: '#123456' }).light
  const check = contrastChecks({ ...low, muted: '#8C8C8C' }).find(({ shown, on }) => shown === 'muted' && on === 'paper')!

  test.each([['en', 'Muted text on Paper: 3.3:1, at least 4.5:1 is needed.'], ['pl', 'Tekst drugorzędny / Tło mapy: 3,3:1, potrzeba co najmniej 4,5:1.']] as const)('a pair that is hard to see is told in %s', (locale, said) => {
    expect(tellCheck(speak(locale), check)).toBe(said)
  })

  test('4.49 is not told as 4.5', () => {
    expect(tellCheck(speak('en'), { ...check, ratio: 4.49 })).toContain('4.4:1')
  })

  test('mending it makes it pass', () => {
    const mended = mendColour({ ...low, muted: '#8C8C8C' }, 'muted')
    expect(unseen(mended)).toEqual([])
    expect(mendColour(mended, 'muted')).toEqual(mended)
  })

  test('every colour has a name of its own in every language', () => {
    for (const locale of LOCALES) expect(new Set(COLOUR_TOKENS.map((token) => tellColour(speak(locale), token))).size).toBe(COLOUR_TOKENS.length)
  })
})
