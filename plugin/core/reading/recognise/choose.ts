import type { Table } from './table'

export interface Rated<T> { readonly table: Table; readonly reading: T; readonly score: number }

/** Layers that two readings may share: a title, not a lane. */
const COMMON = 0.1

/** The best readings that do not claim the same texts, best first. */
export function chooseTables<T>(rated: readonly Rated<T>[]): Rated<T>[] {
  const taken = new Set<number>()
  const chosen: Rated<T>[] = []
  for (const one of [...rated].sort((a, b) => b.score - a.score)) {
    const own = claims(one.table)
    if (own.filter((at) => taken.has(at)).length > COMMON * own.length) continue
    for (const at of own) taken.add(at)
    chosen.push(one)
  }
  return chosen
}

const claims = ({ lanes, header, filling }: Table): number[] => [
  ...lanes.map(({ placed }) => placed.label.spot.at),
  ...header.names.map(({ spot }) => spot.at),
  ...filling.entries.map(({ words }) => words.spot.at),
]
