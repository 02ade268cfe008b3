import type { Role } from '../../journey/role'
import { laneContents, type LaneContent } from './lane-content'
import { likenessOf, type Likeness } from './likeness'
import type { Forced } from './options'
import { rolesOf } from './roles'
import { surroundingsOf, type Surroundings } from './surroundings'
import type { Bench, Table } from './table'

/** A table with what it holds and how much it is like a journey map. */
export interface Weighed {
  readonly table: Table
  readonly contents: readonly LaneContent[]
  readonly roles: readonly Role[]
  readonly sheet: Surroundings
  readonly likeness: Likeness
  /** For choosing among tables that claim the same layers. */
  readonly score: number
}

export function weigh(bench: Bench, table: Table, forced: Forced | undefined): Weighed {
  const contents = laneContents(bench, table)
  const settled = rolesOf(contents)
  const roles = settled.map((role, i) => forced?.roles?.[table.lanes[i]?.placed.label.spot.layer.id ?? ''] ?? role)
  const sheet = surroundingsOf(bench, table)
  const likeness = likenessOf({ reader: bench, table, contents, roles, titles: sheet.titles })
  return { table, contents, roles, sheet, likeness, score: 20 * likeness.confidence + explained(table) }
}

/** How much of what lies there a table makes sense of. */
function explained({ header, lanes, filling: { entries, strays } }: Table): number {
  const known = lanes.filter(({ placed }) => placed.label.sense !== 'custom').length
  return header.score + known + 0.5 * Math.min(header.names.length, 10) + (6 * entries.length) / (entries.length + strays.length + 1)
}

/** Nothing else could be meant: what such a table claims need not be read in another way. */
export const isBeyondDoubt = ({ table: { header, filling: { entries, strays } }, likeness }: Weighed): boolean =>
  likeness.confidence >= 0.8 && header.score >= 4 && strays.length <= 0.05 * entries.length
