import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjust, noPins, painted, pinsOf } from '../../../plugin/core/brand/adjust'
import { brands, trailBrand } from '../../../plugin/core/brand/built-in'
import { contrastChecks } from '../../../plugin/core/brand/checks'
import { choicesOf, type BrandChoices } from '../../../plugin/core/brand/choices'
import { derive } from '../../../plugin/core/brand/derive'
import { parseBrandData } from '../../../plugin/core/brand/schema'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)
const change: fc.Arbitrary<Partial<BrandChoices>> = fc.oneof(
  fc.record({ primary: hex }), fc.record({ accent: hex }), fc.record({ ink: hex }), fc.record({ paper: hex }),
  fc.record({ name: fc.constantFrom('Kolo', 'Коло', ' ') }),
  fc.record({ fonts: fc.record({ heading: fc.constantFrom('', 'Recoleta', ' '), text: fc.constantFrom('', 'Work Sans') }) }),
  fc.record({ corners: fc.integer({ min: 0, max: 32 }) }),
  fc.record({ stage: fc.constantFrom('rectangle', 'chevron') }), fc.record({ card: fc.constantFrom('lined', 'filled', 'open') }), fc.record({ face: fc.constantFrom('round', 'soft', 'square') }),
)
const own = derive({ id: 'own', name: 'Own', primary: '#7A1FA2' })

test('whatever is chosen, in whatever order: the brand is one that can be kept, and everything on it is seen', () => {
  fc.assert(fc.property(fc.constantFrom(own, ...brands), fc.array(change, { maxLength: 6 }), (start, changes) => {
    let brand = start
    let choices = choicesOf(start)
    for (const one of changes) {
      choices = { ...choices, ...one }
      brand = adjust(brand, choices, one, noPins)
    }
    expect(parseBrandData(JSON.parse(JSON.stringify({ ...brand, name: brand.name || 'Own' })))).toMatchObject({ ok: true })
    expect([...contrastChecks(brand.light), ...contrastChecks(brand.dark)].filter(({ passes }) => !passes)).toEqual([])
  }), { numRuns: 100 })
})

describe('changing one thing', () => {
  test.each(['stage', 'card', 'face', 'corners', 'name', 'fonts', 'logo'] as const)('%s leaves every colour', (what) => {
    const choices = choicesOf(trailBrand)
    const { light, dark } = adjust(trailBrand, choices, { [what]: choices[what] }, noPins)
    expect([light, dark]).toEqual([trailBrand.light, trailBrand.dark])
  })

  test('the primary reaches all that follows from it, but not what was set by hand', () => {
    const brand = painted(own, 'light', 'muted', '#445566')
    const pins = pinsOf(brand)
    expect(pins).toEqual({ light: { muted: '#445566' }, dark: {} })
    const choices = { ...choicesOf(brand), primary: '#006644' }
    const changed = adjust(brand, choices, { primary: '#006644' }, pins)
    expect(changed.light).toEqual({ ...derive(choices).light, muted: '#445566' })
    expect(changed.dark).toEqual(derive(choices).dark)
  })

  test('a brand that was never derived follows a new primary in all its colours', () => {
    expect(pinsOf(trailBrand).light).toEqual({})
  })
})
