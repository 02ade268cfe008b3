import type { JourneyMap, Lane } from '../../journey/map'
import type { Patch } from '../../layers/patch'
import type { Shape } from '../../layers/shape'
import { hint, laneRow } from '../../layout/lane-row'
import { shapePlan } from '../../layout/shape-plan'
import type { Say } from '../../messages/say'
import type { LayerTree } from '../../reading/layer-tree'
import type { MapReading } from '../../reading/reading'
import type { Prompts } from '../../template/compose'
import type { Template } from '../../template/schema'
import { retagged } from '../language/change-language'
import { aidOf } from '../looks/place'
import { removed } from '../rebrand/points'
import type { Rework } from '../rework'
import type { Difference } from './difference'
import { mergedIn } from './merged-in'

/** Draws lanes of a template that a map lacks, each after the lane that comes before it in the template. */
export function addLanes(tree: LayerTree, { id: map, lanes }: MapReading, after: JourneyMap, next: Template, wanted: ReadonlySet<string>, prompts: Prompts, say: Say, shape: Shape): Rework[] {
  const words = next.words[after.locale].lanes
  const byId = new Map(next.lanes.map((lane) => [lane.id, lane]))
  const all = mergedIn<Lane & { readonly node?: string | null }>(lanes, next.lanes.map(({ id }) => id), wanted, (id) => {
    const { role = 'custom', required = false, kind } = byId.get(id) ?? {}
    return { id, role, required, label: words[id] ?? say(`role.${role}`), ...(kind && { kind }) }
  })
  let index = lanes.map(({ node }) => tree.byId.get(node ?? '')?.index).find((at) => at !== undefined) ?? tree.children(map).length
  let drawn = 0
  return all.flatMap((lane): Rework[] => {
    const here = lane.node ? tree.byId.get(lane.node)?.index : undefined
    if (here !== undefined) index = here + drawn + 1
    if (lane.node !== undefined) return []
    const node = shapePlan(laneRow({ map: { ...after, notes: [] }, prompts, example: false }, lane, say), shape, say)
    const insert: Patch = { op: 'insert', parent: map, index, node }
    index += 1
    drawn += 1
    return [{ patches: [insert], back: (ids) => removed(ids[node.key], map) }]
  })
}

/** Marks lanes as needed in every stage, or as optional, with the hint that says so. */
export function requireLanes(tree: LayerTree, { lanes }: MapReading, chosen: readonly Difference[], say: Say): Rework[] {
  return chosen.flatMap((one): Rework[] => {
    if (one.kind !== 'lane-required' && one.kind !== 'lane-optional') return []
    const layer = tree.byId.get(lanes.find(({ id }) => id === one.id)?.node ?? '')
    if (layer?.tag?.kind !== 'lane') return []
    const required = one.kind === 'lane-required'
    const label = tree.children(layer.id).find((child) => aidOf(child) === 'label')
    const shown = label && tree.children(label.id).find((child) => aidOf(child) === 'hint')
    const [node] = hint(layer.tag, say)
    const draw: Patch[] = label && node && !shown ? [{ op: 'insert', parent: label.id, node }] : []
    return [
      ...retagged(layer, { ...layer.tag, required }),
      ...(required && draw.length ? [{ patches: draw, back: (ids: Readonly<Record<string, string>>) => removed(ids[node?.key ?? ''], label?.id ?? '') }] : []),
      ...(!required && shown && label && node ? [{ patches: removed(shown.id, label.id), back: (): Patch[] => [{ op: 'insert', parent: label.id, node }] }] : []),
    ]
  })
}
