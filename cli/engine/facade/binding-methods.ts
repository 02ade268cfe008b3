import { write } from '../model/document'
import type { NodeRecord } from '../model/record'
import { mayWrite, recordOf, refuse } from './hand'
import type { Method } from './node-call'
import { needFontsWithin } from './text-runs'
import { applyVariable, valueFor } from './variable-values'

/** A string id would need the synchronous getter that dynamic-page forbids. Source: ENGINE §1.3. */
export const bindingMethods: Record<string, Method> = {
  setBoundVariable(hand, node, [field, variable], where) {
    mayWrite(hand, where)
    needFontsWithin(hand, node, where)
    if (typeof variable === 'string') refuse(hand, where, 'Cannot call setBoundVariable with a variable id in incremental mode')
    const bound = node.props.boundVariables as Record<string, unknown>
    const { [field as string]: _, ...rest } = bound
    if (variable === null) return write(hand.session.doc, node, 'boundVariables', rest)
    const record = recordOf(variable)
    if (record?.kind !== 'variable') return refuse(hand, where, 'Expected a variable')
    write(hand.session.doc, node, 'boundVariables', { ...rest, [field as string]: { type: 'VARIABLE_ALIAS', id: record.id } })
    applyVariable(hand, node, field as string, valueFor(hand.session.doc, record, node))
  },
  setExplicitVariableModeForCollection(hand, node, [collection, modeId], where) {
    mayWrite(hand, where)
    needFontsWithin(hand, node, where)
    const record = recordOf(collection)
    if (record?.kind !== 'collection') return refuse(hand, where, 'Cannot call setExplicitVariableModeForCollection with a collection id in incremental mode')
    if (!(record.props.modes as { modeId: string }[]).some(mode => mode.modeId === modeId)) refuse(hand, where, `Mode ${String(modeId)} does not exist in the collection`)
    writeModes(hand, node, { ...(node.props.explicitVariableModes as object), [record.id]: modeId as string })
  },
  clearExplicitVariableModeForCollection(hand, node, [collection], where) {
    mayWrite(hand, where)
    const record = recordOf(collection)
    if (record?.kind !== 'collection') return refuse(hand, where, 'Cannot call clearExplicitVariableModeForCollection with a collection id in incremental mode')
    const { [record.id]: _, ...rest } = node.props.explicitVariableModes as Record<string, string>
    writeModes(hand, node, rest)
  },
}

const writeModes = (hand: Parameters<Method>[0], node: NodeRecord, modes: Record<string, string>): void =>
  write(hand.session.doc, node, 'explicitVariableModes', modes)
