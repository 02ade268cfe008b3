import type { Layer } from '../../layers/layer'
import type { Patch } from '../../layers/patch'
import type { PlanNode } from '../../layers/plan'
import { PLAIN_SHAPE, type Logo, type Shape } from '../../layers/shape'
import { logoSlot } from '../../layout/logo-slot'
import { shapePlan } from '../../layout/shape-plan'
import type { Say } from '../../messages/say'
import type { LayerTree } from '../../reading/layer-tree'
import { aidOf } from '../looks/place'
import type { Rework } from '../rework'
import { removed } from './points'

interface Dressed { readonly logo?: Logo; readonly shape?: Shape }

/** Changes the logo where the slot holds ours or its empty place; a logo that a person put there stays. */
export function relogoed(tree: LayerTree, slot: Layer | undefined, from: Dressed | null, to: Dressed, say: Say): Rework[] {
  if (!slot) return []
  const children = tree.children(slot.id)
  const isOurs = children.every((child) => aidOf(child) === 'logo-image' || (aidOf(child) === 'logo' && child.type === 'TEXT'))
  const shown = children.some((child) => aidOf(child) === 'logo-image')
  if (!isOurs || !children.length || (!shown && !to.logo) || (shown && to.logo && from?.logo?.data === to.logo.data)) return []
  const drawn = (dressed: Dressed | null, name: string): Extract<Patch, { op: 'insert' }> =>
    ({ op: 'insert', parent: slot.parent, index: slot.index, node: keyed(shapePlan(logoSlot(say, dressed?.logo), dressed?.shape ?? PLAIN_SHAPE, say), `${slot.id}/${name}`) })
  const next = drawn(to, 'new')
  return [{
    patches: [next, ...removed(slot.id, slot.parent)],
    back: (ids) => [drawn(from, 'old'), ...removed(ids[next.node.key], slot.parent)],
  }]
}

/** Several maps are dressed in one change, so their keys must differ. */
const keyed = (node: PlanNode, key: string): PlanNode =>
  ({ ...node, key: `${key}/${node.key}`, ...(node.children && { children: node.children.map((child) => keyed(child, key)) }) })
