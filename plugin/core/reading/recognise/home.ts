import type { Box } from '../../layers/layer'
import type { Block } from './blocks'
import type { Scene, Spot } from './scene'
import type { Bench, Table } from './table'
import { around, bottom, right, turn } from './turn'

/** Where a map lives: the layer that is the map, and all layers that belong to it. */
export interface Home { readonly id: string; readonly name: string; readonly box: Box; readonly nodes: readonly string[] }

/**
 * The frame that holds the table is the map, unless it holds much else; a map that lies loose on the page is known by the
 * label of its first lane.
 */
export function homeOf({ scene, counts }: Pick<Bench, 'scene' | 'counts'>, table: Table, blocks: readonly Block[]): Home {
  const { header, lanes, columns, filling, orientation, scope } = table
  const first = columns[0]?.from ?? 0
  const last = columns[columns.length - 1]?.to ?? first
  const bands = lanes.map(({ placed, band }) => ({ x: Math.min(placed.box.x, first), y: band.from, w: last - Math.min(placed.box.x, first), h: band.to - band.from }))
  const whole = around([...header.names.map(({ place }) => place), ...bands, ...blocks.map(({ label }) => turn(label.spot.box, orientation))])
  const box = turn(whole, orientation)
  const frame = outermost(scene, counts, scene[scope.at])
  if (frame) return { id: frame.layer.id, name: frame.layer.name, box: frame.box, nodes: scene.slice(frame.at, frame.end).map(({ layer }) => layer.id) }
  const own = new Set<string>()
  for (const { placed } of lanes) own.add(placed.label.spot.layer.id)
  for (const { spot } of header.names) own.add(spot.layer.id)
  for (const { words } of filling.entries) own.add(words.spot.layer.id)
  for (const { spot } of table.pieces.shapes) if (spot.box.x >= box.x - 8 && right(spot.box) <= right(box) + 8 && spot.box.y >= box.y - 8 && bottom(spot.box) <= bottom(box) + 8) own.add(spot.layer.id)
  const anchor = lanes[0]?.placed.label.spot.layer
  return { id: anchor?.id ?? '', name: '', box, nodes: [...own] }
}

/** Frames around the table's own that hold no other text are the same thing to people. */
function outermost(scene: Scene, counts: Int32Array, frame: Spot | undefined): Spot | undefined {
  const texts = ({ at, end }: Spot) => (counts[end] as number) - (counts[at] as number)
  let home = frame
  for (let up = frame ? scene[frame.up] : undefined; home && up && texts(up) === texts(home); up = scene[up.up]) home = up
  return home
}
