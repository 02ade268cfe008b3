import { wrongInPlanNode } from '../../protocol/parse-patch'
import type { ColourToken, PlanNode, TypeToken } from '../../core/layers/plan'

export type Component = NonNullable<PlanNode['component']>

/** What an apply will need for the layers it draws. */
export interface Survey {
  readonly keys: Set<string>
  readonly types: Set<TypeToken>
  readonly colours: Set<ColourToken>
  readonly components: Map<string, Component>
  nodes: number
}

export const createSurvey = (): Survey => ({ keys: new Set(), types: new Set(), colours: new Set(), components: new Map(), nodes: 0 })

/** Looks at one layer of a plan before it is drawn; what is wrong with it, or null. */
export function surveyNode(node: PlanNode, survey: Survey): string | null {
  const { component } = node
  const wrong = wrongInPlanNode(node) ?? ((node.type === 'text') === (node.text === undefined) ? 'text' : (node.type === 'instance') === (component === undefined) ? 'component' : survey.keys.has(node.key) ? 'key' : null)
  if (wrong !== null) return `${node.key}: ${wrong}`
  survey.keys.add(node.key)
  survey.nodes += 1
  for (const token of [node.fill, node.stroke && node.stroke.colour, node.text && node.text.colour]) if (token) survey.colours.add(token)
  if (component) survey.components.set(component.id, component)
  if (node.text) survey.types.add(node.text.style)
  return null
}
