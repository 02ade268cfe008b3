import { isWritten } from '../core/audit/content'
import type { Layer } from '../core/layers/layer'
import type { Change, Patch } from '../core/layers/patch'
import { layerTree, type LayerTree } from '../core/reading/layer-tree'
import type { MapReading } from '../core/reading/reading'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'
import { freshMap } from './fresh-map'

/** Says on the map's root that it is shown to clients: `client`, then ids of layers that somebody had hidden before. */
const VIEW_KEY = 'view'

const viewOf = ({ stored }: Pick<MapReading, 'stored'>): readonly string[] => stored?.[VIEW_KEY]?.split(' ') ?? []

export const isClientView = (reading: Pick<MapReading, 'stored'>): boolean => viewOf(reading)[0] === 'client'

/**
 * Hides what only its makers need – questions, hints, unused lanes, empty fields and the empty place for a logo – or shows
 * all of it again. One undo step. A map that people drew has none of it: `invalid`.
 */
export async function setClientView(hands: Client, known: MapReading, isOn: boolean): Promise<Outcome<{ readonly undo: Change }>> {
  const fresh = await freshMap(hands, known)
  if (!fresh.ok) return fresh
  const { reading, layers } = fresh.result
  if (reading.tag?.adopted !== undefined) return { ok: false, failure: { code: 'invalid', node: reading.id, detail: 'not-drawn' } }
  const all = workshopLayers(layerTree(layers), reading)
  // What people hid themselves stays hidden; whoever hid the rest, perhaps a colleague meanwhile, said what that was.
  const theirs = isClientView(reading) ? viewOf(reading).slice(1) : all.filter(({ visible }) => !visible).map(({ id }) => id)
  const nodes = all.filter(({ id, visible }) => visible === isOn && !theirs.includes(id)).map(({ id }) => id)
  const look = lookOfMap(reading)
  const was = reading.stored?.[VIEW_KEY] || null
  const now = isOn ? ['client', ...theirs].join(' ') : null
  const change = (visible: boolean, value: string | null, expect: string | null): Change => ({
    patches: [...nodes.map((node): Patch => ({ op: 'set', node, props: { visible } })), { op: 'data', node: reading.id, key: VIEW_KEY, value, expect }],
    look,
  })
  const done = await hands.request('apply', { change: change(!isOn, now, was) })
  return done.ok ? { ok: true, result: { undo: change(isOn, was, now) } } : done
}

/** Layers of a map that speak to its makers. What stands in an unused lane goes with the lane. */
export function workshopLayers(tree: LayerTree, { id: root, cells }: Pick<MapReading, 'id' | 'cells'>): Layer[] {
  const used = new Set(cells.flatMap(({ notes, na, node }) => (node !== null && (na !== undefined || notes.some(isWritten)) ? [tree.byId.get(node)?.parent] : [])))
  const isUnused = (layer: Layer): boolean => layer.tag?.kind === 'lane' && !layer.tag.required && !used.has(layer.id) && hasCells(tree, layer) && !isWrittenIn(tree, layer)
  return tree.below(root, (layer) => !isUnused(layer)).filter((layer) => isUnused(layer) || isForMakers(tree, layer))
}

const hasCells = (tree: LayerTree, lane: Layer): boolean => tree.children(lane.id).some(({ tag }) => tag?.kind === 'cell')

/** A hidden lane is not read, so its own layers have to tell whether somebody wrote in it. */
const isWrittenIn = (tree: LayerTree, lane: Layer): boolean => tree.below(lane.id).some((layer) => layer.tag?.kind === 'note' && !isQuestion(tree, layer))

function isForMakers(tree: LayerTree, layer: Layer): boolean {
  const { tag } = layer
  if (tag?.kind === 'note') return isQuestion(tree, layer)
  if (tag?.kind === 'face') return tag.value === undefined && isUntouchedFace(tree, layer)
  if (tag?.kind === 'aid') return tag.aid === 'hint' || (tag.aid === 'logo' && tree.children(layer.id).some(({ type }) => type === 'TEXT')) || (tag.aid === 'word' && isWordOfUnrated(tree, layer))
  if (tag?.kind === 'field') return ALONE.has(tag.field.split(':')[0] ?? '') && isUnanswered(layer)
  return tag === undefined && isEmptyEntry(tree, layer)
}

/** Fields that stand without a label of their own, and go alone while nobody answered them. */
const ALONE = new Set(['scenario', 'foot'])

const isUnanswered = ({ tag, text }: Layer): boolean => tag?.kind === 'field' && tag.seed !== undefined && text?.trim() === tag.seed.trim()

const isQuestion = (tree: LayerTree, { id, tag }: Layer): boolean =>
  tag?.kind === 'note' && tag.origin === 'prompt' && tree.children(id).every((child) => !child.text?.trim() || child.text.trim() === tag.seed?.trim())

/** An unrated face still waits at the height we drew it, with its question as the word. */
const isUntouchedFace = (tree: LayerTree, face: Layer): boolean => {
  const cell = tree.byId.get(face.parent)
  const y = face.box && cell?.box ? face.box.y - cell.box.y : undefined
  return face.tag?.kind === 'face' && (y === undefined || Math.abs(y - face.tag.y) <= 2)
}

function isWordOfUnrated(tree: LayerTree, word: Layer): boolean {
  const cell = tree.byId.get(word.parent)
  if (cell?.tag?.kind !== 'cell') return false
  const asked = cell.tag.prompt?.trim()
  return asked !== undefined && tree.below(word.id).some(({ text, tag }) => tag?.kind === 'field' && tag.field === 'word' && text?.trim() === asked)
}

/** A field of the header whose question nobody answered, with its label. */
const isEmptyEntry = (tree: LayerTree, { id }: Layer): boolean => {
  const children = tree.children(id)
  return children.some(({ tag }) => tag?.kind === 'aid' && tag.aid === 'field-label') && children.some(isUnanswered)
}
