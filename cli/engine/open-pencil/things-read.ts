import type { SceneGraph } from '@open-pencil/scene-graph'
import { styleDefaults, styleKey } from '../facade/styles'
import type { Doc } from '../model/document'
import { freeze, type ThingRecord } from '../model/record'
import { thingDataOf } from './fig-read'
import { guidText, type Guid, type NodeChange } from './kiwi'
import { apiScopes } from './variable-scopes'

type Props = Record<string, unknown>

const put = (doc: Doc, kind: ThingRecord['kind'], id: string, type: string, props: Props): void =>
  void doc.things.push({ kind, id, type, props: freezeEach({ remote: false, ...props }), removed: false })

const freezeEach = (props: Props): Props => {
  for (const key in props) freeze(props[key])
  return props
}

/** Styles, collections and variables; gives style guid → style id. */
export function readThings(doc: Doc, graph: SceneGraph, changes: ReadonlyMap<string, NodeChange>): Map<string, string> {
  const styles = new Map<string, string>()
  for (const [guid, nc] of changes) {
    const type = nc.styleType === 'TEXT' ? 'TEXT' : nc.styleType === 'FILL' ? 'PAINT' : undefined
    if (!type) continue
    const key = (nc.key as string | undefined) ?? styleKey(guid)
    const id = `S:${key},`
    styles.set(guid, id)
    put(doc, 'style', id, type, { ...structuredClone(styleDefaults[type]), type, name: nc.name ?? '', documentationLinks: [], key, boundVariables: {}, description: nc.description ?? '', '#guid': guid, ...thingDataOf(nc), ...(type === 'TEXT' ? textStyle(nc) : { paints: paints(nc) }) })
  }
  for (const collection of graph.variableCollections.values()) {
    const nc = changes.get(collection.id)
    put(doc, 'collection', `VariableCollectionId:${collection.id}`, 'VARIABLE_COLLECTION', {
      name: collection.name, hiddenFromPublishing: nc?.isPublishable === false, isExtension: false, modes: collection.modes.map(mode => ({ modeId: mode.modeId, name: mode.name })),
      variableIds: collection.variableIds.map(id => `VariableID:${id}`), defaultModeId: collection.defaultModeId, key: (nc?.key as string | undefined) ?? styleKey(collection.id), ...thingDataOf(nc),
    })
  }
  for (const variable of graph.variables.values()) {
    const nc = changes.get(variable.id)
    put(doc, 'variable', `VariableID:${variable.id}`, 'VARIABLE', {
      description: nc?.description ?? '', name: variable.name, hiddenFromPublishing: nc?.isPublishable === false, variableCollectionId: `VariableCollectionId:${variable.collectionId}`, key: variable.key ?? styleKey(variable.id),
      resolvedType: variable.type, scopes: apiScopes((nc?.variableScopes as string[] | undefined) ?? ['ALL_SCOPES']), codeSyntax: {}, ...thingDataOf(nc),
      valuesByMode: Object.fromEntries(Object.entries(variable.valuesByMode).map(([mode, value]) => [mode, aliased(value)])),
    })
  }
  return styles
}

const aliased = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'aliasId' in value ? { type: 'VARIABLE_ALIAS', id: `VariableID:${(value as { aliasId: string }).aliasId}` } : value

interface Units { value: number; units: string }

function textStyle(nc: NodeChange): Props {
  const font = nc.fontName as { family: string; style: string } | undefined
  const line = nc.lineHeight as Units | undefined
  const spacing = nc.letterSpacing as Units | undefined
  return {
    ...(font ? { fontName: { family: font.family, style: font.style } } : {}), ...(nc.fontSize ? { fontSize: nc.fontSize } : {}),
    lineHeight: !line || (line.units === 'PERCENT' && line.value === 100) ? { unit: 'AUTO' } : line.units === 'RAW' ? { unit: 'PERCENT', value: Math.round(line.value * 1e4) / 100 } : { unit: line.units, value: line.value },
    letterSpacing: spacing ? { unit: spacing.units === 'PERCENT' ? 'PERCENT' : 'PIXELS', value: spacing.value } : { unit: 'PERCENT', value: 0 },
    textCase: nc.textCase ?? 'ORIGINAL', textDecoration: nc.textDecoration ?? 'NONE',
  }
}

interface StoredPaint { type: string; color?: { r: number; g: number; b: number }; opacity?: number; visible?: boolean; blendMode?: string; colorVar?: { value?: { alias?: { guid?: Guid } } } }

const paints = (nc: NodeChange): unknown[] => ((nc.fillPaints as StoredPaint[] | undefined) ?? []).filter(paint => paint.type === 'SOLID').map(({ color, opacity = 1, visible = true, blendMode = 'NORMAL', colorVar }) => {
  const guid = colorVar?.value?.alias?.guid
  return { type: 'SOLID', visible, opacity, blendMode, color: { r: color!.r, g: color!.g, b: color!.b }, boundVariables: guid ? { color: { type: 'VARIABLE_ALIAS', id: `VariableID:${guidText(guid)}` } } : {} }
})
