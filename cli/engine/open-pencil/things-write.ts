import { fractionalPosition } from '@open-pencil/fig/node-change'
import type { FontName, Spacing } from '../layout/measure'
import type { Doc } from '../model/document'
import type { ThingRecord } from '../model/record'
import { storedFont, storedLineHeight, storedPaints } from './change-fields'
import { guidText, parseGuid, type FigSource, type Guid, type NodeChange } from './kiwi'
import type { FigmaPaint } from './paint-fields'
import { writePluginData } from './plugin-data'
import { fileScopes } from './variable-scopes'

const guidOf = (thing: ThingRecord): Guid => parseGuid(thing.kind === 'style' ? (thing.props['#guid'] as string) : thing.id.slice(thing.id.indexOf(':') + 1))

/** Styles and variables live on a page nobody sees. */
export function thingChanges(doc: Doc, source: FigSource | undefined): NodeChange[] {
  if (!doc.things.length) return []
  const stored = source?.nodeChanges.find(nc => nc.type === 'CANVAS' && nc.internalOnly)
  const canvas = stored?.guid ?? { sessionID: 0, localID: 16_000_000 }
  const page: NodeChange[] = stored ? [] : [{
    guid: canvas, phase: 'CREATED', type: 'CANVAS', name: 'Internal Only Canvas', internalOnly: true, visible: true, opacity: 1,
    parentIndex: { guid: { sessionID: 0, localID: 0 }, position: '~~' }, transform: { m00: 1, m01: 0, m02: 0, m10: 0, m11: 1, m12: 0 },
  }]
  const original = new Map(source?.nodeChanges.flatMap(nc => (nc.guid ? [[guidText(nc.guid), nc] as const] : [])))
  return [...page, ...doc.things.map((thing, i) => {
    const was = original.get(guidText(guidOf(thing)))
    if (was && !doc.touched.has(thing)) return was
    return { ...was, guid: guidOf(thing), phase: 'CREATED', name: thing.props.name as string, parentIndex: was?.parentIndex ?? { guid: canvas, position: fractionalPosition(i) }, key: thing.props.key, pluginData: writePluginData(thing.props), ...fieldsOf(doc, thing) }
  })]
}

function fieldsOf(doc: Doc, thing: ThingRecord): NodeChange {
  const p = thing.props
  if (thing.kind === 'collection') return { type: 'VARIABLE_SET', isPublishable: p.hiddenFromPublishing !== true, variableSetModes: (p.modes as { modeId: string; name: string }[]).map((mode, i) => ({ id: parseGuid(mode.modeId), name: mode.name, sortPosition: fractionalPosition(i) })) }
  if (thing.kind === 'variable') return variable(doc, thing)
  const common = { visible: true, opacity: 1, description: p.description }
  if (thing.type === 'PAINT') return { ...common, type: 'ROUNDED_RECTANGLE', styleType: 'FILL', fillPaints: storedPaints(p.paints as FigmaPaint[]), size: { x: 100, y: 100 } }
  const spacing = p.letterSpacing as Spacing
  return {
    ...common, type: 'TEXT', styleType: 'TEXT', fontName: storedFont(p.fontName as FontName), fontSize: p.fontSize, lineHeight: storedLineHeight(p.lineHeight as Spacing),
    letterSpacing: { value: spacing.value ?? 0, units: spacing.unit }, textCase: p.textCase, textDecoration: p.textDecoration, textData: { characters: 'Ag' },
  }
}

const dataTypes: Record<string, string> = { COLOR: 'COLOR', FLOAT: 'FLOAT', STRING: 'STRING', BOOLEAN: 'BOOLEAN' }
const valueFields: Record<string, string> = { COLOR: 'colorValue', FLOAT: 'floatValue', STRING: 'textValue', BOOLEAN: 'boolValue' }

function variable(doc: Doc, thing: ThingRecord): NodeChange {
  const p = thing.props
  const type = p.resolvedType as string
  const data = (value: unknown): object => {
    const alias = value as { type?: string; id: string }
    if (alias?.type === 'VARIABLE_ALIAS') return { value: { alias: { guid: parseGuid(alias.id.replace('VariableID:', '')) } }, dataType: 'ALIAS', resolvedDataType: dataTypes[type] }
    return { value: { [valueFields[type]!]: value }, dataType: dataTypes[type], resolvedDataType: dataTypes[type] }
  }
  return {
    type: 'VARIABLE', variableResolvedType: dataTypes[type], variableScopes: fileScopes(p.scopes as string[]), isPublishable: p.hiddenFromPublishing !== true,
    variableSetID: { guid: guidOf(doc.things.find(each => each.id === p.variableCollectionId)!) },
    variableDataValues: { entries: Object.entries(p.valuesByMode as object).map(([modeId, value]) => ({ modeID: parseGuid(modeId), variableData: data(value) })) },
  }
}
