import type { Layer } from '../../../../plugin/core/layers/layer'
import { below, withText, without } from '../../../support/layer-edits'
import { draft } from '../../../support/maps'
import { drawn } from '../drawn'
import { testRule } from '../rule-table'
import { changedLayer, cellAt, story, taggedLayer } from '../story'

const filled = drawn(draft('five-phases', { filled: true }))
const fresh = drawn(draft('five-phases'))

/** The marker of a stage, moved by hand. */
function dragged(layers: readonly Layer[], stage: string, lane: string, dy: number): Layer[] {
  const inCell = below(layers, cellAt(layers, stage, lane).id)
  const face = layers.find((layer) => inCell.has(layer.id) && layer.tag?.kind === 'face')
  if (!face?.box) throw new Error('no face')
  return changedLayer(layers, face.id, { box: { ...face.box, y: face.box.y + dy } })
}

testRule('emotion-value-valid', [
  { says: 'passes a filled map', on: filled, finds: [] },
  { says: 'finds a figure off the scale', on: withText(filled, 'Uneasy', '9'), finds: ['purchase off-scale'] },
  { says: 'finds a word that means no level', on: withText(fresh, 'Safe or uneasy while paying?', 'On tenterhooks'), finds: ['purchase unknown-word'] },
])

testRule('emotion-low-needs-improvement', [
  { says: 'passes a low with an improvement', on: story({ emotion: [3, 1, 3, 4] }), finds: [] },
  { says: 'finds a low that nothing is planned for', on: story({ emotion: [3, 1, 3, 4], improvement: ['A', undefined, 'B', 'C'] }), finds: ['compares unanswered 0'] },
  { says: 'accepts one text that is not needed because of a reason', on: story({ emotion: [3, 1, 3, 4], improvement: ['A', { text: '', notApplicable: 'Theirs to change' }, 'B', 'C'] }), finds: [] },
  { says: 'asks nothing for a neutral feeling', on: story({ emotion: [3, 3, 3, 3], improvement: ['A', undefined, 'B', 'C'] }), finds: [] },
  { says: 'measures low by the share a team sets', on: story({ emotion: [3, 3, 3, 3], improvement: ['A', undefined, 'B', 'C'] }), options: { share: 0.5 }, finds: ['compares unanswered 0'] },
])

testRule('emotion-marker-mismatch', [
  { says: 'passes a filled map', on: filled, finds: [] },
  { says: 'takes the height of a marker that alone was dragged', on: dragged(filled, 'purchase', 'emotions', -84), finds: [] },
  { says: 'takes the word that alone was typed', on: withText(filled, 'Uneasy', '4'), finds: [] },
  { says: 'asks one question where both were touched', on: dragged(withText(filled, 'Uneasy', '1'), 'purchase', 'emotions', -56), finds: ['purchase word'] },
])

const curve = (layers: readonly Layer[]) => taggedLayer(layers, 'aid', ({ aid }) => aid === 'curve')

testRule('emotion-curve-stale', [
  { says: 'passes a filled map', on: filled, finds: [] },
  { says: 'passes a fresh map, which has no curve', on: fresh, finds: [] },
  { says: 'finds a marker dragged from its curve', on: dragged(filled, 'purchase', 'emotions', -28), finds: ['map stale'] },
  { says: 'finds a feeling typed since', on: withText(filled, 'Uneasy', '5'), finds: ['map stale'] },
  { says: 'finds a curve that is gone', on: without(filled, curve(filled).id), finds: ['map stale'] },
  { says: 'finds a curve that was moved', on: () => { const one = curve(filled); return changedLayer(filled, one.id, { box: { ...one.box!, y: one.box!.y + 40 } }) }, finds: ['map stale'] },
  { says: 'finds a curve drawn twice', on: [...filled, { ...curve(filled), id: 'copy' }], finds: ['map stale'] },
  { says: 'leaves the one question to the rule that asks it', on: dragged(withText(filled, 'Uneasy', '1'), 'purchase', 'emotions', -56), finds: [] },
])

testRule('emotion-flat', [
  { says: 'passes feelings that rise and fall', on: story(), finds: [] },
  { says: 'passes three alike', on: story({ emotion: [3, 3, 3, 4] }), finds: [] },
  { says: 'finds four alike', on: story({ emotion: [3, 3, 3, 3] }), finds: ['sees flat 4'] },
  { says: 'takes no missing rating for one alike', on: story({ emotion: [3, undefined, 3, 3] }), finds: [] },
  { says: 'keeps to the stretch a team sets', on: story({ emotion: [4, 3, 3, 3] }), options: { run: 3 }, finds: ['compares flat 3'] },
])
