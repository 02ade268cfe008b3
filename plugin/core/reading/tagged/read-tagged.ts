import { brands } from '../../brand/built-in'
import type { JourneyMap } from '../../journey/map'
import type { Layer } from '../../layers/layer'
import type { MapTag } from '../../layers/tag'
import { finish, type Steps } from '../../steps'
import { growingTree, isSeen, seenText, type LayerTree } from '../layer-tree'
import type { CellReading, MapReading, Oddity } from '../reading'
import { readLooks } from '../looks/read-looks'
import { copies } from './copies'
import { detachedParts } from './detached-parts'
import { hiddenNotes } from './hidden-notes'
import { placeholders, type IsPlaceholder } from '../placeholder'
import { looseLayers, topLayers } from './loose-layers'
import { pairCells } from './pair-cells'
import { readCell } from './read-cell'
import { readHeader } from './read-header'
import { readLanes } from './read-lanes'
import { byX, readStages } from './read-stages'
import { staleCurve } from './stale-curve'
import { uniqueKeys } from './unique-keys'

/**
 * Every Waymark map among the layers of one page, as the canvas shows it: texts, order and chips are the truth, tags only
 * tell what is what. Layers that are not in a map but lie over one are taken for what they show.
 */
export const readTagged = (layers: readonly Layer[], page: MapReading['page'], isPlaceholder: IsPlaceholder = placeholders()): MapReading[] => finish(readingTagged(layers, page, isPlaceholder))

/** The same, a map a step. */
export function* readingTagged(layers: readonly Layer[], page: MapReading['page'], isPlaceholder: IsPlaceholder): Steps<MapReading[]> {
  const tree = yield* growingTree(layers)
  const roots = layers.filter(({ tag }) => tag?.kind === 'map' && tag.adopted === undefined)
  const keys = uniqueKeys(roots, (layer) => (layer.tag?.kind === 'map' ? layer.tag.key : layer.id))
  const tops = roots.length ? topLayers(tree, layers) : []
  yield
  const readings: MapReading[] = []
  for (const root of roots) {
    readings.push(readMap(tree, root, tops, page, keys.get(root.id) ?? root.id, isPlaceholder))
    yield
  }
  return readings
}

function readMap(tree: LayerTree, root: Layer, tops: readonly Layer[], page: MapReading['page'], key: string, isPlaceholder: IsPlaceholder): MapReading {
  const tag = { ...(root.tag as MapTag), key }
  const inMap = tree.below(root.id, (layer) => layer === root || layer.tag?.kind !== 'map').filter((layer) => layer === root || layer.tag?.kind !== 'map')
  const ids = new Set(inMap.map((layer) => layer.id))
  const stages = readStages(tree, inMap)
  const lanes = readLanes(tree, inMap)
  const oddities: Oddity[] = inMap.flatMap((layer) => (layer.badTag === undefined ? [] : [{ kind: 'bad-tag' as const, node: layer.id }]))

  const rows = lanes.map((found) => {
    const cells = tree.children(found.layer.id).filter((layer) => isSeen(layer) && isCell(tree, layer, found.labelFrame)).sort(byX)
    return { ...found, cells, pairing: pairCells(cells, stages, found.lane.id) }
  })
  for (const { pairing } of rows) for (const oddity of pairing.oddities) oddities.push(oddity)

  for (const oddity of [...copies(inMap), ...hiddenNotes(tree, inMap), ...detachedParts(tree, inMap)]) oddities.push(oddity)

  const loose = looseLayers(tree, root, ids, tops, stages, lanes, new Set(rows.flatMap(({ cells }) => cells.map(({ id }) => id))))
  for (const { layer, stage, lane } of loose) if (stage === null || lane === null) oddities.push({ kind: 'orphan', node: layer.id, text: tree.below(layer.id).map(seenText).find(Boolean) ?? '' })

  const noteLayers = [...inMap, ...loose.map(({ layer }) => layer)].filter(({ tag: own }) => own?.kind === 'note' || own?.kind === 'face')
  const noteKeys = uniqueKeys(noteLayers, ({ tag: own, id }) => (own?.kind === 'note' || own?.kind === 'face' ? own.key : id))
  const isMuted = mutedBy(tag, inMap)
  const over = new Map<string, Layer[]>()
  for (const { layer, stage, lane } of loose) {
    const key = `${stage}/${lane}`
    const others = over.get(key)
    if (others) others.push(layer)
    else over.set(key, [layer])
  }
  const cells: CellReading[] = stages.flatMap(({ stage }) => rows.filter(({ lane }) => lane.kind !== 'divider').map(({ lane, pairing }) => {
    const found = pairing.byStage.get(stage.id)
    return readCell(tree, found?.layer, over.get(`${stage.id}/${lane.id}`) ?? [], { stage: stage.id, lane, span: found?.span ?? 1, scale: tag.scale, isMuted, isPlaceholder, keyOf: (layer) => noteKeys.get(layer.id) ?? `new-${layer.id}` })
  }))
  for (const { lane } of lanes) if (lane.role === 'emotion') for (const oddity of staleCurve(lane, cells.filter((cell) => cell.lane === lane.id), tag.scale)) oddities.push(oddity)
  const spread = coverSpans(cells, stages.map(({ stage }) => stage.id), lanes.map(({ lane }) => lane.id))

  const stageRow = inMap.find((layer) => layer.tag?.kind === 'aid' && layer.tag.aid === 'stages')?.id ?? stages.map(({ stage }) => tree.byId.get(stage.node ?? '')?.parent)[0]
  const outside = inMap.filter((layer) => !withinLanes(tree, layer, root.id))
  const { header, fields } = readHeader(outside, tag, root.name)
  const map: JourneyMap = {
    schema: 1,
    ...header,
    ...(tag.template && { template: tag.template }),
    locale: tag.locale,
    scale: tag.scale,
    stages: stages.map(({ stage: { id, name, about } }) => ({ id, name, ...(about !== undefined && { about }) })),
    lanes: lanes.map(({ lane: { id, role, label, required, kind } }) => ({ id, role, label, required, ...(kind && { kind }) })),
    notes: cells.flatMap((cell) => cell.notes.filter(({ untouched }) => untouched !== 'prompt').map(({ note }) => note)),
  }
  return {
    id: root.id, name: root.name, page, reading: 'tagged', confidence: 1, orientation: 'stages-across', map, tag,
    stages: stages.map(({ stage }) => stage), lanes: lanes.map(({ lane }) => lane), cells: spread, fields, oddities, box: root.box,
    looks: readLooks(tree, inMap, {
      cells: new Map(rows.flatMap(({ lane, pairing }) => [...pairing.byStage].map(([stage, { layer }]) => [layer.id, { stage, lane: lane.id }]))),
      lanes: new Map(lanes.map(({ lane, layer }) => [layer.id, lane])),
    }),
    ...(stageRow && { stageRow }),
    ...(root.stored && { stored: root.stored }),
    nodes: [...ids, ...loose.map(({ layer }) => layer.id)],
  }
}

/** Ours, or a frame of somebody's that stands among ours like one. A bare text in a row is loose, not a cell. */
const isCell = (tree: LayerTree, layer: Layer, labelFrame: string | null): boolean =>
  layer.tag?.kind === 'cell' || (!layer.tag && layer.id !== labelFrame && layer.type !== 'TEXT' && layer.type !== 'VECTOR' && tree.children(layer.id).length > 0 && tree.below(layer.id).some(seenText))

/** A note that covers several stages fills each of them. */
function coverSpans(cells: readonly CellReading[], stages: readonly string[], lanes: readonly string[]): CellReading[] {
  const covering = new Map<string, CellReading>()
  const at = new Map(cells.map((cell) => [`${cell.stage}/${cell.lane}`, cell]))
  for (const lane of lanes) {
    let left = 0
    let over: CellReading | undefined
    for (const stage of stages) {
      const cell = at.get(`${stage}/${lane}`)
      if (!cell) continue
      if (left > 0 && cell.node === null && !cell.notes.length && over) covering.set(`${stage}/${lane}`, over)
      const span = cell.notes.reduce((most, { note }) => Math.max(most, note.span ?? 1), 1)
      if (cell.node !== null) [left, over] = [span - 1, cell]
      else left -= 1
    }
  }
  return cells.map((cell) => {
    const over = covering.get(`${cell.stage}/${cell.lane}`)
    return over ? { ...cell, state: over.state, node: over.node, box: over.box } : cell
  })
}

function withinLanes(tree: LayerTree, layer: Layer, root: string): boolean {
  for (let at: Layer | undefined = layer; at && at.id !== root; at = tree.byId.get(at.parent)) {
    if (at.tag?.kind === 'lane' || at.tag?.kind === 'stage') return true
  }
  return false
}

/** What is always drawn in the colour of prompts. */
const MUTED_AIDS = new Set(['hint', 'field-label', 'level', 'legend'])

/** Is a text still in the colour of prompts? By the variable's name, by what the map's brand gives it, or by what the map's own hints show. */
function mutedBy(tag: MapTag, inMap: readonly Layer[]): (layer: Layer) => boolean {
  const muted = new Set([brands.find(({ id }) => id === tag.brand)?.[tag.theme].muted.toLowerCase()])
  for (const { tag: own, text, fills } of inMap) if (own?.kind === 'aid' && MUTED_AIDS.has(own.aid) && text && Array.isArray(fills)) for (const { hex } of fills) muted.add(hex.toLowerCase())
  return ({ fills }) => Array.isArray(fills) && fills.some((fill: { token?: string; hex: string }) => fill.token === 'muted' || muted.has(fill.hex.toLowerCase()))
}
