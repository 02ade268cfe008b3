import type { Layer } from '../../layers/layer'
import type { Patch, Props } from '../../layers/patch'
import type { PlanNode } from '../../layers/plan'
import type { LayerTree } from '../../reading/layer-tree'

/** One thing that will change, for people to look at before it does. `before` is null where reading cannot tell. */
export type PreviewEntry =
  | { readonly kind: 'text'; readonly node: string; readonly name: string; readonly before: string; readonly after: string }
  | { readonly kind: 'property'; readonly node: string; readonly name: string; readonly property: keyof Props; readonly before: string | number | boolean | null; readonly after: string | number | boolean | null }
  /** Our own hidden data: identity, acceptances. */
  | { readonly kind: 'data'; readonly node: string; readonly name: string; readonly key: string }
  | { readonly kind: 'added'; readonly node: string; readonly parent: string; readonly name: string; readonly texts: readonly string[] }
  | { readonly kind: 'removed'; readonly node: string; readonly name: string; readonly texts: readonly string[] }
  | { readonly kind: 'moved'; readonly node: string; readonly name: string; readonly from: string; readonly to: string }
  | { readonly kind: 'variable'; readonly token: string; readonly after: string }

/** What a change will do, patch by patch, against the layers as they are. */
export const previewOf = (patches: readonly Patch[], tree: LayerTree): PreviewEntry[] => patches.flatMap((patch): PreviewEntry[] => {
  switch (patch.op) {
    case 'text': return [{ kind: 'text', ...named(patch.node, tree), before: patch.expect, after: patch.value }]
    case 'set': return propertiesOf(patch.node, patch.props, tree)
    case 'data': return [{ kind: 'data', ...named(patch.node, tree), key: patch.key }]
    case 'insert': return [{ kind: 'added', node: `new:${patch.node.key}`, parent: patch.parent, name: patch.node.name, texts: textsIn(patch.node) }]
    case 'remove': return [{ kind: 'removed', ...named(patch.node, tree), texts: tree.below(patch.node).flatMap(({ text }) => (text ? [text] : [])) }]
    case 'move': return [{ kind: 'moved', ...named(patch.node, tree), from: patch.expect.parent, to: patch.parent }]
    case 'variable': return [{ kind: 'variable', token: patch.token, after: patch.hex }]
    case 'relaunch': case 'style': return []
  }
})

const named = (node: string, tree: LayerTree) => ({ node, name: tree.byId.get(node)?.name ?? '' })

function propertiesOf(node: string, props: Props, tree: LayerTree): PreviewEntry[] {
  const layer = tree.byId.get(node)
  const around = layer && tree.byId.get(layer.parent)
  return (Object.keys(props) as (keyof Props)[]).flatMap((property): PreviewEntry[] => {
    const before = layer ? found(layer, around, property) : null
    const after = told(props[property])
    return before === after ? [] : [{ kind: 'property', ...named(node, tree), property, before, after }]
  })
}

/** A property as it was read; null where it was not. */
function found(layer: Layer, around: Layer | undefined, property: keyof Props): string | number | boolean | null {
  const { box } = layer
  switch (property) {
    case 'name': return layer.name
    case 'visible': return layer.visible
    case 'locked': return layer.locked ?? false
    case 'opacity': return around?.opacity ? layer.opacity / around.opacity : layer.opacity
    case 'x': return box && around?.box ? box.x - around.box.x : null
    case 'y': return box && around?.box ? box.y - around.box.y : null
    case 'width': return box?.w ?? null
    case 'height': return box?.h ?? null
    case 'fill': case 'textColour': return typeof layer.fills === 'string' ? layer.fills : layer.fills?.[0]?.token ?? layer.fills?.[0]?.hex ?? null
    default: return null
  }
}

const told = (value: Props[keyof Props]): string | number | boolean | null =>
  value === undefined || value === null ? null : typeof value === 'object' ? JSON.stringify(value) : value

function textsIn(root: PlanNode): string[] {
  const texts: string[] = []
  const stack = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.text?.content) texts.push(node.text.content)
    for (const child of [...(node.children ?? [])].reverse()) stack.push(child)
  }
  return texts
}
