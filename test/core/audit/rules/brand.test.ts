import type { Layer } from '../../../../plugin/core/layers/layer'
import { lookOf } from '../../../../plugin/core/brand/look'
import { trailBrand, brands } from '../../../../plugin/core/brand/built-in'
import { draft } from '../../../support/maps'
import { drawn } from '../drawn'
import { testRule } from '../rule-table'
import { changedLayer, saying, story, taggedLayer } from '../story'

const layers = drawn(draft('five-phases', { filled: true }))
const ink = trailBrand.light.ink
const painted = (words: readonly string[], fills: Layer['fills']) => words.reduce<Layer[]>((all, text) => changedLayer(all, saying(all, text).id, fills === undefined ? {} : { fills }), [...layers])
const set = (words: readonly string[], change: Partial<Layer>) => words.reduce<Layer[]>((all, text) => changedLayer(all, saying(all, text).id, change), [...layers])
const NOTES = ['Instagram advert', 'Spring check message']

testRule('brand-color-drift', [
  { says: 'passes a drawn map', on: layers, finds: [] },
  { says: 'passes a map drawn in plain values', on: drawn(draft('five-phases', { filled: true }), { ...lookOf(trailBrand, 'light', 'values') }).map((layer) => (layer.tag?.kind === 'map' ? { ...layer, tag: { ...layer.tag, drawn: 'values' as const } } : layer)), finds: [] },
  { says: 'finds layers that stray alike, once', on: painted(NOTES, [{ hex: '#FF0000', opacity: 1 }]), finds: ['map other 2'] },
  { says: 'finds the right colour that is tied to nothing', on: painted(NOTES, [{ hex: ink, opacity: 1 }]), finds: ['map loose 2'] },
  { says: 'passes the client’s own variable of that colour', on: painted(NOTES, [{ hex: ink, opacity: 1, token: 'brand/ink' }]), finds: [] },
  { says: 'finds a variable whose value was changed, once', on: layers.map((layer) => (Array.isArray(layer.fills) && layer.fills[0]?.token === 'pain-fill' ? { ...layer, fills: [{ hex: '#FFEEEE', opacity: 1, token: 'pain-fill' }] } : layer)), finds: ['map variable 4'] },
  { says: 'finds a card of another colour', on: () => { const card = layers.find((layer) => layer.tag?.kind === 'note' && Array.isArray(layer.fills))!; return changedLayer(layers, card.id, { fills: [{ hex: '#ABCDEF', opacity: 1 }] }) }, finds: ['map other 1'] },
  { says: 'leaves pictures and gradients alone', on: painted(NOTES, 'other'), finds: [] },
  { says: 'is quiet where the brand is not known', on: painted(NOTES, [{ hex: '#FF0000', opacity: 1 }]), world: { lookOf: () => null }, finds: [] },
])

testRule('brand-font-drift', [
  { says: 'passes a drawn map', on: layers, finds: [] },
  { says: 'passes another spelling of the style', on: set(['Awareness'], { font: 'Inter SemiBold' }), finds: [] },
  { says: 'finds pasted text that brought its font along', on: set(NOTES, { font: 'Comic Sans MS Regular' }), finds: ['map font 2'] },
  { says: 'finds another size', on: set(NOTES, { fontSize: 15 }), finds: ['map size 2'] },
  { says: 'only tells what stood in for a missing font', on: layers, world: { lookOf: () => lookOf(brands[1]!, 'light', 'variables') }, finds: ['map stand-in 101', 'map stand-in 11'] },
])

testRule('brand-spacing-drift', [
  { says: 'passes a drawn map', on: layers, finds: [] },
  { says: 'passes notes of every form', on: story({ metric: [{ text: 'a', metric: { kind: 'CSAT', value: '4' } }, undefined, undefined, undefined], pain: ['Too dear', undefined, undefined, undefined], picture: ['A poster', undefined, undefined, undefined] }), finds: [] },
  { says: 'finds cards whose words were moved, once', on: () => NOTES.reduce<Layer[]>((all, text) => { const one = saying(all, text); return changedLayer(all, one.id, { box: { ...one.box!, x: one.box!.x + 8 } }) }, [...layers]), finds: ['map inset 2'] },
  { says: 'finds a stage header set otherwise', on: () => { const stage = taggedLayer(layers, 'stage'); return changedLayer(layers, stage.id, { box: { ...stage.box!, y: stage.box!.y - 6 } }) }, finds: ['map inset 1'] },
])

/** The card of some words, and a stage header, as an agency's component stands for them; attached or cut off. */
function standingIn(words: string, isAttached: boolean): Layer[] {
  const text = saying(layers, words)
  const inside = (layer: Layer, instance: string): Layer => ({ ...layer, parent: instance, property: 'Label#1:0' })
  return layers.flatMap((layer) => {
    if (layer.id === text.parent && layer.tag?.kind === 'note') return [{ ...layer, tag: { ...layer.tag, texts: { 'Label#1:0': 'text' } } }, ...(isAttached ? [{ id: 'I1', parent: layer.id, index: 0, type: 'INSTANCE', name: 'Card', visible: true, opacity: 1, box: layer.box }] : [])]
    if (layer.id !== text.id) return [layer]
    const { tag: _tag, ...bare } = layer
    return [isAttached ? inside(bare, 'I1') : bare]
  })
}

testRule('instance-detached', [
  { says: 'passes a map that we drew', on: layers, finds: [] },
  { says: 'passes a card that is still an instance', on: standingIn('Checkout, collection step', true), finds: [] },
  { says: 'finds a card that was cut off from its component', on: standingIn('Checkout, collection step', false), finds: ['map named'] },
  { says: 'finds a header without words as well', on: () => { const header = taggedLayer(layers, 'stage'); return layers.flatMap((layer) => (layer.id === header.id && layer.tag?.kind === 'stage' ? [{ ...layer, tag: { ...layer.tag, texts: {} } }] : layer.parent === header.id ? [] : [layer])).filter(({ tag, text }) => !(tag?.kind === 'field' && tag.field === 'name' && text === 'Awareness')) }, finds: ['map unnamed'] },
])
