import type { Patch } from '../../layers/patch'
import type { PlanNode } from '../../layers/plan'

/** Every layer that a plan draws, as a reference. */
function refsIn(root: PlanNode): string[] {
  const refs: string[] = []
  const stack = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    refs.push(`new:${node.key}`)
    for (const child of node.children ?? []) stack.push(child)
  }
  return refs
}

/**
 * Patches that were worked out one after the other, as one change: all their `expect` hold before the first is written, no
 * key is drawn twice, and what is drawn and removed again is not drawn at all.
 */
export function mergePatches(patches: readonly Patch[]): Patch[] {
  const merged: (Patch | null)[] = []
  const places = new Map<string, number>()
  const put = (key: string, patch: Patch, join: (before: Patch) => Patch): void => {
    const at = places.get(key)
    const before = at === undefined ? null : merged[at]
    if (at !== undefined && before) merged[at] = join(before)
    else places.set(key, merged.push(patch) - 1)
  }
  for (const patch of patches) {
    if (patch.op === 'text') put(`text ${patch.node}`, patch, (before) => ({ ...patch, ...(before.op === 'text' && { expect: before.expect }) }))
    else if (patch.op === 'set') put(`set ${patch.node}`, patch, (before) => (before.op === 'set' ? { ...before, props: { ...before.props, ...patch.props } } : patch))
    else if (patch.op === 'data') put(`data ${patch.node} ${patch.key}`, patch, (before) => ({ ...patch, ...(before.op === 'data' && before.expect !== undefined && { expect: before.expect }) }))
    else if (patch.op === 'variable') put(`variable ${patch.token}`, patch, () => patch)
    else if (patch.op === 'insert') put(`insert new:${patch.node.key}`, patch, () => patch)
    else if (patch.op === 'remove' && places.has(`insert ${patch.node}`)) takeOut(patch.node, merged, places)
    else merged.push(patch)
  }
  return merged.filter((patch) => patch !== null)
}

/** Takes a drawing out again, with all that was done to it. */
function takeOut(ref: string, merged: (Patch | null)[], places: Map<string, number>): void {
  const drawn = merged[places.get(`insert ${ref}`) ?? -1]
  const refs = new Set(drawn?.op === 'insert' ? refsIn(drawn.node) : [])
  merged.forEach((patch, at) => {
    if (!patch || patch.op === 'style' || patch.op === 'variable') return
    const isOfIt = patch.op === 'insert' ? patch === drawn || refs.has(patch.parent) : refs.has(patch.node)
    if (isOfIt) merged[at] = null
  })
  places.delete(`insert ${ref}`)
}
