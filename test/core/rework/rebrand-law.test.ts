import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brands } from '../../../plugin/core/brand/built-in'
import { derive } from '../../../plugin/core/brand/derive'
import { lookOf } from '../../../plugin/core/brand/look'
import { applyPatches } from '../../../plugin/core/layers/apply-patches'
import type { Layer } from '../../../plugin/core/layers/layer'
import type { Look } from '../../../plugin/core/layers/plan'
import { planMap } from '../../../plugin/core/layout/plan-map'
import { speak } from '../../../plugin/core/messages/catalogues'
import { layerTree } from '../../../plugin/core/reading/layer-tree'
import { rebrand } from '../../../plugin/core/rework/rebrand/rebrand'
import { dressedLayers } from '../../support/dressed-layers'
import { anyMap } from '../../support/maps'

const own = derive({ id: 'own', name: 'Own', primary: '#B0006D', accent: '#00B3A4', paper: '#FFFBF2', fonts: { heading: 'Recoleta', text: 'Work Sans' } })
const outfit = fc.record({ brand: fc.constantFrom(...brands, own), theme: fc.constantFrom('light', 'dark' as const), drawn: fc.constantFrom('variables', 'variables-and-styles', 'values' as const) })
  .map(({ brand, theme, drawn }) => ({ brand: brand.id, theme, look: lookOf(brand, theme, drawn) }))

type Outfit = Parameters<typeof rebrand>[3]

const worn = (layers: readonly Layer[], from: Look, to: Outfit) => applyPatches(layers, rebrand(layerTree(layers), layers[0]!, from, to).patches, to.look)

/** What a person may do to layers by hand: another colour, another size, a gradient, a see-through fill, several colours. */
const HANDS: readonly ((layer: Layer) => Layer)[] = [
  (layer) => ({ ...layer, fills: [{ hex: '#12AB9C', opacity: 1 }] }),
  (layer) => ({ ...layer, fills: [{ hex: '#12AB9C', opacity: 1, token: 'client/mint' }] }),
  (layer) => ({ ...layer, fills: [{ hex: '#FFFFFF', opacity: 0.3 }] }),
  (layer) => ({ ...layer, fills: 'other' }),
  (layer) => ({ ...layer, ...(layer.text !== undefined && { fills: 'mixed' as const }) }),
  (layer) => ({ ...layer, ...(layer.text !== undefined && { fontSize: 31 }) }),
  (layer) => ({ ...layer, ...(layer.text !== undefined && { font: 'Comic Neue Bold' }) }),
  (layer) => ({ ...layer, ...(layer.text !== undefined && { mixed: true }) }),
]

const touched = fc.array(fc.record({ at: fc.nat(), hand: fc.constantFrom(...HANDS) }), { maxLength: 12 })

test('dressed in another brand and back, whatever a person did meanwhile: every colour, letter and tag is as it was', () => {
  fc.assert(fc.property(anyMap, outfit, outfit, touched, (map, a, b, hands) => {
    const { layers } = dressedLayers(planMap({ map, prompts: {}, example: false }, 'm1', { ...a.look, brand: a.brand, theme: a.theme }, speak(map.locale)), a.look)
    const before = hands.reduce<Layer[]>((all, { at, hand }) => all.map((layer, place) => (place === at % all.length && place > 0 ? hand(layer) : layer)), layers)
    const there = worn(before, a.look, b)
    const back = worn(there, b.look, a)
    expect(back).toEqual(applyPatches(before, [], a.look))
  }), { numRuns: 120 })
})

test('a patch touches the map’s own layers, sets only what looks are made of, and no variable or style', () => {
  fc.assert(fc.property(anyMap, outfit, outfit, (map, a, b) => {
    const { layers } = dressedLayers(planMap({ map, prompts: {}, example: false }, 'm1', { ...a.look, brand: a.brand, theme: a.theme }, speak(map.locale)), a.look)
    const other = dressedLayers(planMap({ map, prompts: {}, example: false }, 'm2', { ...a.look, brand: a.brand, theme: a.theme }, speak(map.locale)), a.look, { ids: ((n) => () => `2:${++n}`)(0) }).layers
    const { patches } = rebrand(layerTree([...layers, ...other]), layers[0]!, a.look, b)
    const ids = new Set(layers.map(({ id }) => id))
    expect(patches.flatMap((patch) => ('node' in patch && typeof patch.node === 'string' ? [patch.node] : [])).filter((id) => !ids.has(id))).toEqual([])
    expect(new Set(patches.map(({ op }) => op))).toEqual(new Set(['set', 'data']))
    const props = new Set(patches.flatMap((patch) => (patch.op === 'set' ? Object.keys(patch.props) : [])))
    expect([...props].filter((name) => !['fill', 'textColour', 'stroke', 'textStyle'].includes(name))).toEqual([])
  }), { numRuns: 60 })
})
