import { expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import type { Layer } from '../../../../plugin/core/layers/layer'
import { layerTree } from '../../../../plugin/core/reading/layer-tree'
import { looksByHand } from '../../../../plugin/core/reading/looks/looks-by-hand'
import { draft } from '../../../support/maps'
import { drawn, readOne } from '../drawn'
import { changedLayer, saying } from '../story'

const layers = drawn(draft('five-phases', { filled: true }))

/** The map as if people had drawn it: the same layers, no tags, looked at for its words. */
function byHand(change: (all: readonly Layer[]) => readonly Layer[]) {
  const changed = change(layers)
  const { tag: _tag, looks: _looks, ...reading } = readOne(changed)
  const bare = layerTree(changed.map(({ tag: _own, ...layer }) => layer))
  return auditMap({ ...reading, reading: 'recognised', looks: looksByHand(bare, { ...reading, reading: 'recognised' }) }, { preset: 'recommended' }).findings
}

const LOOKS = new Set(['text-contrast', 'text-too-small', 'text-clipped', 'brand-color-drift', 'brand-font-drift', 'brand-spacing-drift'])
const told = (findings: ReturnType<typeof byHand>) => findings.filter(({ rule }) => LOOKS.has(rule)).map(({ rule, severity, fix, data }) => [rule, severity, fix, data['count']])

test('a map that people drew is held to no brand, only to being readable', () => {
  expect(told(byHand((all) => all.map((layer) => (layer.font ? { ...layer, font: 'Comic Sans MS Regular' } : layer))))).toEqual([])
})

test('weak and small words of its content are told, lightly, and left to people', () => {
  const weak = byHand((all) => changedLayer(changedLayer(all, saying(all, 'Instagram advert').id, { fills: [{ hex: '#BBBBBB', opacity: 1 }] }), saying(all, 'Spring check message').id, { fontSize: 8 }))
  expect(told(weak)).toEqual([['text-contrast', 'warning', 'none', 1], ['text-too-small', 'warning', 'none', 1]])
})

test('words that are no content of it, as on a screenshot, do not count', () => {
  expect(told(byHand((all) => changedLayer(all, saying(all, 'Goal').id, { fontSize: 4, fills: [{ hex: '#F0F0F0', opacity: 1 }] })))).toEqual([])
})
