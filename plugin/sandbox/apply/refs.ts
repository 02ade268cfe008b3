import type { NodeRef, Patch } from '../../core/layers/patch'

const NEW = 'new:'

/** The key a reference means, when it means a layer that the same apply draws. */
export const newKey = (ref: NodeRef): string | null => (ref.startsWith(NEW) ? ref.slice(NEW.length) : null)

/** Every layer a patch speaks of. */
export function refsOf(patch: Patch): NodeRef[] {
  const parent = 'parent' in patch ? [patch.parent] : []
  return 'node' in patch && patch.op !== 'insert' ? [patch.node, ...parent] : parent
}
