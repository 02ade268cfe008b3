import type { Layer } from '../../plugin/core/layers/layer'
import type { ColourToken, Look, PlanNode } from '../../plugin/core/layers/plan'
import { layersOfPlan } from './layers-of-plan'

const inOrder = (node: PlanNode): PlanNode[] => [node, ...(node.children ?? []).flatMap(inOrder)]

/** A plan read back in the colours and letters of a look, with the plan each layer was drawn from. */
export function dressedLayers(plan: PlanNode, look: Look, options: Parameters<typeof layersOfPlan>[1] = {}): { layers: Layer[]; plans: ReadonlyMap<string, PlanNode> } {
  const nodes = inOrder(plan)
  const paint = (token: ColourToken) => [{ hex: look.colours[token], opacity: 1, ...(look.drawn !== 'values' && { token }) }]
  const layers = layersOfPlan(plan, options).map((layer, at): Layer => {
    const node = nodes[at]
    const { fills: _, ...bare } = layer
    const token = node?.text?.colour ?? node?.fill
    const set = node?.text && look.type[node.text.style]
    return { ...bare, ...(token && { fills: paint(token) }), ...(node?.image && { fills: 'other' as const }), ...(set && { font: `${set.family} ${set.style}`, fontSize: set.size }) }
  })
  return { layers, plans: new Map(layers.map(({ id }, at) => [id, nodes[at] as PlanNode])) }
}
