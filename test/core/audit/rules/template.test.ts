import type { Installed, World } from '../../../../plugin/core/audit/world'
import type { Layer } from '../../../../plugin/core/layers/layer'
import { copied } from '../../../support/layer-edits'
import { draft } from '../../../support/maps'
import { drawn } from '../drawn'
import { testRule } from '../rule-table'
import { cellAt, changedLayer, saying, story, taggedLayer } from '../story'

const filled = drawn(draft('five-phases', { filled: true }))

testRule('cell-key-duplicate', [
  { says: 'passes a drawn map', on: filled, finds: [] },
  { says: 'passes a duplicated map, whose keys are unique inside it', on: () => copied(filled, taggedLayer(filled, 'map').id, { dx: 3000 }), finds: [] },
  { says: 'finds notes copied by hand, once', on: () => { const card = saying(filled, 'Checkout, collection step').parent; return copied(copied(filled, card), card, { dy: 60 }).map((layer, at, all) => (all.findIndex(({ id }) => id === layer.id) === at ? layer : { ...layer, id: `${layer.id}-again` })) }, finds: ['map copies 2'] },
])

/** A second cell where one stage has one already. */
function surplus(layers: readonly Layer[]): Layer[] {
  return copied(layers, cellAt(layers, 'purchase', 'touchpoints').id, { dy: 4 })
}

testRule('cell-detached', [
  { says: 'passes a drawn map', on: filled, finds: [] },
  { says: 'finds a second cell under a stage', on: surplus(filled), finds: ['purchase surplus'] },
  { says: 'finds a cell that was dragged beside the map', on: () => { const layers = surplus(filled); const copy = layers[layers.findIndex(({ id }) => id === `copy-${cellAt(filled, 'purchase', 'touchpoints').id}`)]; return changedLayer(layers, copy!.id, { box: { ...copy!.box!, x: -4000 } }) }, finds: ['map alone'] },
])

const { map: { lanes } } = draft('five-phases')
const installed = (version: number, order = lanes): Installed => ({ version, lanes: order.map((lane) => ({ ...lane, on: true })) })
const told = (one: Installed): World => ({ installed: (id) => (id === 'five-phases' ? one : null) })

testRule('template-outdated', [
  { says: 'cannot know without the installed template', on: filled, finds: [] },
  { says: 'passes the same version', on: filled, world: told(installed(1)), finds: [] },
  { says: 'finds an older version', on: filled, world: told(installed(3)), finds: ['map older'] },
  { says: 'passes a map newer than what is installed', on: filled, world: told(installed(0)), finds: [] },
])

const swapped = (() => {
  const a = taggedLayer(filled, 'lane', ({ key }) => key === 'touchpoints')
  const b = taggedLayer(filled, 'lane', ({ key }) => key === 'thoughts')
  return changedLayer(changedLayer(filled, a.id, { box: b.box, index: b.index }), b.id, { box: a.box, index: a.index })
})()

testRule('lane-order', [
  { says: 'is off unless a team asks for it', on: swapped, world: told(installed(1)), finds: [] },
  { says: 'finds a lane above its place', on: swapped, world: told(installed(1)), team: 'warning', finds: ['map order'] },
  { says: 'passes the order of the template', on: filled, world: told(installed(1)), team: 'warning', finds: [] },
  { says: 'cannot know without the installed template', on: swapped, team: 'warning', finds: [] },
])

testRule('column-misaligned', [
  { says: 'passes a drawn map', on: filled, finds: [] },
  { says: 'finds a cell that now stands under another stage', on: () => {
    const a = cellAt(filled, 'awareness', 'actions')
    const b = cellAt(filled, 'purchase', 'actions')
    return changedLayer(changedLayer(filled, a.id, { box: b.box, index: b.index }), b.id, { box: a.box, index: a.index })
  }, finds: ['awareness order'] },
  { says: 'finds cells off their column, once a lane', on: () => filled.map((layer) => (layer.tag?.kind === 'cell' && layer.tag.lane === 'actions' && layer.box ? { ...layer, box: { ...layer.box, x: layer.box.x + 20 } } : layer)), finds: ['awareness place'] },
  { says: 'overlooks what a team allows', on: () => filled.map((layer) => (layer.tag?.kind === 'cell' && layer.tag.lane === 'actions' && layer.box ? { ...layer, box: { ...layer.box, x: layer.box.x + 20 } } : layer)), options: { pixels: 24 }, finds: [] },
  { says: 'lets a wide note cover the stages it speaks of', on: story({ action: [{ text: 'Waits all the time', span: 3 }, undefined, undefined, 'Calls'] }), finds: [] },
])

