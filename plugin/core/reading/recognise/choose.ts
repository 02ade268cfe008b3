import type { Table } from './table'
import type { Weighed } from './weigh'

/** Share of its layers that a reading may have in common with a better one: a title, not a lane. */
const COMMON = 0.1

/** The best tables that do not claim the same texts, best first. */
export function chooseTables(weighed: readonly Weighed[]): Weighed[] {
  const taken = new Set<number>()
  const chosen: Weighed[] = []
  for (const one of [...weighed].sort((a, b) => b.score - a.score)) {
    const own = claimsOf(one.table)
    if (own.filter((at) => taken.has(at)).length > COMMON * own.length) continue
    for (const at of own) taken.add(at)
    chosen.push(one)
  }
  return chosen
}

/** Places in the scene of all texts that a table makes use of. */
export const claimsOf = ({ lanes, header, filling }: Table): number[] => [
  ...lanes.map(({ placed }) => placed.label.spot.at),
  ...header.names.map(({ spot }) => spot.at),
  ...filling.entries.map(({ words }) => words.spot.at),
]
