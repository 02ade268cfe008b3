import type { SceneNode } from '@open-pencil/scene-graph'
import { weightToFigmaStyle } from '@open-pencil/core/text'
import { defaultProps } from '../model/defaults'
import { frameLike, type NodeRecord } from '../model/record'
import { toPaths } from '../model/vector-network'
import { dataOf, type Reader } from './fig-read'
import type { Guid, NodeChange } from './kiwi'
import { guidText } from './kiwi'
import { figmaEffects, figmaPaints } from './paint-fields'
import { readPluginData } from './plugin-data'

type Props = Record<string, unknown>

/** A layer's Figma properties: from the engine's reading of the file, corrected from the file where the engine rounds off. */
export function propsOf(reader: Reader, node: SceneNode, nc: NodeChange | undefined, parent: NodeRecord): Props {
  const type = node.type === 'ROUNDED_RECTANGLE' ? 'RECTANGLE' : node.type
  return known(type, {
    name: node.name, visible: node.visible, locked: node.locked, opacity: node.opacity, blendMode: node.blendMode, isMask: node.isMask,
    ...placeProps(node, nc, parent), ...paintProps(reader, node, nc), ...shapeProps(node, type), ...layoutProps(node, nc, type), ...(type === 'TEXT' ? textProps(reader, node, nc) : {}),
    ...(node.componentId && type === 'INSTANCE' ? { '#component': componentGuid(reader, node) } : {}),
    ...(nc ? dataOf(nc) : { '#shared': readPluginData(node.pluginData.map(e => ({ pluginID: e.pluginId, key: e.key, value: e.value }))).shared }),
  })
}

/** The engine gives every layer every field; Figma's layers have only their own. */
function known(type: string, props: Props): Props {
  const own = defaultProps(type)
  return Object.fromEntries(Object.entries(props).filter(([key]) => key.startsWith('#') || key in own))
}

const componentGuid = (reader: Reader, node: SceneNode): string | null => reader.graph.getNode(node.componentId!)?.source.id ?? null

interface Affine { m00: number; m01: number; m02: number; m10: number; m11: number; m12: number }

/** The engine keeps the centre-turned place; Figma's x and y are the turned corner, which the file stores. Group children count from the frame around. */
function placeProps(node: SceneNode, nc: NodeChange | undefined, parent: NodeRecord): Props {
  const t = (nc?.transform as Affine | undefined) ?? fromCentre(node)
  const inGroup = parent.type === 'GROUP' || parent.type === 'BOOLEAN_OPERATION'
  const rotation = clean((Math.atan2(-t.m10, flipped(t) ? t.m11 : t.m00) * 180) / Math.PI)
  return {
    x: t.m02 + (inGroup ? (parent.props.x as number) : 0), y: t.m12 + (inGroup ? (parent.props.y as number) : 0), width: node.width, height: node.height, rotation,
    ...(flipped(t) ? { '#flipped': true } : {}),
    constraints: { horizontal: node.horizontalConstraint, vertical: node.verticalConstraint },
  }
}

const flipped = (t: Affine): boolean => t.m00 * t.m11 - t.m01 * t.m10 < 0
const clean = (degrees: number): number => (Math.abs(degrees) < 1e-5 ? 0 : degrees)

function fromCentre(node: SceneNode): Affine {
  const angle = (node.rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [cx, cy] = [node.width / 2, node.height / 2]
  return { m00: cos, m01: -sin, m10: sin, m11: cos, m02: node.x + cx - cos * cx + sin * cy, m12: node.y + cy - sin * cx - cos * cy }
}

function paintProps(reader: Reader, node: SceneNode, nc: NodeChange | undefined): Props {
  const bound = (kind: string) => (i: number) => {
    const id = node.boundVariables[`${kind}/${i}/color`]
    return id && (id.startsWith('VariableID:') ? id : `VariableID:${id}`)
  }
  const stroke = node.strokes[0]
  const styled = (field: string): string => {
    const ref = nc?.[field] as { guid?: Guid } | undefined
    return ref?.guid ? (reader.styles.get(guidText(ref.guid)) ?? '') : ''
  }
  const numbers = Object.entries(node.boundVariables).filter(([field]) => !field.includes('/')).map(([field, id]) => [field, { type: 'VARIABLE_ALIAS', id: `VariableID:${id}` }])
  return {
    fills: figmaPaints(node.fills, bound('fills')),
    strokes: figmaPaints(node.strokes.map(s => ({ type: 'SOLID' as const, color: s.color, opacity: s.opacity, visible: s.visible })), bound('strokes')),
    strokeWeight: (nc?.strokeWeight as number | undefined) ?? stroke?.weight ?? 1, strokeAlign: (nc?.strokeAlign as string | undefined) ?? stroke?.align ?? 'INSIDE',
    strokeCap: node.strokeCap, strokeJoin: node.strokeJoin, dashPattern: [...node.dashPattern], strokeMiterLimit: node.strokeMiterLimit,
    effects: figmaEffects(node.effects), fillStyleId: styled('styleIdForFill'), strokeStyleId: styled('styleIdForStrokeFill'),
    ...(numbers.length ? { boundVariables: Object.fromEntries(numbers) } : {}),
  }
}

function shapeProps(node: SceneNode, type: string): Props {
  const props: Props = {}
  if (frameLike.has(type) || type === 'RECTANGLE' || type === 'SECTION') {
    Object.assign(props, { topLeftRadius: node.topLeftRadius, topRightRadius: node.topRightRadius, bottomLeftRadius: node.bottomLeftRadius, bottomRightRadius: node.bottomRightRadius, cornerSmoothing: node.cornerSmoothing })
    const weight = node.strokes[0]?.weight ?? 1
    const sides = node.independentStrokeWeights ? [node.borderTopWeight, node.borderRightWeight, node.borderBottomWeight, node.borderLeftWeight] : [weight, weight, weight, weight]
    if (type !== 'SECTION') ['Top', 'Right', 'Bottom', 'Left'].forEach((side, i) => (props[`stroke${side}Weight`] = sides[i]))
  } else if ('cornerRadius' in node && (type === 'VECTOR' || type === 'ELLIPSE' || type === 'POLYGON' || type === 'STAR')) props.cornerRadius = node.cornerRadius
  if (frameLike.has(type)) props.clipsContent = node.clipsContent
  if (node.arcData) props.arcData = { ...node.arcData }
  if (node.booleanOperation) props.booleanOperation = node.booleanOperation
  if (type === 'VECTOR' && node.vectorNetwork) {
    const { vertices, segments, regions } = structuredClone(node.vectorNetwork)
    const network = { vertices: vertices.map(({ handleMirroring, ...vertex }) => (handleMirroring && handleMirroring !== 'NONE' ? { ...vertex, handleMirroring } : vertex)), segments, regions }
    Object.assign(props, { vectorNetwork: network, vectorPaths: toPaths(network) })
  }
  return props
}

function layoutProps(node: SceneNode, nc: NodeChange | undefined, type: string): Props {
  if (type === 'SECTION') return {}
  const child = {
    layoutPositioning: node.layoutPositioning, layoutGrow: node.layoutGrow, layoutAlign: node.layoutAlignSelf === 'STRETCH' ? 'STRETCH' : 'INHERIT',
    minWidth: node.minWidth, maxWidth: node.maxWidth, minHeight: node.minHeight, maxHeight: node.maxHeight,
  }
  if (!frameLike.has(type)) return child
  return {
    ...child, layoutMode: node.layoutMode, layoutWrap: node.layoutWrap, itemSpacing: node.itemSpacing,
    counterAxisSpacing: (nc?.stackCounterSpacing as number | undefined) ?? (node.layoutWrap === 'WRAP' ? node.counterAxisSpacing : null),
    // A file without the field means hugging on the primary axis, a fixed counter axis otherwise; checked against Figma's own sizes in test/engine/facade.
    primaryAxisSizingMode: node.primaryAxisSizing === 'HUG' || (nc?.stackMode && nc.stackPrimarySizing === undefined) ? 'AUTO' : 'FIXED',
    counterAxisSizingMode: node.counterAxisSizing === 'HUG' ? 'AUTO' : 'FIXED',
    primaryAxisAlignItems: (nc?.stackPrimaryAlignItems as string | undefined) ?? node.primaryAxisAlign, counterAxisAlignItems: node.counterAxisAlign === 'STRETCH' ? 'MIN' : node.counterAxisAlign,
    counterAxisAlignContent: node.counterAxisAlignContent, itemReverseZIndex: node.itemReverseZIndex, strokesIncludedInLayout: (nc?.bordersTakeSpace as boolean | undefined) ?? node.strokesIncludedInLayout,
    paddingTop: node.paddingTop, paddingRight: node.paddingRight, paddingBottom: node.paddingBottom, paddingLeft: node.paddingLeft,
  }
}

interface Units { value: number; units: string }

/** The format writes "auto" as 100 percent and a percentage as a factor (RAW). Source: the fixtures, where 14 px at 100 PERCENT is 17 high. */
const lineHeight = (stored: Units | undefined, pixels: number | null): Props =>
  stored ? (stored.units === 'PIXELS' ? { unit: 'PIXELS', value: stored.value } : stored.units === 'RAW' ? { unit: 'PERCENT', value: Math.round(stored.value * 1e4) / 100 } : stored.value === 100 ? { unit: 'AUTO' } : { unit: 'PERCENT', value: stored.value })
    : pixels === null ? { unit: 'AUTO' } : { unit: 'PIXELS', value: pixels }

const letterSpacing = (stored: Units | undefined, pixels: number): Props =>
  stored ? { unit: stored.units === 'PERCENT' ? 'PERCENT' : 'PIXELS', value: stored.value } : pixels ? { unit: 'PIXELS', value: pixels } : { unit: 'PERCENT', value: 0 }

function textProps(reader: Reader, node: SceneNode, nc: NodeChange | undefined): Props {
  const font = nc?.fontName as { family: string; style: string } | undefined
  const styleRef = (nc?.styleIdForText as { guid?: Guid } | undefined)?.guid
  const style = styleRef && reader.styles.get(guidText(styleRef))
  const styleNc = styleRef && reader.changes.get(guidText(styleRef))
  const from = (field: string): unknown => styleNc?.[field] ?? nc?.[field]
  const name = (style && (styleNc?.fontName as typeof font)) || font
  return {
    characters: node.text, fontSize: node.fontSize, fontName: name ? { family: name.family, style: name.style } : { family: node.fontFamily, style: weightToFigmaStyle(node.fontWeight, node.italic) },
    lineHeight: lineHeight(from('lineHeight') as Units | undefined, nc ? null : node.lineHeight), letterSpacing: letterSpacing(from('letterSpacing') as Units | undefined, node.letterSpacing),
    textAlignHorizontal: node.textAlignHorizontal, textAlignVertical: node.textAlignVertical, textAutoResize: node.textAutoResize, textCase: node.textCase, textDecoration: node.textDecoration,
    textTruncation: node.textTruncation, maxLines: node.maxLines, autoRename: node.autoRename, textStyleId: style ?? '',
    ...listLines(nc),
    '#runs': node.styleRuns.map(run => ({ start: run.start, end: run.start + run.length, style: runStyle(node, run.style) })),
  }
}

function listLines(nc: NodeChange | undefined): Props {
  const lines = (nc?.textData as { lines?: { lineType?: string; indentationLevel?: number }[] } | undefined)?.lines
  return lines?.some(line => line.lineType !== 'PLAIN') ? { '#lines': structuredClone(lines) } : {}
}

function runStyle(node: SceneNode, style: SceneNode['styleRuns'][number]['style']): Props {
  const font = style.fontFamily !== undefined || style.fontWeight !== undefined || style.italic !== undefined
  return {
    ...(font ? { fontName: { family: style.fontFamily ?? node.fontFamily, style: weightToFigmaStyle(style.fontWeight ?? node.fontWeight, style.italic ?? node.italic) } } : {}),
    ...(style.fontSize !== undefined ? { fontSize: style.fontSize } : {}),
    ...(style.lineHeight != null ? { lineHeight: { unit: 'PIXELS', value: style.lineHeight } } : {}),
    ...(style.letterSpacing !== undefined ? { letterSpacing: { unit: 'PIXELS', value: style.letterSpacing } } : {}),
    ...(style.textDecoration ? { textDecoration: style.textDecoration } : {}),
    ...(style.fills ? { fills: figmaPaints(style.fills, () => undefined) } : {}),
  }
}
