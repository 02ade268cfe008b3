import type { Finding } from '../../plugin/core/audit/finding'
import type { Drawn } from '../parts/virtual-window'
import type { FindingGroup } from './findings'

/** One line of the list: a heading, or a finding under it. `row` counts findings only, `place` those of its group from 1. */
export interface Item { readonly key: string; readonly group: FindingGroup; readonly heading: number; readonly finding: Finding | null; readonly row: number; readonly place: number }

/** A list's lines one below the other; `rows` says which lines are findings. */
export function itemsOf(groups: readonly FindingGroup[]): { readonly items: readonly Item[]; readonly rows: readonly number[] } {
  const items: Item[] = []
  const rows: number[] = []
  for (const group of groups) {
    const heading = items.length
    items.push({ key: `${group.by} ${group.of}`, group, heading, finding: null, row: -1, place: 0 })
    for (const [index, finding] of group.findings.entries()) {
      items.push({ key: `${finding.rule} ${finding.key} ${finding.node ?? ''}`, group, heading, finding, row: rows.length, place: index + 1 })
      rows.push(items.length - 1)
    }
  }
  return { items, rows }
}

export interface DrawnFinding extends Drawn { readonly finding: Finding; readonly row: number; readonly place: number }
export interface Section { readonly group: FindingGroup; readonly heading: Drawn; readonly findings: readonly DrawnFinding[] }

/** What is drawn of the lines, under its headings. A heading is drawn whenever one of its findings is. */
export function sectionsOf(items: readonly Item[], drawn: readonly Drawn[]): readonly Section[] {
  const made: { group: FindingGroup; heading: Drawn; findings: DrawnFinding[] }[] = []
  for (const one of drawn) {
    const item = items[one.index]
    if (item?.finding) made[made.length - 1]?.findings.push({ ...one, finding: item.finding, row: item.row, place: item.place })
    else if (item) made.push({ group: item.group, heading: one, findings: [] })
  }
  return made
}
