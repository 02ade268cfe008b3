import type { Layer } from '../../layers/layer'
import type { Patch } from '../../layers/patch'
import type { Shape } from '../../layers/shape'
import { stagePoints } from '../../layout/stage-points'
import type { Say } from '../../messages/say'
import type { LayerTree } from '../../reading/layer-tree'
import { aidOf } from '../looks/place'
import type { Rework } from '../rework'

/** Gives each stage header its point and notch, or takes them away, where that is not so already. */
export const repointed = (tree: LayerTree, headers: readonly Layer[], stage: Shape['stage'], say: Say): Rework[] => headers.flatMap((header, at) => {
  const drawn = tree.children(header.id).filter((child) => aidOf(child) === 'point' || aidOf(child) === 'notch')
  const inserts = stagePoints(`stage:${header.id}`, header.box?.w ?? 0, at === 0, say).map((node): Extract<Patch, { op: 'insert' }> => ({ op: 'insert', parent: header.id, node }))
  if (stage === 'chevron') {
    if (drawn.length) return []
    return { patches: inserts, back: (ids) => inserts.flatMap(({ node, parent }) => removed(ids[node.key], parent)) }
  }
  return drawn.length ? { patches: drawn.flatMap(({ id }) => removed(id, header.id)), back: () => inserts } : []
})

export const removed = (node: string | undefined, parent: string): Patch[] => (node === undefined ? [] : [{ op: 'remove', node, expect: { parent } }])
