import type { Role } from '../../journey/role'
import type { Label } from './labels'
import type { Words } from './pieces'
import type { Table } from './table'
import { bottom, midX, midY, right, turn } from './turn'

/** A headed text beside the table that serves the whole map: "Opportunities" with its list under the lanes. */
export interface Block { readonly label: Label; readonly words: readonly Words[]; readonly text: string }

const MAY_SERVE_ALL: ReadonlySet<string> = new Set<Role>(['improvement', 'pain', 'insight', 'metric'])
const REACH = 500

/** Blocks under a table, or right of it, of roles that no lane of it has. */
export function blocksOf(table: Table, labels: readonly Label[], roles: readonly Role[]): Block[] {
  const inLanes = new Set(table.lanes.map(({ placed }) => placed.label.spot.at))
  const taken = new Set<string>(roles)
  const foot = Math.max(...table.lanes.map(({ band }) => band.to))
  const from = Math.min(...table.lanes.map(({ placed }) => placed.box.x), table.columns[0]?.from ?? Infinity)
  const to = table.columns[table.columns.length - 1]?.to ?? from
  const blocks: Block[] = []
  for (const label of labels) {
    const box = turn(label.box, table.orientation)
    const inScope = label.spot.at > table.scope.at && label.spot.at < table.scope.end
    const isUnder = box.y >= foot - 8 && box.y - foot < REACH && midX(box) > from - 20 && midX(box) < to + 20
    const isRight = box.x >= to - 8 && box.x - to < REACH && midY(box) < foot && midY(box) > (table.lanes[0]?.band.from ?? foot) - 200
    if (!inScope || inLanes.has(label.spot.at) || !MAY_SERVE_ALL.has(label.sense) || taken.has(label.sense) || !(isUnder || isRight)) continue
    const words = label.rest ? [] : underLabel(table, label)
    const text = label.rest ?? words.map((one) => one.text).join('\n')
    if (!text) continue
    taken.add(label.sense)
    blocks.push({ label, words, text })
  }
  return blocks
}

/** The texts right under a heading, on the page. */
function underLabel({ pieces, orientation }: Table, label: Label): Words[] {
  const page = (one: Words) => turn(one.box, orientation)
  const near = pieces.words.filter((one) => one.spot !== label.spot && page(one).y >= bottom(label.box) - 4 && page(one).y - bottom(label.box) < 300 && page(one).x < right(label.box) + 200 && right(page(one)) > label.box.x).sort((a, b) => page(a).y - page(b).y)
  const found: Words[] = []
  let foot = bottom(label.box)
  for (const one of near) {
    if (page(one).y - foot > 48) break
    found.push(one)
    foot = Math.max(foot, bottom(page(one)))
  }
  return found
}
