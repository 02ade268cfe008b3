import type { FontName, Run, Spacing } from '../layout/measure'
import { modeKey, primaryAxis, otherAxis } from '../layout/sizing'
import { relativeTransform, multiply, type Matrix } from '../layout/transform'
import { bytesOfHex } from '../model/bytes'
import { frameLike, isAutoLayout, num, type NodeRecord } from '../model/record'
import { parseGuid, type NodeChange } from './kiwi'
import type { FigmaPaint } from './paint-fields'
import { writePluginData, writeRelaunch } from './plugin-data'

export interface WriteContext {
  /** Style id → guid in the file. */
  readonly styleGuid: (id: string) => string | undefined
  readonly addBlob: (bytes: Uint8Array) => number
  readonly vectorBlob: (network: unknown) => Uint8Array
}

type Fields = NodeChange

/** One group of file fields, and the Figma properties it is made of. */
export interface Facet {
  readonly keys: readonly string[]
  readonly of: (node: NodeRecord, context: WriteContext) => Fields
}

const has = (node: NodeRecord, key: string): boolean => key in node.props

const inverse = ([[a, b, c], [d, e, f]]: Matrix): Matrix => {
  const det = a * e - b * d
  return [[e / det, -b / det, (b * f - e * c) / det], [-d / det, a / det, (d * c - a * f) / det]]
}

/** In the file a group's children count from the group, in Figma from the frame around it. */
function place(node: NodeRecord): Fields {
  if (!has(node, 'x')) return {}
  const own = relativeTransform(node)
  const inGroup = node.parent?.type === 'GROUP' || node.parent?.type === 'BOOLEAN_OPERATION'
  const [[m00, m01, m02], [m10, m11, m12]] = inGroup ? multiply(inverse(relativeTransform(node.parent!)), own) : own
  return { transform: { m00, m01, m02, m10, m11, m12 }, size: { x: num(node, 'width'), y: num(node, 'height') } }
}

const colored = (c: { r: number; g: number; b: number; a?: number }) => ({ r: c.r, g: c.g, b: c.b, a: c.a ?? 1 })

export const storedPaints = (paints: readonly FigmaPaint[]): unknown[] => paints.map(paint => {
  const id = paint.boundVariables?.color?.id
  const t = paint.gradientTransform
  return {
    type: paint.type, opacity: paint.opacity ?? 1, visible: paint.visible !== false, blendMode: paint.blendMode ?? 'NORMAL',
    ...(paint.color ? { color: colored(paint.color) } : {}),
    ...(paint.gradientStops ? { stops: paint.gradientStops.map(stop => ({ position: stop.position, color: colored(stop.color) })) } : {}),
    ...(t ? { transform: { m00: t[0][0], m01: t[0][1], m02: t[0][2], m10: t[1][0], m11: t[1][1], m12: t[1][2] } } : {}),
    ...(paint.imageHash ? { image: { hash: bytesOfHex(paint.imageHash) }, imageScaleMode: paint.scaleMode ?? 'FILL' } : {}),
    ...(id ? { colorVar: { value: { alias: { guid: parseGuid(id.replace('VariableID:', '')) } }, dataType: 'ALIAS', resolvedDataType: 'COLOR' } } : {}),
  }
})

const styleRef = (context: WriteContext, id: unknown): { guid: object } | undefined => {
  const guid = typeof id === 'string' && id ? context.styleGuid(id) : undefined
  return guid ? { guid: parseGuid(guid) } : undefined
}

/** "Auto" is stored as 100 percent, a percentage as a factor. Source: the fixtures (see scene-props). */
export const storedLineHeight = ({ unit, value }: Spacing): object =>
  unit === 'AUTO' ? { value: 100, units: 'PERCENT' } : unit === 'PERCENT' ? { value: value! / 100, units: 'RAW' } : { value: value!, units: 'PIXELS' }

export const storedFont = ({ family, style }: FontName): object => ({ family, style, postscript: '' })

function layout(node: NodeRecord): Fields {
  const p = node.props
  if (!frameLike.has(node.type)) return {}
  if (!isAutoLayout(node)) return { stackMode: 'NONE' }
  const along = primaryAxis(node)
  const sizing = (axis: 'x' | 'y') => (p[modeKey(node, axis)] === 'AUTO' ? 'RESIZE_TO_FIT_WITH_IMPLICIT_SIZE' : 'FIXED')
  return {
    stackMode: p.layoutMode, stackSpacing: p.itemSpacing, stackHorizontalPadding: p.paddingLeft, stackVerticalPadding: p.paddingTop, stackPaddingRight: p.paddingRight,
    stackPaddingBottom: p.paddingBottom, stackPrimarySizing: sizing(along), stackCounterSizing: sizing(otherAxis[along]), stackPrimaryAlignItems: p.primaryAxisAlignItems === 'SPACE_AROUND' ? 'SPACE_EVENLY' : p.primaryAxisAlignItems,
    stackCounterAlignItems: p.counterAxisAlignItems, stackWrap: p.layoutWrap, stackReverseZIndex: p.itemReverseZIndex, bordersTakeSpace: p.strokesIncludedInLayout,
    ...(p.layoutWrap === 'WRAP' ? { stackCounterAlignContent: p.counterAxisAlignContent, ...(p.counterAxisSpacing === null ? {} : { stackCounterSpacing: p.counterAxisSpacing }) } : {}),
  }
}

function text(node: NodeRecord): Fields {
  if (node.type !== 'TEXT') return {}
  const p = node.props
  const characters = p.characters as string
  const runs = p['#runs'] as readonly Run[]
  const ids = Array.from({ length: runs.length ? characters.length : 0 }, (_, i) => runs.findIndex(run => run.start <= i && i < run.end) + 1)
  return {
    textData: {
      characters, lines: linesOf(characters, p['#lines'] as object[] | undefined),
      ...(runs.length ? { characterStyleIDs: ids, styleOverrideTable: runs.map((run, i) => ({ styleID: i + 1, ...runFields(run.style) })) } : {}),
    },
    fontName: storedFont(p.fontName as FontName), fontSize: p.fontSize, lineHeight: storedLineHeight(p.lineHeight as Spacing), letterSpacing: spacing(p.letterSpacing as Spacing),
    textAlignHorizontal: p.textAlignHorizontal, textAlignVertical: p.textAlignVertical, textAutoResize: p.textAutoResize, textCase: p.textCase, textDecoration: p.textDecoration,
    textTruncation: p.textTruncation, autoRename: p.autoRename, ...(p.maxLines === null ? {} : { maxLines: p.maxLines }),
    textUserLayoutVersion: 4, textExplicitLayoutVersion: 1, textBidiVersion: 1,
    // Glyph positions of the old text; whoever opens the file shapes it anew.
    derivedTextData: undefined,
  }
}

/** Bullets stay as long as there are lines for them. */
const linesOf = (characters: string, lists: readonly object[] = []): object[] => characters.split('\n').map((_, i) => lists[i] ?? { lineType: 'PLAIN' })

const spacing = ({ unit, value }: Spacing): object => ({ value: value ?? 0, units: unit })

const runFields = (style: Run['style']): object => ({
  ...(style.fontName ? { fontName: storedFont(style.fontName as FontName) } : {}),
  ...(style.fontSize === undefined ? {} : { fontSize: style.fontSize }),
  ...(style.lineHeight ? { lineHeight: storedLineHeight(style.lineHeight as Spacing) } : {}),
  ...(style.letterSpacing ? { letterSpacing: spacing(style.letterSpacing as Spacing) } : {}),
  ...(style.textDecoration ? { textDecoration: style.textDecoration } : {}),
  ...(style.fills ? { fillPaints: storedPaints(style.fills as FigmaPaint[]) } : {}),
})

function vector(node: NodeRecord, context: WriteContext): Fields {
  const network = node.props.vectorNetwork as { vertices: unknown[] } | undefined
  if (!network?.vertices.length) return {}
  return { vectorData: { vectorNetworkBlob: context.addBlob(context.vectorBlob(network)), normalizedSize: { x: num(node, 'width'), y: num(node, 'height') } }, fillGeometry: undefined, strokeGeometry: undefined }
}

const corner = { topLeftRadius: 'rectangleTopLeftCornerRadius', topRightRadius: 'rectangleTopRightCornerRadius', bottomLeftRadius: 'rectangleBottomLeftCornerRadius', bottomRightRadius: 'rectangleBottomRightCornerRadius' }

function corners(node: NodeRecord): Fields {
  const p = node.props
  if (!has(node, 'topLeftRadius')) return has(node, 'cornerRadius') ? { cornerRadius: p.cornerRadius } : {}
  const each = Object.keys(corner).map(key => num(node, key))
  const same = each.every(radius => radius === each[0])
  return { cornerRadius: same ? each[0]! : 0, rectangleCornerRadiiIndependent: !same, cornerSmoothing: p.cornerSmoothing, ...Object.fromEntries(Object.values(corner).map((field, i) => [field, each[i]])) }
}

function strokes(node: NodeRecord): Fields {
  const p = node.props
  if (!has(node, 'strokes')) return {}
  const sides = ['Top', 'Right', 'Bottom', 'Left'].map(side => p[`stroke${side}Weight`] as number | undefined)
  const independent = sides[0] !== undefined && sides.some(side => side !== sides[0])
  return {
    strokePaints: storedPaints(p.strokes as FigmaPaint[]), strokeWeight: sides[0] !== undefined && !independent ? sides[0] : p.strokeWeight, strokeAlign: p.strokeAlign, strokeCap: p.strokeCap ?? 'NONE', strokeJoin: p.strokeJoin, dashPattern: [...(p.dashPattern as number[])], strokeGeometry: undefined,
    ...(sides[0] === undefined ? {} : { borderStrokeWeightsIndependent: independent, borderTopWeight: sides[0], borderRightWeight: sides[1], borderBottomWeight: sides[2], borderLeftWeight: sides[3] }),
  }
}

/** Only what a layer has: file fields appear in the order given here. */
export const facets: readonly Facet[] = [
  { keys: ['name'], of: node => ({ name: node.props.name as string }) },
  { keys: ['visible', 'locked', 'opacity', 'blendMode', 'isMask'], of: ({ props: p }) => ({ visible: p.visible !== false, locked: p.locked === true, ...(p.opacity === undefined ? {} : { opacity: p.opacity, blendMode: p.blendMode }), ...(p.isMask ? { mask: true, maskType: p.maskType } : {}) }) },
  { keys: ['x', 'y', 'width', 'height', 'rotation', 'vectorNetwork'], of: place },
  { keys: ['width', 'height', 'vectorNetwork'], of: vector },
  { keys: ['fills', 'fillStyleId'], of: (node, context) => (has(node, 'fills') ? { fillPaints: storedPaints(node.props.fills as FigmaPaint[]), styleIdForFill: styleRef(context, node.props.fillStyleId) } : {}) },
  { keys: ['strokes', 'strokeWeight', 'strokeAlign', 'strokeCap', 'strokeJoin', 'dashPattern', 'strokeTopWeight', 'strokeRightWeight', 'strokeBottomWeight', 'strokeLeftWeight'], of: strokes },
  { keys: ['strokeStyleId'], of: (node, context) => (node.props.strokeStyleId ? { styleIdForStrokeFill: styleRef(context, node.props.strokeStyleId) } : {}) },
  { keys: Object.keys(corner).concat('cornerRadius', 'cornerSmoothing'), of: corners },
  { keys: ['effects'], of: ({ props: p }) => (p.effects ? { effects: (p.effects as { type: string; color?: { r: number; g: number; b: number; a: number } }[]).map(({ ...effect }) => ({ ...effect, type: effect.type === 'LAYER_BLUR' ? 'FOREGROUND_BLUR' : effect.type, boundVariables: undefined })) } : {}) },
  { keys: ['clipsContent'], of: node => (frameLike.has(node.type) ? { frameMaskDisabled: node.props.clipsContent !== true } : {}) },
  { keys: ['layoutMode', 'itemSpacing', 'counterAxisSpacing', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'primaryAxisSizingMode', 'counterAxisSizingMode', 'primaryAxisAlignItems', 'counterAxisAlignItems', 'counterAxisAlignContent', 'layoutWrap', 'itemReverseZIndex', 'strokesIncludedInLayout'], of: layout },
  { keys: ['layoutPositioning', 'layoutGrow', 'layoutAlign', 'minWidth', 'maxWidth', 'minHeight', 'maxHeight'], of: child },
  { keys: ['constraints'], of: ({ props: p }) => (p.constraints ? { horizontalConstraint: (p.constraints as { horizontal: string }).horizontal, verticalConstraint: (p.constraints as { vertical: string }).vertical } : {}) },
  { keys: ['characters', '#runs', 'fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'textAlignHorizontal', 'textAlignVertical', 'textAutoResize', 'textCase', 'textDecoration', 'textTruncation', 'maxLines', 'autoRename', 'width'], of: text },
  { keys: ['textStyleId'], of: (node, context) => (node.type === 'TEXT' ? { styleIdForText: styleRef(context, node.props.textStyleId) } : {}) },
  { keys: ['arcData'], of: ({ props: p }) => (p.arcData ? { arcData: { ...(p.arcData as object) } } : {}) },
  { keys: ['pointCount', 'innerRadius'], of: ({ props: p }) => ({ ...(p.pointCount ? { count: p.pointCount } : {}), ...(p.innerRadius ? { starInnerScale: p.innerRadius } : {}) }) },
  { keys: ['#shared', '#private'], of: ({ props }) => ({ pluginData: writePluginData(props) }) },
  { keys: ['#relaunch'], of: ({ props }) => ({ pluginRelaunchData: writeRelaunch(props) }) },
]

function child(node: NodeRecord): Fields {
  const p = node.props
  if (!has(node, 'layoutAlign')) return {}
  const bound = (a: unknown, b: unknown, none: number) => (a === null && b === null ? undefined : { value: { x: a ?? none, y: b ?? none } })
  return {
    stackPositioning: p.layoutPositioning, stackChildPrimaryGrow: p.layoutGrow, stackChildAlignSelf: p.layoutAlign === 'STRETCH' ? 'STRETCH' : 'AUTO',
    minSize: bound(p.minWidth, p.minHeight, 0), maxSize: bound(p.maxWidth, p.maxHeight, Infinity),
  }
}
