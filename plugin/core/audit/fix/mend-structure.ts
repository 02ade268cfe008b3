import type { Layer } from '../../layers/layer'
import type { Patch } from '../../layers/patch'
import type { CellReading } from '../../reading/reading'
import { waiverEntry, waiversIn } from '../waiver'
import type { Fix, Ground } from './fix'
import { nearestCell } from './nearest-cell'
import { cellAt, drawnCell, noteOf } from './place'
import { promptsIn } from './mend-identity'

/** Moves a layer into a cell, below what stands there; the question it answers goes. */
function moveInto(layer: Layer | undefined, cell: CellReading | undefined, ground: Ground): Patch[] {
  const into = drawnCell(ground, cell)
  if (!layer || !cell || !into || layer.parent === into.id) return []
  return [{ op: 'move', node: layer.id, parent: into.id, expect: { parent: layer.parent } }, ...promptsIn(cell, into, ground)]
}

export const makeRoom: Fix = {
  plan: (finding, ground) => {
    const note = noteOf(ground, finding)
    return note?.isLoose ? moveInto(ground.tree.byId.get(note.node), cellAt(ground, finding.stage, finding.lane), ground) : []
  },
}

/** Frames of ours that lay out their content and may grow with it. */
const GROWS = new Set(['note', 'cell', 'stage', 'lane', 'map'])

export const letGrow: Fix = {
  plan: ({ node }, { reading, tree }) => {
    const layer = node === null ? undefined : tree.byId.get(node)
    const isFixed = reading.lanes.some(({ role, node: row }) => role === 'emotion' && (row === node || row === layer?.parent))
    const isLow = reading.looks?.some(({ clippedBy, node: text }) => clippedBy === node && bottom(tree.byId.get(text)) > bottom(layer))
    return layer && GROWS.has(layer.tag?.kind ?? '') && !isFixed && isLow ? [{ op: 'set', node: layer.id, props: { sizing: { vertical: 'hug' } } }] : []
  },
}

const bottom = (layer: Layer | undefined): number => (layer?.box ? layer.box.y + layer.box.h : -Infinity)

/** Words outside every cell move into the nearest; hidden notes are shown, with whatever around them is hidden. */
export const takeIn: Fix = {
  plan: ({ variant, node }, ground) => {
    const { reading, tree } = ground
    if (variant === 'hidden') return shown(reading.oddities.filter(({ kind }) => kind === 'hidden-content').map((odd) => odd.node), ground)
    const layer = node === null ? undefined : tree.byId.get(node)
    const cells = reading.cells.filter((cell) => drawnCell(ground, cell) && reading.lanes.find(({ id }) => id === cell.lane)?.role !== 'emotion')
    return moveInto(layer, nearestCell(cells, layer?.box ?? null), ground)
  },
}

function shown(nodes: readonly string[], { tree }: Ground): Patch[] {
  const hidden = new Set<string>()
  for (const node of nodes) {
    let layer = tree.byId.get(node)
    for (let up = layer && tree.byId.get(layer.parent); up && !up.visible; up = tree.byId.get(up.parent)) layer = up
    if (layer) hidden.add(layer.id)
  }
  return [...hidden].map((node): Patch => ({ op: 'set', node, props: { visible: true }, expect: { visible: false } }))
}

/** Forgets an acceptance that no longer accepts anything. */
export const forget: Fix = {
  plan: ({ key }, { reading }) => waiversIn(reading).filter((waiver) => key === `waiver:${waiver.rule}:${waiver.key}`)
    .map((waiver): Patch => ({ op: 'data', node: reading.id, key: waiverEntry(waiver).key, value: null })),
}
