import { wrongInPlanNode } from '../../protocol/parse-patch'
import type { ColourToken, PlanNode, TypeToken } from '../../core/layers/plan'

/** A component that stands for layers of ours, with all the text properties that are to be set. */
type Component = NonNullable<PlanNode['component']> & { readonly texts: NonNullable<PlanNode['texts']> }

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
  if (component) {
    const known = survey.components.get(component.id)
    survey.components.set(component.id, Object.assign({}, component, { texts: Object.assign({}, known && known.texts, node.texts) }))
  }
  if (node.text) survey.types.add(node.text.style)
  return null
}
