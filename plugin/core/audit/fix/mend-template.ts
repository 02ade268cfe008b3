import type { Layer } from '../../layers/layer'
import type { Patch } from '../../layers/patch'
import type { CellReading } from '../../reading/reading'
import type { Fix, Ground } from './fix'
import { drawnCell, isDrawn } from './place'
import { tagged } from './tagged'
import { writeLane } from './write-lane'

/** Puts lanes into the order of their template, one after the other to the end, then what stood below them. */
export const orderLanes: Fix = {
  plan: (_finding, ground) => {
    const { reading, tree, world } = ground
    const { template, locale } = reading.map
    const installed = template && world.installed?.(template.id, locale)
    if (!installed || !isDrawn(ground)) return []
    const place = new Map(installed.lanes.map(({ id }, at) => [id, at]))
    let last = -1
    const ranked = reading.lanes.map((lane, at) => ({ node: lane.node, at, rank: (last = place.get(lane.id) ?? last) }))
    const wanted = [...ranked].sort((a, b) => a.rank - b.rank || a.at - b.at).flatMap(({ node }) => node ?? [])
    const children = tree.children(reading.id)
    const below = children.slice(children.reduce((at, { id }, i) => (wanted.includes(id) ? i : at), 0) + 1)
    return [...wanted, ...below.map(({ id }) => id)].map((node): Patch => ({ op: 'move', node, parent: reading.id, expect: { parent: reading.id } }))
  },
}

/** Cells get the width of their column, or the name of the stage they stand under. */
export const alignColumn: Fix = {
  plan: ({ lane, variant }, ground) => {
    const { reading, tree } = ground
    const row = reading.cells.filter((cell, at, all) => cell.lane === lane && all.findIndex((one) => one.lane === lane && one.node === cell.node) === at)
    return variant === 'order' ? row.flatMap((cell) => renamed(cell, ground)) : lined(row, ground, tree.byId.get(reading.lanes.find(({ id }) => id === lane)?.node ?? ''))
  },
}

function renamed(cell: CellReading, ground: Ground): Patch[] {
  const layer = drawnCell(ground, cell)
  const { tag } = layer ?? {}
  const stage = cell.stage.replace(/~/g, '-')
  return layer && tag?.kind === 'cell' && tag.stage !== stage ? [tagged(layer.id, { ...tag, stage })] : []
}

function lined(row: readonly CellReading[], { reading: { stages } }: Ground, lane: Layer | undefined): Patch[] {
  const columns = row.map(({ stage, span = 1, box, node }) => {
    const at = stages.findIndex(({ id }) => id === stage)
    const first = stages[at]?.box
    const last = stages[at + span - 1]?.box
    return { node, box, x: first?.x, w: first && last ? last.x + last.w - first.x : undefined }
  })
  const widths = columns.flatMap(({ node, box, w }): Patch[] => (node && box && w !== undefined && Math.abs(box.w - w) > 0.5 ? [{ op: 'set', node, props: { width: w } }] : []))
  if (widths.length) return widths
  return columns.flatMap(({ node, box, x }): Patch[] => (node && box && lane?.box && x !== undefined && Math.abs(box.x - x) > 0.5 ? [{ op: 'set', node, props: { x: x - lane.box.x } }] : []))
}

/** Adds the lanes that the newer version brought, and says which version the map now follows. A lane that is only hidden, as from clients, is there. */
export const updateTemplate: Fix = {
  plan: (_finding, ground) => {
    const { reading: { tag, map, id }, tree } = ground
    const installed = map.template && ground.world.installed?.(map.template.id, map.locale)
    if (!installed || !map.template || !tag || !isDrawn(ground)) return []
    const known = new Set([...map.lanes.map((lane) => lane.id), ...tree.children(id).flatMap((layer) => (layer.tag?.kind === 'lane' ? [layer.tag.key] : []))])
    const fresh = installed.lanes.filter((lane) => !known.has(lane.id) && (lane.on || lane.required))
    return [
      ...fresh.flatMap(({ on: _on, ...lane }, at) => writeLane(ground, lane, at)),
      tagged(id, { ...tag, key: tag.key.replace(/~/g, '-'), template: { id: map.template.id, version: installed.version } }),
    ]
  },
}
