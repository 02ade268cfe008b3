import { write, type Doc } from '../model/document'
import type { NodeRecord, ThingRecord } from '../model/record'
import { ancestors } from '../model/tree'
import type { Hand } from './hand'

export const thing = (doc: Doc, id: string): ThingRecord | undefined => doc.things.find(each => each.id === id)

const isAlias = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && (value as { type?: string }).type === 'VARIABLE_ALIAS'

/** What a variable is worth at a node: the nearest explicit mode, else the collection's default; aliases followed. */
export function valueFor(doc: Doc, variable: ThingRecord, node: NodeRecord | null, depth = 0): unknown {
  const collection = thing(doc, variable.props.variableCollectionId as string)
  const chosen = node && [node, ...ancestors(node)].map(at => (at.props.explicitVariableModes as Record<string, string> | undefined)?.[collection?.id ?? '']).find(Boolean)
  const modeId = chosen ?? (collection?.props.defaultModeId as string)
  const value = (variable.props.valuesByMode as Record<string, unknown>)[modeId]
  const next = isAlias(value) && depth < 32 ? thing(doc, value.id) : undefined
  return next ? valueFor(doc, next, node, depth + 1) : value
}

/** A bound field shows the variable's value. */
export function applyVariable(hand: Hand, node: NodeRecord, field: string, value: unknown): void {
  if (field in node.props && value !== undefined && typeof value !== 'object') write(hand.session.doc, node, field, value)
}
