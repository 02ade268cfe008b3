import type { Layer } from '../../../../plugin/core/layers/layer'
import { below, without } from '../../../support/layer-edits'
import { draft } from '../../../support/maps'
import { drawn } from '../drawn'
import { testRule } from '../rule-table'
import { cellAt, changedLayer, loose, saying, story, taggedLayer } from '../story'

const layers = drawn(draft('five-phases', { filled: true }))
const on = (text: string, change: Partial<Layer>) => changedLayer(layers, saying(layers, text).id, change)
const root = taggedLayer(layers, 'map')

testRule('text-contrast', [
  { says: 'passes a drawn map', on: layers, finds: [] },
  { says: 'finds grey on white', on: on('Instagram advert', { fills: [{ hex: '#AAAAAA', opacity: 1 }] }), finds: ['map weak 1'] },
  { says: 'finds texts that are weak alike, once', on: on('Instagram advert', { fills: [{ hex: '#AAAAAA', opacity: 1 }] }).map((layer) => (layer.text === 'Spring check message' ? { ...layer, fills: [{ hex: '#AAAAAA', opacity: 1 }] } : layer)), finds: ['map weak 2'] },
  { says: 'finds dark letters made see-through', on: on('Instagram advert', { opacity: 0.4 }), finds: ['map weak 1'] },
  { says: 'passes once the weak text is gone', on: () => without(on('Instagram advert', { fills: [{ hex: '#AAAAAA', opacity: 1 }] }), saying(layers, 'Instagram advert').id), finds: [] },
  { says: 'finds weak letters in the header', on: on('First bicycle for a child', { fills: [{ hex: '#AAAAAA', opacity: 1 }] }), finds: ['map weak 1'] },
  { says: 'allows large letters less contrast', on: on('First bicycle for a child', { fills: [{ hex: '#8A8A8A', opacity: 1 }] }), finds: [] },
  { says: 'looks at the card, not at the map behind it', on: () => changedLayer(layers, saying(layers, 'Instagram advert').parent, { fills: [{ hex: '#1A211C', opacity: 1 }] }), finds: ['map weak 1'] },
  { says: 'guesses nothing over a picture: it tells once', on: () => changedLayer(layers, saying(layers, 'Instagram advert').parent, { fills: 'other' }), finds: ['map unknown 1'] },
  { says: 'guesses nothing of a map without a ground of its own', on: layers.map((layer) => (layer.id === root.id ? (({ fills: _fills, ...bare }) => bare)(layer) : layer)).filter((layer) => layer.tag?.kind !== 'stage'), finds: [] },
])

testRule('text-too-small', [
  { says: 'passes a drawn map', on: layers, finds: [] },
  { says: 'finds texts of one size, once', on: layers.map((layer) => (layer.fontSize === 12 ? { ...layer, fontSize: 9 } : layer)), finds: [`map small ${layers.filter(({ fontSize }) => fontSize === 12).length}`] },
  { says: 'keeps to the least size a team sets', on: layers, options: { min: 10 }, finds: [] },
])

const faceIn = (stage: string) => {
  const inCell = below(layers, cellAt(layers, stage, 'emotions').id)
  return layers.find((layer) => inCell.has(layer.id) && layer.tag?.kind === 'face')!
}
const faceless = below(layers, faceIn('purchase').id)
const colourOnly = layers.filter((layer) => !faceless.has(layer.id) || layer.id === faceIn('purchase').id).filter((layer) => layer.text !== 'Uneasy')

testRule('emotion-color-only', [
  { says: 'passes faces with words', on: layers, finds: [] },
  { says: 'passes a face whose word was deleted: the mouth still tells', on: layers.filter((layer) => layer.text !== 'Uneasy'), finds: [] },
  { says: 'finds a mere dot', on: colourOnly, finds: ['purchase colour'] },
])

const till = saying(layers, 'Checkout, collection step')
const cell = cellAt(layers, 'purchase', 'touchpoints')

testRule('cell-overlap', [
  { says: 'passes a drawn map', on: layers, finds: [] },
  { says: 'finds a note laid over another by hand', on: [...layers, loose('x:1', 'And the bank’s page', { ...till.box!, w: 120, h: 30 })], finds: ['purchase overlap'] },
  { says: 'finds each of many only once', on: [...layers, ...[1, 2, 3].map((n) => loose(`x:${n}`, `Note ${n}`, { ...till.box!, w: 120, h: 30 }))], finds: ['purchase overlap', 'purchase overlap', 'purchase overlap'] },
  { says: 'passes cards that only touch', on: [...layers, loose('x:1', 'And the bank’s page', { x: cell.box!.x + 4, y: cell.box!.y + cell.box!.h - 14, w: 120, h: 13 })], finds: [] },
])

const clipped = (() => {
  const card = till.parent
  const box = layers.find(({ id }) => id === card)!.box!
  return changedLayer(layers, card, { clips: true, box: { ...box, h: 20 } })
})()

testRule('text-clipped', [
  { says: 'passes a drawn map', on: layers, finds: [] },
  { says: 'passes a frame that clips and is large enough', on: changedLayer(layers, till.parent, { clips: true }), finds: [] },
  { says: 'finds words below the edge of a frame that clips, once a frame', on: clipped, finds: ['purchase cell'] },
  { says: 'passes a frame that lets its words stick out', on: changedLayer(clipped, till.parent, { clips: false }), finds: [] },
  { says: 'finds words cut off elsewhere on the map', on: () => { const stage = taggedLayer(layers, 'stage'); return changedLayer(layers, stage.id, { clips: true, box: { ...stage.box!, w: 60 } }) }, finds: ['map elsewhere'] },
])

testRule('orphan-content', [
  { says: 'passes a drawn map', on: layers, finds: [] },
  { says: 'finds words on no crossing', on: [...layers, loose('x:1', 'Ask Petra', { x: root.box!.x + 4, y: root.box!.y + 4, w: 60, h: 16 })], finds: ['map outside'] },
  { says: 'counts words on a crossing to their cell', on: [...layers, loose('x:1', 'Ask Petra', { ...cell.box!, w: 60, h: 16 })], finds: [] },
  { says: 'finds written notes that are hidden, once', on: () => { const card = below(layers, till.parent); return layers.map((layer) => (card.has(layer.id) ? { ...layer, visible: false } : layer)) }, finds: ['map hidden 1'] },
  { says: 'leaves hidden questions alone', on: () => { const fresh = story({ action: [] }); const asks = new Set(fresh.filter(({ tag }) => tag?.kind === 'note' && tag.origin === 'prompt').flatMap(({ id }) => [...below(fresh, id)])); return fresh.map((layer) => (asks.has(layer.id) ? { ...layer, visible: false } : layer)) }, finds: [] },
])
