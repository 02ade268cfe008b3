import { freshId } from '../../journey/edits'
import type { Layer } from '../../layers/layer'
import type { Patch } from '../../layers/patch'
import type { CellReading } from '../../reading/reading'
import type { Fix, Ground } from './fix'
import { nearestCell } from './nearest-cell'
import { drawnCell } from './place'
import { tagged } from './tagged'

/** Gives every copy a key of its own; copied cells follow the stage and the lane they stand in. */
export const rekey: Fix = {
  plan: (_finding, ground) => {
    const { reading, tree } = ground
    const taken = new Set<string>()
    for (const { tag } of tree.byId.values()) if (tag && 'key' in tag && tag.kind !== 'map') taken.add(tag.key)
    const fresh = (id: string): string => {
      const key = freshId(id.replace(/~/g, '-').slice(0, 56), taken)
      taken.add(key)
      return key
    }
    const copies = reading.oddities.filter(({ kind }) => kind === 'duplicate-key').flatMap(({ node }) => tree.byId.get(node) ?? [])
    const names = new Map<string, string>()
    for (const { id, tag } of copies) if (tag?.kind === 'stage' || tag?.kind === 'lane') names.set(id, fresh(tag.key))
    const stageKey = new Map(reading.stages.map(({ id, node }) => [id, (node && names.get(node)) ?? id.replace(/~/g, '-')]))
    const laneKey = new Map(reading.lanes.map(({ id, node }) => [id, (node && names.get(node)) ?? id.replace(/~/g, '-')]))
    const standing = new Map(reading.cells.flatMap((cell) => (cell.node === null ? [] : [[cell.node, cell] as const])).reverse())
    return copies.flatMap(({ id, tag }): Patch[] => {
      if (tag?.kind === 'stage' || tag?.kind === 'lane') return [tagged(id, { ...tag, key: names.get(id) ?? tag.key })]
      if (tag?.kind === 'note' || tag?.kind === 'face') return [tagged(id, { ...tag, key: fresh(tag.key) })]
      const cell = standing.get(id)
      return tag?.kind === 'cell' ? [tagged(id, { ...tag, stage: stageKey.get(cell?.stage ?? '') ?? tag.stage, lane: laneKey.get(cell?.lane ?? '') ?? tag.lane })] : []
    })
  },
}

/** Moves what stands in a cell over to the stage's own cell, or the nearest, and takes the empty cell away. */
export const mergeCell: Fix = {
  plan: ({ node, stage, lane }, ground) => {
    const { reading, tree } = ground
    const layer = node === null ? undefined : tree.byId.get(node)
    const own = reading.cells.filter((cell) => cell.lane === lane && drawnCell(ground, cell) !== null)
    const target = own.find((cell) => cell.stage === stage) ?? nearestCell(own, layer?.box ?? null)
    const into = drawnCell(ground, target)
    if (layer?.tag?.kind !== 'cell' || !into || !target || into.id === layer.id) return []
    const coming = tree.children(layer.id).filter(({ tag }) => !(tag?.kind === 'note' && tag.origin === 'prompt') && tag?.kind !== 'aid')
    return [
      ...coming.map(({ id }): Patch => ({ op: 'move', node: id, parent: into.id, expect: { parent: layer.id } })),
      ...(coming.length ? promptsIn(target, into, ground) : []),
      { op: 'remove', node: layer.id, expect: { parent: layer.parent } },
    ]
  },
}

/** Questions that are answered by what moves in. */
export const promptsIn = ({ notes }: CellReading, cell: Layer, { tree }: Ground): Patch[] =>
  notes.flatMap(({ untouched, node }): Patch[] => (untouched === 'prompt' && tree.byId.get(node)?.parent === cell.id ? [{ op: 'remove', node, expect: { parent: cell.id } }] : []))
