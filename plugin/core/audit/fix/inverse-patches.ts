import type { Patch, Props } from '../../layers/patch'
import { COLOUR_TOKENS, type ColourToken } from '../../layers/plan'
import { shapePlan } from '../../layout/shape-plan'
import { promptCard } from '../../layout/note-card'
import type { LayerTree } from '../../reading/layer-tree'
import type { Ground } from './fix'

/**
 * What takes some patches back, once the ids of what they drew are known; the last first. Null where it cannot be told from
 * what was read: then only Figma's own undo can.
 */
export function inversePatches(patches: readonly Patch[], ground: Pick<Ground, 'tree' | 'say' | 'look'>, ids: Readonly<Record<string, string>>): Patch[] | null {
  const back: Patch[] = []
  for (const patch of [...patches].reverse()) {
    const one = inverse(patch, ground, ids)
    if (!one) return null
    back.push(one)
  }
  return back
}

function inverse(patch: Patch, { tree, say, look }: Pick<Ground, 'tree' | 'say' | 'look'>, ids: Readonly<Record<string, string>>): Patch | null {
  switch (patch.op) {
    case 'text': return { op: 'text', node: patch.node, value: patch.expect, expect: patch.value }
    case 'data': return dataBefore(patch, tree)
    case 'insert': {
      const node = ids[patch.node.key]
      return node === undefined ? null : { op: 'remove', node, expect: { parent: patch.parent } }
    }
    case 'set': {
      const props = propsBefore(patch.node, patch.props, tree)
      return props && { op: 'set', node: patch.node, props }
    }
    case 'move': {
      const index = tree.byId.get(patch.node)?.index
      return { op: 'move', node: patch.node, parent: patch.expect.parent, ...(index !== undefined && { index }), expect: { parent: patch.parent } }
    }
    case 'remove': {
      const layer = tree.byId.get(patch.node)
      const cell = layer && tree.byId.get(layer.parent)?.tag
      // A question can be asked again; of anything else only its words are known.
      if (layer?.tag?.kind !== 'note' || layer.tag.origin !== 'prompt' || cell?.kind !== 'cell') return null
      return { op: 'insert', parent: layer.parent, index: layer.index, node: shapePlan(promptCard(`${cell.lane}/${cell.stage}`, layer.tag.seed ?? '', say), look.shape, say) }
    }
    case 'relaunch': case 'style': case 'variable': return null
  }
}

function dataBefore({ node, key }: Extract<Patch, { op: 'data' }>, tree: LayerTree): Patch {
  const layer = tree.byId.get(node)
  // As text, since writing a tag as such would make a copy its own original.
  const tag = layer?.tag && JSON.stringify(layer.tag)
  return { op: 'data', node, key, value: (key === 'tag' ? tag : layer?.stored?.[key]) ?? null }
}

/** Properties as they were read; null as soon as one was not. */
function propsBefore(node: string, props: Props, tree: LayerTree): Props | null {
  const layer = tree.byId.get(node)
  if (!layer) return null
  const before: { -readonly [K in keyof Props]: Props[K] } = {}
  for (const property of Object.keys(props)) {
    if (property === 'name') before.name = layer.name
    else if (property === 'visible') before.visible = layer.visible
    else if (property === 'width' && layer.box) before.width = layer.box.w
    else if (property === 'textColour') {
      const token = tokenOf(typeof layer.fills === 'string' ? undefined : layer.fills?.[0]?.token)
      if (!token) return null
      before.textColour = token
    } else return null
  }
  return before
}

const tokenOf = (name: string | undefined): ColourToken | undefined => COLOUR_TOKENS.find((token) => token === name)
