import { addThing, removeThing, write } from '../model/document'
import type { ThingRecord } from '../model/record'
import { descendants } from '../model/tree'
import { mayWrite, recordOf, refuse, type Hand } from './hand'
import { namespace } from './namespace'
import { checkPaints } from './paints'
import { styleKey } from './styles'
import { thingHandle, type ThingParts } from './things'
import { applyVariable, thing, valueFor } from './variable-values'
import { kindOf, plain } from './validate'

interface Mode { modeId: string; name: string }

/** A professional plan's ten modes; the live text names the number. Source: typings 12041. */
const modeLimit = 10

const types = ['BOOLEAN', 'COLOR', 'FLOAT', 'STRING']
const empty: Record<string, unknown> = { BOOLEAN: false, COLOR: { r: 1, g: 1, b: 1, a: 1 }, FLOAT: 0, STRING: '' }
const primitive: Record<string, string> = { BOOLEAN: 'boolean', FLOAT: 'number', STRING: 'string' }

function checkValue(hand: Hand, where: string, type: string, value: unknown): unknown {
  if ((value as { type?: string } | null)?.type === 'VARIABLE_ALIAS') return plain(hand, where, value)
  if (type !== 'COLOR') return typeof value === primitive[type] ? value : refuse(hand, where, `Mismatched variable type: Expected ${primitive[type]}, received ${kindOf(value)}`)
  const { r, g, b, a = 1 } = (value ?? {}) as Record<string, number>
  for (const channel of [r, g, b, a]) if (typeof channel !== 'number' || !(channel >= 0 && channel <= 1)) refuse(hand, where, 'Mismatched variable type: Expected a color with channels between 0 and 1')
  return { r, g, b, a }
}

/** Everything bound to the variable shows its new value. */
function spread(hand: Hand, variable: ThingRecord): void {
  const { doc } = hand.session
  for (const node of descendants(doc.root)) {
    const bound = node.props.boundVariables as Record<string, { id: string }> | undefined
    for (const [field, alias] of Object.entries(bound ?? {})) if (alias.id === variable.id) applyVariable(hand, node, field, valueFor(doc, variable, node))
    for (const key of ['fills', 'strokes'] as const) {
      const paints = node.props[key] as { color?: object; boundVariables?: { color?: { id: string } } }[] | undefined
      if (!paints?.some(paint => paint.boundVariables?.color?.id === variable.id)) continue
      const { r, g, b } = valueFor(doc, variable, node) as { r: number; g: number; b: number }
      write(doc, node, key, paints.map(paint => (paint.boundVariables?.color?.id === variable.id ? { ...paint, color: { r, g, b } } : paint)))
    }
  }
}

const variableParts: ThingParts = {
  surface: 'Variable', label: 'variable',
  call: {
    setValueForMode(hand, variable, [modeId, value], where) {
      mayWrite(hand, where)
      const collection = thing(hand.session.doc, variable.props.variableCollectionId as string)
      if (!(collection?.props.modes as Mode[]).some(mode => mode.modeId === modeId)) refuse(hand, where, `Mode ${String(modeId)} does not exist in the collection`)
      const checked = checkValue(hand, where, variable.props.resolvedType as string, value)
      write(hand.session.doc, variable, 'valuesByMode', { ...(variable.props.valuesByMode as object), [modeId as string]: checked })
      spread(hand, variable)
    },
    resolveForConsumer: (hand, variable, [node]) => {
      const record = recordOf(node)
      return { value: hand.realm.copy(valueFor(hand.session.doc, variable, record?.kind === 'node' ? record : null)), resolvedType: variable.props.resolvedType }
    },
    remove(hand, variable, _, where) {
      mayWrite(hand, where)
      const { doc } = hand.session
      const collection = thing(doc, variable.props.variableCollectionId as string)
      if (collection) write(doc, collection, 'variableIds', (collection.props.variableIds as string[]).filter(id => id !== variable.id))
      removeThing(doc, variable)
    },
    setVariableCodeSyntax(hand, variable, [platform, value], where) {
      mayWrite(hand, where)
      write(hand.session.doc, variable, 'codeSyntax', { ...(variable.props.codeSyntax as object), [platform as string]: value })
    },
  },
}

const collectionParts: ThingParts = {
  surface: 'VariableCollection', label: 'variable collection',
  call: {
    addMode(hand, collection, [name], where) {
      mayWrite(hand, where)
      if (typeof name !== 'string') refuse(hand, where, `Expected "name" to have type string but got type ${kindOf(name)}`)
      const { doc } = hand.session
      const modes = collection.props.modes as Mode[]
      // Wording: typings 12041.
      if (modes.length >= modeLimit) refuse(hand, where, `Limited to ${modeLimit} modes only`)
      const modeId = doc.newId()
      write(doc, collection, 'modes', [...modes, { modeId, name }])
      for (const id of collection.props.variableIds as string[]) {
        const variable = thing(doc, id)!
        const values = variable.props.valuesByMode as Record<string, unknown>
        write(doc, variable, 'valuesByMode', { ...values, [modeId]: values[collection.props.defaultModeId as string] })
      }
      return modeId
    },
    renameMode(hand, collection, [modeId, name], where) {
      mayWrite(hand, where)
      write(hand.session.doc, collection, 'modes', (collection.props.modes as Mode[]).map(mode => (mode.modeId === modeId ? { ...mode, name: String(name) } : mode)))
    },
    removeMode(hand, collection, [modeId], where) {
      mayWrite(hand, where)
      const modes = collection.props.modes as Mode[]
      if (modes.length === 1) refuse(hand, where, 'Cannot remove the last mode of a collection')
      const left = modes.filter(mode => mode.modeId !== modeId)
      write(hand.session.doc, collection, 'modes', left)
      if (collection.props.defaultModeId === modeId) write(hand.session.doc, collection, 'defaultModeId', left[0]!.modeId)
    },
    remove(hand, collection, _, where) {
      mayWrite(hand, where)
      for (const id of collection.props.variableIds as string[]) removeThing(hand.session.doc, thing(hand.session.doc, id)!)
      removeThing(hand.session.doc, collection)
    },
  },
}

export const variableHandle = (hand: Hand, record: ThingRecord): object =>
  thingHandle(hand, record, record.kind === 'variable' ? variableParts : collectionParts)

function createCollection(hand: Hand, name: unknown, where: string): object {
  mayWrite(hand, where)
  if (typeof name !== 'string') refuse(hand, where, `Expected "name" to have type string but got type ${kindOf(name)}`)
  const { doc } = hand.session
  const guid = doc.newId()
  const modeId = doc.newId()
  return variableHandle(hand, addThing(doc, 'collection', `VariableCollectionId:${guid}`, 'VARIABLE_COLLECTION', {
    name, hiddenFromPublishing: false, remote: false, isExtension: false, modes: [{ modeId, name: 'Mode 1' }], variableIds: [], defaultModeId: modeId, key: styleKey(guid), '#shared': {}, '#private': {},
  }))
}

function createVariable(hand: Hand, [name, collection, type]: unknown[], where: string): object {
  mayWrite(hand, where)
  if (typeof name !== 'string' || !name) refuse(hand, where, `Expected "name" to have type string but got type ${kindOf(name)}`)
  // Wording: public issue (ENGINE §1.3); only the overload with an id is banned.
  if (typeof collection === 'string') refuse(hand, where, 'Cannot call createVariable with a collection id in incremental mode')
  const owner = recordOf(collection)
  if (owner?.kind !== 'collection') return refuse(hand, where, 'Expected a variable collection')
  if (!types.includes(type as string)) refuse(hand, where, `Invalid enum value. Expected ${types.map(t => `'${t}'`).join(' | ')}, received '${String(type)}'`)
  const { doc } = hand.session
  const taken = (owner.props.variableIds as string[]).some(id => thing(doc, id)?.props.name === name)
  if (taken) refuse(hand, where, 'duplicate variable name')
  const guid = doc.newId()
  const variable = addThing(doc, 'variable', `VariableID:${guid}`, 'VARIABLE', {
    name, description: '', hiddenFromPublishing: false, remote: false, variableCollectionId: owner.id, key: styleKey(guid), resolvedType: type,
    valuesByMode: Object.fromEntries((owner.props.modes as Mode[]).map(mode => [mode.modeId, empty[type as string]])), scopes: ['ALL_SCOPES'], codeSyntax: {}, '#shared': {}, '#private': {},
  })
  write(doc, owner, 'variableIds', [...(owner.props.variableIds as string[]), variable.id])
  return variableHandle(hand, variable)
}

/** Brings a published variable into the file, once; the words are ours, no public report quotes Figma's. Source: typings 11796, only published ones can be had. */
function importVariable(hand: Hand, key: unknown, where: string): object {
  const { doc, library } = hand.session
  const known = doc.things.find(each => each.kind === 'variable' && each.props.remote && each.props.key === key)
  if (known) return variableHandle(hand, known)
  const published = library.find(each => each.key === key)
  if (!published) return refuse(hand, where, `Could not find a published variable with the key "${String(key)}"`)
  const { name, collection: from, colour } = published
  const shared = { remote: true, hiddenFromPublishing: false, '#shared': {}, '#private': {} }
  const modeId = doc.newId()
  const owner = addThing(doc, 'collection', `VariableCollectionId:${styleKey(from)}/${doc.newId()}`, 'VARIABLE_COLLECTION', { ...shared, name: from, isExtension: false, modes: [{ modeId, name: 'Mode 1' }], variableIds: [], defaultModeId: modeId, key: styleKey(from) })
  const variable = addThing(doc, 'variable', `VariableID:${published.key}/${doc.newId()}`, 'VARIABLE', { ...shared, name, description: '', variableCollectionId: owner.id, key: published.key, resolvedType: 'COLOR', valuesByMode: { [modeId]: { ...colour, a: 1 } }, scopes: ['ALL_SCOPES'], codeSyntax: {} })
  write(doc, owner, 'variableIds', [variable.id])
  return variableHandle(hand, variable)
}

export function createVariables(hand: Hand): object {
  const { doc } = hand.session
  const find = (kind: 'variable' | 'collection') => async ([id]: unknown[]) => {
    const found = thing(doc, id as string)
    return found?.kind === kind ? variableHandle(hand, found) : null
  }
  return namespace(hand, 'VariablesAPI', 'figma.variables', {
    call: {
      createVariableCollection: ([name], where) => createCollection(hand, name, where),
      createVariable: (args, where) => createVariable(hand, args, where),
      getVariableByIdAsync: find('variable'),
      getVariableCollectionByIdAsync: find('collection'),
      getLocalVariablesAsync: async ([type]) => doc.things.filter(t => t.kind === 'variable' && !t.props.remote && (!type || t.props.resolvedType === type)).map(t => variableHandle(hand, t)),
      getLocalVariableCollectionsAsync: async () => doc.things.filter(t => t.kind === 'collection' && !t.props.remote).map(t => variableHandle(hand, t)),
      importVariableByKeyAsync: async ([key], where) => importVariable(hand, key, where),
      createVariableAlias: ([variable]) => ({ type: 'VARIABLE_ALIAS', id: recordOf(variable)!.id }),
      // Gives a new paint; only SOLID can be bound. Source: ENGINE §1.3, typings 12027.
      setBoundVariableForPaint([paint, field, variable], where) {
        const [checked] = checkPaints(hand, where, 'paint', [paint])
        if (checked!.type !== 'SOLID' || field !== 'color') return refuse(hand, where, 'Can only bind the color of a SOLID paint')
        if (variable === null) return hand.realm.copy({ ...checked, boundVariables: {} })
        const record = recordOf(variable)
        if (record?.kind !== 'variable' || record.props.resolvedType !== 'COLOR') return refuse(hand, where, 'Expected a COLOR variable')
        const value = valueFor(doc, record, null) as { r: number; g: number; b: number }
        return hand.realm.copy({ ...checked, color: { r: value.r, g: value.g, b: value.b }, boundVariables: { color: { type: 'VARIABLE_ALIAS', id: record.id } } })
      },
    },
  })
}
