import type { Layer } from '../../../plugin/core/layers/layer'
import type { Look, PlanNode } from '../../../plugin/core/layers/plan'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import type { MapReading } from '../../../plugin/core/reading/reading'
import type { Draft } from '../../../plugin/core/template/compose'
import { layersOfPlan } from '../../support/layers-of-plan'
import { look as trail, page, planOf } from '../../support/maps'

/** A drawn map with its whole look: fonts, sizes, fills bound to variables, and vectors as large as their path. */
export function drawn(one: Draft, look: Look = trail): Layer[] {
  const plan = planOf(one)
  const nodes: PlanNode[] = []
  const stack: PlanNode[] = [plan]
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node)
    for (const child of [...(node.children ?? [])].reverse()) stack.push(child)
  }
  return layersOfPlan(plan).map((layer, at) => dressed(layer, nodes[at] as PlanNode, look))
}

function dressed(layer: Layer, { text, fill, path, clips }: PlanNode, look: Look): Layer {
  const type = text && look.type[text.style]
  const colour = text?.colour ?? fill
  return {
    ...layer,
    ...(type && { fontSize: type.size, font: `${type.family} ${type.style}` }),
    ...(colour && { fills: [{ hex: look.colours[colour], opacity: 1, ...(look.drawn !== 'values' && { token: colour }) }] }),
    ...(path !== undefined && layer.box && { box: { ...layer.box, ...extent(path) } }),
    ...(clips && { clips: true }),
  }
}

/** Size of the box of a path's points. */
function extent(path: string): { w: number; h: number } {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([said]) => Number(said))
  const span = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
  return { w: span(numbers.filter((_, at) => at % 2 === 0)), h: span(numbers.filter((_, at) => at % 2 === 1)) }
}

export function readOne(layers: readonly Layer[]): MapReading {
  const [reading] = readTagged(layers, page)
  if (!reading) throw new Error('nothing read')
  return reading
}

export const readDrawn = (one: Draft): MapReading => readOne(drawn(one))
