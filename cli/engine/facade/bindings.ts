import { freeze, type NodeRecord } from '../model/record'

type Alias = { type: 'VARIABLE_ALIAS'; id: string }
type Paint = { boundVariables?: { color?: Alias } }

const ofPaints = (paints: unknown): Alias[] =>
  Array.isArray(paints) ? (paints as Paint[]).flatMap(paint => paint.boundVariables?.color ?? []) : []

/** A node's bindings: its own fields, and what its paints are bound to, listed beside them as Figma does. */
export function boundVariablesOf(node: NodeRecord): object {
  const fills = ofPaints(node.props.fills)
  const strokes = ofPaints(node.props.strokes)
  return freeze({ ...(node.props.boundVariables as object), ...(fills.length ? { fills } : {}), ...(strokes.length ? { strokes } : {}) })
}
