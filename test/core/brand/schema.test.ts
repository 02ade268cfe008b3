import { expect, test } from 'vitest'
import { brands, trailBrand } from '../../../plugin/core/brand/built-in'
import { derive } from '../../../plugin/core/brand/derive'
import { lookOf } from '../../../plugin/core/brand/look'
import { parseBrand } from '../../../plugin/core/brand/schema'
import { PLAIN_SHAPE } from '../../../plugin/core/layers/shape'
import { look as wrongInLook } from '../../../plugin/protocol/look-shape'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32"><path d="M0 0 H120 V32 Z"/></svg>'
const acme = {
  ...derive({ id: 'acme', name: 'Acme', primary: '#7A1FA2', corners: 2, stage: 'chevron', card: 'open', face: 'soft', fonts: { heading: 'Söhne', text: 'Inter' } }),
  type: { note: { size: 15, line: 22 }, title: { style: 'Bold' } },
  logo: { type: 'svg', data: svg, width: 120, height: 32 },
  components: { card: { id: '4:12', key: 'c0ffee', name: 'Card', text: 'Label#12:0', meta: 'Foot#12:1' } },
}

test.each(brands)('$name is a brand as its file would hold it', (brand) => {
  expect(parseBrand(JSON.stringify(brand))).toEqual({ ok: true, brand })
})

test('a brand with everything of its own survives its file', () => {
  expect(parseBrand(JSON.stringify(acme))).toEqual({ ok: true, brand: acme })
})

test.each([
  ['a colour in words', { light: { ...acme.light, ink: 'navy' } }, 'light.ink'],
  ['a missing colour', { dark: { ...acme.dark, pain: undefined } }, 'dark.pain'],
  ['a font without a name', { fonts: { heading: '', text: 'Inter' } }, 'fonts.heading'],
  ['letters too small to read', { type: { note: { size: 9 } } }, 'type.note.size'],
  ['a component without a property for the words', { components: { card: { id: '4:12', key: 'c', name: 'Card' } } }, 'components.card.text'],
  ['a component for something that is no card', { components: { legend: acme.components.card } }, 'components.legend'],
  ['a shape nobody knows', { shape: { stage: 'star' } }, 'shape.stage'],
  ['a name too long for a collection', { name: 'A'.repeat(41) }, 'name'],
  ['an id with spaces', { id: 'Acme Inc' }, 'id'],
  ['something we do not know', { script: 'x' }, 'script'],
  ['a newer schema', { schema: 2 }, 'schema'],
])('%s is refused, and the place is named', (_, change, at) => {
  expect(parseBrand(JSON.stringify({ ...acme, ...change }))).toEqual({ ok: false, at })
})

test('a logo that could act is refused with what it is', () => {
  const logo = { ...acme.logo, data: svg.replace('<path', '<path onload="x"') }
  expect(parseBrand(JSON.stringify({ ...acme, logo }))).toEqual({ ok: false, at: 'logo', logo: 'logo-script', found: 'onload' })
})

test('a look is the brand as the hands accept it, however long its name', () => {
  for (const theme of ['light', 'dark'] as const) {
    expect(wrongInLook(lookOf({ ...acme, name: 'A'.repeat(40), logo: undefined }, theme, 'variables-and-styles'))).toBeNull()
  }
})

test('a look has the forms and sizes of its brand, and the usual ones where it says nothing', () => {
  const { shape, type } = lookOf({ ...acme, logo: undefined }, 'light', 'values')
  expect(shape).toEqual({ stage: 'chevron', card: 'open', face: 'soft', radii: { map: 4, band: 3, stage: 2, card: 2, chip: 1 }, spacing: PLAIN_SHAPE.spacing, parts: acme.components })
  expect([type.note.size, type.note.line, type.title.style, type.title.family]).toEqual([15, 22, 'Bold', 'Söhne'])
  expect(lookOf(trailBrand, 'light', 'values').shape).toEqual(PLAIN_SHAPE)
})

test('each brand and theme has a collection of its own', () => {
  const collections = brands.flatMap((brand) => (['light', 'dark'] as const).map((theme) => lookOf(brand, theme, 'values').collection))
  expect(new Set(collections).size).toBe(12)
})
