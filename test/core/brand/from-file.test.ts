import { describe, expect, test } from 'vitest'
import type { Assets } from '../../../plugin/core/brand/assets'
import { trailBrand } from '../../../plugin/core/brand/built-in'
import { fromFile } from '../../../plugin/core/brand/from-file'
import { familyOf, fromLook } from '../../../plugin/core/brand/from-look'
import { lookOf } from '../../../plugin/core/brand/look'
import type { Layer } from '../../../plugin/core/layers/layer'
import { planMap } from '../../../plugin/core/layout/plan-map'
import { speak } from '../../../plugin/core/messages/catalogues'
import { dressedLayers } from '../../support/dressed-layers'
import { draft } from '../../support/maps'

const variable = (path: string, value: string | number, collection = 'Colour') => ({ path, collection, value })

const assets: Assets = {
  variables: [
    variable('brand/500', '#E8480C'), variable('brand/900', '#5A1A02'), variable('text/default', '#1B1411'), variable('surface/page', '#FFFBF7'), variable('accent', '#0B5A8F', 'Library'),
    variable('font/body', 'Manrope', 'Type'), variable('radius/md', 4, 'Shape'), variable('stage', '#1F4D3A', 'Waymark · Trail'),
  ],
  textStyles: [{ path: 'Heading/1', family: 'Recoleta' }, { path: '_Waymark/Waymark · Trail/title', family: 'Inter' }],
  colourStyles: [{ path: 'Primary', hex: '#ABCDEF' }],
}

test('a file gives a brand from its variables first, then its styles; our own collections are no source', () => {
  expect(fromFile(assets)).toEqual({
    choices: { primary: '#E8480C', accent: '#0B5A8F', ink: '#1B1411', paper: '#FFFBF7', fonts: { heading: 'Recoleta', text: 'Manrope' }, corners: 4 },
    sources: { primary: 'Colour/brand/500', accent: 'Library/accent', ink: 'Colour/text/default', paper: 'Colour/surface/page', heading: 'Heading/1', text: 'Type/font/body', corners: 'Shape/radius/md' },
  })
})

test('a file without variables gives one from its styles, and an empty file gives none', () => {
  expect(fromFile({ variables: [], textStyles: [], colourStyles: assets.colourStyles })?.choices).toEqual({ primary: '#ABCDEF' })
  expect(fromFile({ variables: [], textStyles: assets.textStyles, colourStyles: [] })).toBeNull()
})

describe('how a frame looks', () => {
  const layer = (change: Partial<Layer>): Layer => ({ id: JSON.stringify(change), parent: '0:1', index: 0, type: 'FRAME', name: '', visible: true, opacity: 1, box: { x: 0, y: 0, w: 100, h: 100 }, ...change })
  const fills = (hex: string) => [{ hex, opacity: 1 }]
  const screen = [
    layer({ fills: fills('#FAF7F2'), box: { x: 0, y: 0, w: 1440, h: 1024 } }),
    layer({ fills: fills('#7A1FA2'), box: { x: 0, y: 0, w: 1440, h: 96 } }),
    layer({ fills: fills('#FFC107'), box: { x: 0, y: 0, w: 160, h: 48 } }),
    layer({ type: 'TEXT', text: 'Welcome back', fontSize: 48, font: 'Recoleta Semi Bold', fills: fills('#241B2B') }),
    layer({ type: 'TEXT', text: 'Here is what happened while you were away, in short.', fontSize: 16, font: 'IBM Plex Sans Regular', fills: fills('#241B2B') }),
    layer({ type: 'TEXT', text: 'Sign in', fontSize: 16, font: 'IBM Plex Sans Medium', fills: fills('#FFFFFF') }),
  ]

  test('gives its ground, its words, its vivid colours and its fonts', () => {
    expect(fromLook(screen)?.choices).toEqual({ primary: '#7A1FA2', accent: '#FFC107', ink: '#241B2B', paper: '#FAF7F2', fonts: { heading: 'Recoleta', text: 'IBM Plex Sans' } })
  })

  test('does not count what nobody sees, gradients, or what is see-through', () => {
    const noise = [layer({ fills: fills('#00FF00'), visible: false }), layer({ fills: 'other', box: { x: 0, y: 0, w: 9e3, h: 9e3 } }), layer({ fills: [{ hex: '#FF0000', opacity: 0.4 }], box: { x: 0, y: 0, w: 9e3, h: 9e3 } })]
    expect(fromLook([...screen, ...noise])).toEqual(fromLook(screen))
  })

  test('of one of our maps gives that map’s brand', () => {
    const look = lookOf(trailBrand, 'light', 'values')
    const { layers } = dressedLayers(planMap(draft('blank', { filled: true }), 'm', { brand: 'trail', theme: 'light', ...look }, speak('en')), look)
    expect(fromLook(layers)?.choices).toMatchObject({ paper: '#FFFFFF', ink: '#1A211C', fonts: { heading: 'Inter', text: 'Inter' } })
  })

  test('of nothing painted gives nothing', () => {
    expect(fromLook([layer({})])).toBeNull()
    expect(fromLook([])).toBeNull()
  })

  test.each([['IBM Plex Sans Semi Bold', 'IBM Plex Sans'], ['Inter', 'Inter'], ['Source Serif 4 ExtraLight Italic', 'Source Serif 4'], ['Bold', 'Bold'], ['Black Ops One Regular', 'Black Ops One'], ['Work Sans SemiBold', 'Work Sans']])('“%s” is of the family %s', (font, family) => {
    expect(familyOf(font)).toBe(family)
  })
})
