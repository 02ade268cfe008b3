import type { AuditOptions } from '../../../../plugin/core/audit/audit-map'
import type { Answer } from '../../../../plugin/core/audit/fix/fix'
import { waiverEntry, waiverFor } from '../../../../plugin/core/audit/waiver'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import type { Layer } from '../../../../plugin/core/layers/layer'
import { copied, below, withText, without } from '../../../support/layer-edits'
import { draft } from '../../../support/maps'
import { drawn, readOne } from '../drawn'
import { cellAt, changedLayer, draftOf, loose, saying, story, taggedLayer } from '../story'

/** A map in which one rule finds something that can be mended, and what somebody answers when asked. */
export interface Mess { readonly rule: string; readonly says: string; readonly layers: () => readonly Layer[]; readonly options?: AuditOptions; readonly answer?: Answer }

const filled = drawn(draft('five-phases', { filled: true }))
const fresh = drawn(draft('five-phases'))
const root = taggedLayer(filled, 'map')
const till = saying(filled, 'Checkout, collection step')
const cell = cellAt(filled, 'purchase', 'touchpoints')
const strict: AuditOptions = { preset: 'strict' }
const lanes = draft('five-phases').map.lanes.map((lane) => ({ ...lane, on: true }))
const newer = [...lanes, { id: 'metrics', role: 'metric' as const, label: 'Figures', required: false, on: true }]
const dressed = (layers: readonly Layer[], text: string, change: Partial<Layer>) => changedLayer(layers, saying(layers, text).id, change)
const hide = (layers: readonly Layer[], id: string) => { const gone = below(layers, id); return layers.map((layer) => (gone.has(layer.id) ? { ...layer, visible: false } : layer)) }
const withoutLane = (layers: readonly Layer[], role: string) => without(layers, taggedLayer(layers, 'lane', (tag) => tag['role'] === role).id)

function face(layers: readonly Layer[], stage: string): Layer {
  const inCell = below(layers, cellAt(layers, stage, 'emotions').id)
  const found = layers.find((layer) => inCell.has(layer.id) && layer.tag?.kind === 'face')
  if (!found) throw new Error('no face')
  return found
}

const dragged = (layers: readonly Layer[], stage: string, dy: number) => { const one = face(layers, stage); return changedLayer(layers, one.id, { box: { ...one.box!, y: one.box!.y + dy } }) }

function swapped(layers: readonly Layer[], a: Layer, b: Layer): Layer[] {
  const shiftTo = (from: Layer, to: Layer) => ({ dx: to.box!.x - from.box!.x, dy: to.box!.y - from.box!.y, ids: below(layers, from.id) })
  const moves = [shiftTo(a, b), shiftTo(b, a)]
  return layers.map((layer) => {
    const move = moves.find(({ ids }) => ids.has(layer.id))
    const index = layer.id === a.id ? b.index : layer.id === b.id ? a.index : layer.index
    return move && layer.box ? { ...layer, index, box: { ...layer.box, x: layer.box.x + move.dx, y: layer.box.y + move.dy } } : layer
  })
}

function accepted(layers: readonly Layer[]): Layer[] {
  const reading = readOne(layers)
  const finding = auditMap(reading, { preset: 'recommended' }).findings[0]!
  const { key, value } = waiverEntry({ ...waiverFor(finding, reading, { reason: 'Later', by: 'Ana', at: '2026-06-01' }), fingerprint: 'old' })
  return changedLayer(layers, taggedLayer(layers, 'map').id, { stored: { [key]: value, other: 'kept' } })
}

export const messes: readonly Mess[] = [
  { rule: 'stage-touchpoint-required', says: 'answers the question', layers: () => fresh, answer: { words: 'Till in the shop' } },
  { rule: 'stage-touchpoint-required', says: 'fills a cleared cell', layers: () => withText(filled, 'Checkout, collection step', ' '), answer: { words: 'Till in the shop' } },
  { rule: 'stage-touchpoint-required', says: 'draws a cell that was deleted', layers: () => without(filled, cell.id), answer: { words: 'Till in the shop' } },
  { rule: 'stage-emotion-required', says: 'rates a feeling', layers: () => fresh, answer: { level: 2 } },
  { rule: 'stage-improvement-required', says: 'answers the question', layers: () => fresh, answer: { words: 'Show the size in the basket' } },
  { rule: 'lane-required', says: 'draws the lane', layers: () => withoutLane(fresh, 'touchpoint') },
  { rule: 'lane-required', says: 'draws an emotion lane', layers: () => withoutLane(fresh, 'emotion') },
  { rule: 'map-actor-scenario', says: 'fills the field', layers: () => story({}, { personas: [] }), answer: { words: 'Mira, 36' } },
  { rule: 'cell-empty', says: 'gives the reason', layers: () => story({ action: ['Reads it', undefined, 'Pays', 'Calls'] }), options: strict, answer: { words: 'Nothing happens here' } },
  { rule: 'template-text-unchanged', says: 'answers the question', layers: () => fresh, options: strict, answer: { words: 'Till' } },
  { rule: 'placeholder-text', says: 'puts the question back', layers: () => withText(fresh, 'Where do price, delivery or returns surprise them?', 'tbd') },
  { rule: 'note-looks-like-prompt', says: 'gives it the look of a note', layers: () => withText(fresh, 'Where do they order and pay? Checkout, till, phone…', 'Checkout') },
  { rule: 'pain-without-improvement', says: 'writes an improvement', layers: () => story({ pain: ['No price', undefined, undefined, undefined], improvement: [undefined, 'A plan for it', 'B plan for it', 'C plan for it'] }), answer: { words: 'Say the price on the poster' } },
  { rule: 'text-hygiene', says: 'tidies the text', layers: () => story({ action: ['• Reads  the the poster , twice', 'Compares', 'Pays', 'Calls'] }) },
  { rule: 'banned-term', says: 'uses the agreed word', layers: () => story({ action: ['User reads what users read', 'Compares', 'Pays', 'Calls'] }), options: { config: { team: { rules: { 'banned-term': { options: { terms: [{ term: 'user', use: 'customer' }] } } } } } } },
  { rule: 'emotion-value-valid', says: 'takes the nearest level', layers: () => withText(filled, 'Uneasy', '9') },
  { rule: 'emotion-value-valid', says: 'rates a free word', layers: () => withText(fresh, 'Safe or uneasy while paying?', 'On tenterhooks'), answer: { level: 2 } },
  { rule: 'emotion-low-needs-improvement', says: 'writes an improvement', layers: () => story({ emotion: [1, 3, 4, 3], improvement: [undefined, 'A plan for it', 'B plan for it', 'C plan for it'] }), answer: { words: 'Say the price on the poster' } },
  { rule: 'emotion-marker-mismatch', says: 'takes the height', layers: () => dragged(withText(filled, 'Uneasy', '1'), 'purchase', -56) },
  { rule: 'emotion-marker-mismatch', says: 'takes what somebody says', layers: () => dragged(withText(filled, 'Uneasy', '1'), 'purchase', -56), answer: { level: 1 } },
  { rule: 'emotion-curve-stale', says: 'follows a marker that was dragged', layers: () => dragged(filled, 'purchase', -28) },
  { rule: 'emotion-curve-stale', says: 'draws a curve that is gone', layers: () => without(filled, taggedLayer(filled, 'aid', ({ aid }) => aid === 'curve').id) },
  { rule: 'cell-key-duplicate', says: 'names a copied note', layers: () => copied(filled, till.parent, { dy: 120 }) },
  { rule: 'cell-key-duplicate', says: 'names a copied column', layers: () => filled.filter(({ tag }) => (tag?.kind === 'stage' && tag.key === 'purchase') || (tag?.kind === 'cell' && tag.stage === 'purchase')).reduce<Layer[]>((all, { id }) => copied(all, id, { dx: 120 }), [...filled]) },
  { rule: 'cell-detached', says: 'moves the notes over', layers: () => copied(filled, cell.id, { dy: 4 }) },
  { rule: 'lane-order', says: 'puts the lanes in order', layers: () => swapped(filled, taggedLayer(filled, 'lane', ({ key }) => key === 'touchpoints'), taggedLayer(filled, 'lane', ({ key }) => key === 'thoughts')), options: { config: { team: { rules: { 'lane-order': 'warning' } } }, world: { installed: () => ({ version: 1, lanes }) } } },
  { rule: 'column-misaligned', says: 'renames cells that were moved', layers: () => swapped(filled, cellAt(filled, 'awareness', 'actions'), cellAt(filled, 'purchase', 'actions')) },
  { rule: 'column-misaligned', says: 'gives cells their width back', layers: () => { const wide = cellAt(filled, 'awareness', 'actions'); const right = new Set(filled.filter(({ id, tag }) => tag?.kind === 'cell' && tag.lane === 'actions' && id !== wide.id).flatMap(({ id }) => [...below(filled, id)])); return filled.map((layer) => (layer.id === wide.id ? { ...layer, box: { ...layer.box!, w: layer.box!.w + 60 } } : right.has(layer.id) ? { ...layer, box: { ...layer.box!, x: layer.box!.x + 60 } } : layer)) } },
  { rule: 'template-outdated', says: 'adds the new lanes', layers: () => filled, options: { world: { installed: () => ({ version: 2, lanes: newer }) } } },
  { rule: 'brand-color-drift', says: 'puts another colour right', layers: () => dressed(filled, 'Instagram advert', { fills: [{ hex: '#FF0000', opacity: 1 }] }) },
  { rule: 'brand-color-drift', says: 'ties a loose colour', layers: () => dressed(filled, 'Instagram advert', { fills: [{ hex: '#1A211C', opacity: 1 }] }) },
  { rule: 'brand-color-drift', says: 'puts a variable back', layers: () => filled.map((layer) => (Array.isArray(layer.fills) && layer.fills[0]?.token === 'pain-fill' ? { ...layer, fills: [{ hex: '#FFEEEE', opacity: 1, token: 'pain-fill' }] } : layer)) },
  { rule: 'brand-font-drift', says: 'sets the brand’s font', layers: () => dressed(filled, 'Instagram advert', { font: 'Comic Sans MS Regular', fontSize: 15 }) },
  { rule: 'brand-spacing-drift', says: 'evens the inset', layers: () => { const one = saying(filled, 'Instagram advert'); return changedLayer(filled, one.id, { box: { ...one.box!, x: one.box!.x + 8 } }) } },
  { rule: 'text-contrast', says: 'takes a stronger colour', layers: () => dressed(filled, 'Instagram advert', { fills: [{ hex: '#AAAAAA', opacity: 1 }] }) },
  { rule: 'text-too-small', says: 'sets the text’s own size', layers: () => dressed(filled, 'Instagram advert', { fontSize: 9 }) },
  { rule: 'emotion-color-only', says: 'draws face and word', layers: () => { const gone = below(filled, face(filled, 'purchase').id); return filled.filter(({ id, text }) => (!gone.has(id) || id === face(filled, 'purchase').id) && text !== 'Uneasy') } },
  { rule: 'cell-overlap', says: 'moves a loose note into its cell', layers: () => [...filled, loose('x:1', 'And the bank’s page', { ...till.box!, w: 120, h: 30 })] },
  { rule: 'text-clipped', says: 'lets the frame grow', layers: () => { const card = filled.find(({ id }) => id === till.parent)!; return changedLayer(filled, card.id, { clips: true, box: { ...card.box!, h: 20 } }) } },
  { rule: 'orphan-content', says: 'takes in what stands outside', layers: () => [...filled, loose('x:1', 'Ask Petra', { x: root.box!.x + 4, y: root.box!.y + 4, w: 60, h: 16 })] },
  { rule: 'orphan-content', says: 'shows what is hidden', layers: () => hide(filled, till.parent) },
  { rule: 'suppression-stale', says: 'forgets it, and nothing else that is kept', layers: () => accepted(drawn(draftOf({ action: ['Reads  it', 'Compares', 'Pays', 'Calls'] }))) },
]
