import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derive } from '../../../plugin/core/brand/derive'
import { lookOf } from '../../../plugin/core/brand/look'
import type { PlanNode } from '../../../plugin/core/layers/plan'
import { PLAIN_SHAPE } from '../../../plugin/core/layers/shape'
import { planMap } from '../../../plugin/core/layout/plan-map'
import { shapePlan } from '../../../plugin/core/layout/shape-plan'
import { speak } from '../../../plugin/core/messages/catalogues'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import { dressedLayers } from '../../support/dressed-layers'
import { withText } from '../../support/layer-edits'
import { layersOfPlan } from '../../support/layers-of-plan'
import { anyMap, draft, page, planOf, template } from '../../support/maps'

const say = speak('en')
const all = (node: PlanNode): PlanNode[] => [node, ...(node.children ?? []).flatMap(all)]
const acme = lookOf(derive({ id: 'acme', name: 'Acme', primary: '#0B3D78', corners: 0, stage: 'chevron', card: 'open', face: 'square' }), 'light', 'values')
const formed = planMap(draft('five-phases', { filled: true }), 'm1', { brand: 'acme', theme: 'light', ...acme }, say)

test('plain forms leave any plan as it is', () => {
  fc.assert(fc.property(anyMap, (map) => {
    const plan = planOf({ map, prompts: {}, example: false })
    expect(shapePlan(plan, structuredClone(PLAIN_SHAPE), say)).toEqual(plan)
  }), { numRuns: 50 })
})

test('a map in a brand’s forms reads back as the same map', () => {
  const [plain] = readTagged(layersOfPlan(planOf(draft('five-phases', { filled: true }))), page)
  const [reading] = readTagged(layersOfPlan(formed), page)
  expect(reading?.map).toEqual(plain?.map)
  expect(reading?.oddities).toEqual([])
})

test('a chevron has a point over its edge and a notch, each header of them', () => {
  const aids = all(formed).flatMap(({ tag }) => (tag?.kind === 'aid' && /point|notch/.test(tag.aid) ? [tag.aid] : []))
  expect(aids).toEqual(template('five-phases').stages.flatMap(() => ['notch', 'point']))
})

test('a point reaches 12 px: over the gap of 8, and 4 into the next header, whose notch leaves it out', () => {
  const paths = (name: string) => all(formed).flatMap(({ tag, path }) => (tag?.kind === 'aid' && tag.aid === name ? [path] : []))
  expect(new Set(paths('point'))).toEqual(new Set(['M 0 0 L 12 12 L 0 24 Z']))
  const [first, ...others] = paths('notch')
  expect(first).toBe('M 0 0 L 12 12 L 0 24 Z')
  expect(new Set(others)).toEqual(new Set(['M 0 0 L 12 12 L 0 24 L 0 16 L 4 12 L 0 8 Z']))
})

test('open cards keep their edge and the bar that means pain or gain, and lose their ground', () => {
  const notes = all(formed).filter(({ tag, radius }) => tag?.kind === 'note' && radius !== undefined)
  expect(notes.length).toBeGreaterThan(5)
  expect(notes.every(({ fill, stroke }) => !fill && stroke)).toBe(true)
})

test('filled cards lose their hairline only: prompts stay dashed', () => {
  const filled = { ...acme, shape: { ...PLAIN_SHAPE, card: 'filled' as const } }
  const plan = planMap(draft('five-phases'), 'm1', { brand: 'acme', theme: 'light', ...filled }, say)
  const prompts = all(plan).filter(({ tag }) => tag?.kind === 'note' && tag.origin === 'prompt')
  expect(prompts.every(({ stroke }) => stroke?.dash)).toBe(true)
})

test('square corners are square on the map, its cards, chips and header', () => {
  const corners = all(formed).filter(({ key, tag }) => tag?.kind === 'map' || tag?.kind === 'stage' || tag?.kind === 'note' || key === 'band' || key.endsWith('/channel')).map(({ radius }) => radius ?? 0)
  expect(new Set(corners)).toEqual(new Set([0]))
})

test('a logo stands in its place as large as the place allows', () => {
  const logo = { type: 'svg' as const, data: '<svg/>', width: 240, height: 40 }
  const plan = planMap(draft('five-phases'), 'm1', { brand: 'acme', theme: 'light', ...acme, logo }, say)
  expect(all(plan).find(({ image }) => image)).toMatchObject({ width: 120, height: 20, image: 'logo' })
  expect(all(plan).filter(({ text }) => text?.content === say('map.logo'))).toEqual([])
})

test('a prompt typed over is known as one in any brand, even one that nobody here knows', () => {
  const stranger = lookOf(derive({ id: 'stranger', name: 'Stranger', primary: '#884400' }), 'light', 'values')
  const { layers } = dressedLayers(planMap(draft('five-phases'), 'm1', { brand: 'stranger', theme: 'light', ...stranger }, say), stranger)
  const [reading] = readTagged(withText(layers, 'Where do they order and pay? Checkout, till, phone…', 'Checkout page'), page)
  expect(reading?.cells.find(({ stage, lane }) => stage === 'purchase' && lane === 'touchpoints')?.notes[0]?.looksLikePrompt).toBe(true)
})
