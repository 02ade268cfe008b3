import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import { derive } from '../../../plugin/core/brand/derive'
import { lookOf } from '../../../plugin/core/brand/look'
import type { Look, PlanNode } from '../../../plugin/core/layers/plan'
import { planMap } from '../../../plugin/core/layout/plan-map'
import { speak } from '../../../plugin/core/messages/catalogues'
import { layerTree } from '../../../plugin/core/reading/layer-tree'
import type { PartLook } from '../../../plugin/core/rework/looks/part-look'
import { plannedLooks } from '../../../plugin/core/rework/looks/planned-looks'
import type { Draft } from '../../../plugin/core/template/compose'
import { dressedLayers } from '../../support/dressed-layers'
import { anyMap, draft } from '../../support/maps'

const plain = lookOf(derive({ id: 'a', name: 'A', primary: '#0B3D78' }), 'light', 'values')
const formed = (card: 'filled' | 'open', drawn: Look['drawn'] = 'values') => lookOf(derive({ id: 'a', name: 'A', primary: '#0B3D78', corners: 3, stage: 'chevron', card, face: 'soft' }), 'light', drawn)

/** What a plan says where looks speak: fill, stroke, corners, padding, letters. */
const asked = ({ fill, stroke, radius, pad, text }: PlanNode) => ({ fill: text?.colour ?? fill ?? null, stroke: stroke ?? null, radius: radius ?? 0, pad: pad ?? null, type: text?.style ?? null })

/** Of a look, what a plan says too; of a plan, what a look may not keep silent about. */
function differences({ key, ...plan }: PlanNode, look: PartLook): string[] {
  const wanted = asked({ key, ...plan })
  const found: PartLook = { ...look, ...(look.also?.some((token) => token === wanted.fill) && { fill: wanted.fill }), ...(look.alsoType?.some((type) => type === wanted.type) && wanted.type && { type: wanted.type }) }
  const wrong = (['fill', 'stroke', 'radius', 'pad', 'type'] as const).filter((one) => one in found && JSON.stringify(found[one]) !== JSON.stringify(wanted[one]))
  const silent = (['fill', 'stroke', 'type'] as const).filter((one) => wanted[one] !== null && !(one in found))
  return [...wrong, ...silent].map((one) => `${key}: ${one}`)
}

function compare(one: Draft, look: Look): void {
  const { layers, plans } = dressedLayers(planMap(one, 'm1', { brand: 'a', theme: 'light', ...look }, speak(one.map.locale)), look)
  const found = new Map(plannedLooks(layerTree(layers), layers[0]!, look.shape).map((planned) => [planned.layer.id, planned.look]))
  // The ground behind the word of a feeling that nobody rated is left out of the plan: nothing stands behind it.
  const isOpen = ({ key, fill }: PlanNode): boolean => key.startsWith('word:') && key.endsWith('/pill') && !fill
  expect([...plans].flatMap(([id, plan]) => (isOpen(plan) ? [] : differences(plan, found.get(id) ?? {})))).toEqual([])
}

describe('the look found for a layer is the look planned for it', () => {
  test.each(Object.keys(texts))('in %s, filled and not, plain and formed', (id) => {
    for (const filled of [true, false]) for (const look of [plain, formed('open'), formed('filled', 'variables')]) compare(draft(id, { filled, locale: 'mk' }), look)
  })

  test('in any map', () => {
    fc.assert(fc.property(anyMap, fc.constantFrom(plain, formed('open'), formed('filled')), (map, look) => compare({ map, prompts: {}, example: false }, look)), { numRuns: 40 })
  })
})

test('layers that people added have no planned look', () => {
  const { layers } = dressedLayers(planMap(draft('blank'), 'm1', { brand: 'a', theme: 'light', ...plain }, speak('en')), plain)
  const cell = layers.find(({ tag }) => tag?.kind === 'cell')!
  const added = [{ ...cell, id: 'x:1', parent: cell.id, type: 'TEXT', text: 'Mine', tag: undefined }, { ...cell, id: 'x:2', parent: cell.id, type: 'FRAME', tag: undefined }]
    .map(({ tag: _, ...layer }) => layer)
  const looks = plannedLooks(layerTree([...layers, ...added]), layers[0]!)
  expect(looks.filter(({ layer }) => layer.id.startsWith('x:'))).toEqual([])
})
