import type { SceneNode } from '@open-pencil/scene-graph'
import { toMeasure, type FontName, type Spacing } from '../layout/measure'
import { sizingOf, primaryAxis, otherAxis } from '../layout/sizing'
import { cornersOf } from '../layout/transform'
import { frameLike, isAutoLayout, isInFlow, num, strokeWeightOf, type NodeRecord } from '../model/record'
import { storedWeight } from './fonts'
import { effectsOf, paintsOf, type FigmaPaint } from './paint-fields'
import { drawableText, letterSpacingPixels, lineHeightPixels } from './text'

type Fields = Partial<SceneNode>

/** Figma's layer types in the engine's words. */
export const coreType = (type: string): SceneNode['type'] => (type === 'PAGE' ? 'CANVAS' : type === 'SLOT' ? 'FRAME' : type) as SceneNode['type']

/** All the engine needs of a layer, from its Figma properties. `draw` swaps in fonts it can draw; a file keeps the real names. */
export function fieldsOf(node: NodeRecord, draw: boolean): Fields {
  const p = node.props
  return {
    name: p.name as string,
    ...(node.type === 'PAGE' ? {} : placeOf(node)),
    visible: p.visible !== false, locked: p.locked === true, opacity: (p.opacity as number | undefined) ?? 1,
    blendMode: ((p.blendMode as string | undefined) ?? 'PASS_THROUGH') as SceneNode['blendMode'],
    ...(p.fills ? { fills: paintsOf(p.fills as FigmaPaint[]) } : {}),
    ...strokesOf(node), ...cornersFields(node), ...layoutOf(node), ...textOf(node, draw),
    effects: effectsOf((p.effects as never[] | undefined) ?? []),
    ...(frameLike.has(node.type) ? { clipsContent: p.clipsContent === true } : {}),
    ...(p.vectorNetwork ? { vectorNetwork: structuredClone(p.vectorNetwork) as SceneNode['vectorNetwork'] } : {}),
    ...(p.arcData && !isWhole(p.arcData as Arc) ? { arcData: { ...(p.arcData as Arc) } } : {}),
    ...(p.pointCount ? { pointCount: p.pointCount as number } : {}),
    ...(p.innerRadius ? { starInnerRadius: p.innerRadius as number } : {}),
    ...(p.booleanOperation ? { booleanOperation: p.booleanOperation as NonNullable<SceneNode['booleanOperation']> } : {}),
    ...(p.isMask ? { isMask: true, maskType: p.maskType as SceneNode['maskType'] } : {}),
    ...constraintsOf(node),
  }
}

interface Arc { startingAngle: number; endingAngle: number; innerRadius: number }
const isWhole = (arc: Arc): boolean => arc.innerRadius === 0 && Math.abs(arc.endingAngle - arc.startingAngle) >= 6.283

/** The engine turns a layer clockwise about its centre; Figma counter-clockwise about its corner. */
export function placeOf(node: NodeRecord): Fields {
  const width = num(node, 'width')
  const height = num(node, 'height')
  const rotation = num(node, 'rotation')
  const parent = node.parent
  const [dx, dy] = parent?.type === 'GROUP' || parent?.type === 'BOOLEAN_OPERATION' ? [num(parent, 'x'), num(parent, 'y')] : [0, 0]
  if (!rotation) return { x: num(node, 'x') - dx, y: num(node, 'y') - dy, width, height, rotation: 0 }
  const corners = cornersOf(node)
  const centre = { x: (corners[0]!.x + corners[3]!.x) / 2, y: (corners[0]!.y + corners[3]!.y) / 2 }
  return { x: centre.x - width / 2 - dx, y: centre.y - height / 2 - dy, width, height, rotation: -rotation }
}

function strokesOf(node: NodeRecord): Fields {
  const p = node.props
  if (!p.strokes) return {}
  const weight = strokeWeightOf(node)
  const dashPattern = [...((p.dashPattern as number[] | undefined) ?? [])]
  const cap = ((p.strokeCap as string | undefined) ?? 'NONE') as SceneNode['strokeCap']
  const join = ((p.strokeJoin as string | undefined) ?? 'MITER') as SceneNode['strokeJoin']
  const strokes = paintsOf(p.strokes as FigmaPaint[]).map(({ color, opacity, visible }) => ({
    color, opacity, visible, weight, align: p.strokeAlign as 'INSIDE', cap, join, dashPattern,
  }))
  return { strokes, strokeCap: cap, strokeJoin: join, dashPattern, ...sidesOf(node) }
}

function sidesOf(node: NodeRecord): Fields {
  if (!('strokeTopWeight' in node.props)) return {}
  const [top, right, bottom, left] = ['Top', 'Right', 'Bottom', 'Left'].map(side => num(node, `stroke${side}Weight`)) as [number, number, number, number]
  const independentStrokeWeights = !(top === right && right === bottom && bottom === left)
  return { independentStrokeWeights, borderTopWeight: top, borderRightWeight: right, borderBottomWeight: bottom, borderLeftWeight: left }
}

function cornersFields(node: NodeRecord): Fields {
  const p = node.props
  if (!('topLeftRadius' in p)) return p.cornerRadius === undefined ? {} : { cornerRadius: p.cornerRadius as number }
  const [topLeftRadius, topRightRadius, bottomLeftRadius, bottomRightRadius] = ['topLeftRadius', 'topRightRadius', 'bottomLeftRadius', 'bottomRightRadius'].map(key => num(node, key)) as [number, number, number, number]
  const independentCorners = !(topLeftRadius === topRightRadius && topRightRadius === bottomLeftRadius && bottomLeftRadius === bottomRightRadius)
  return { cornerRadius: independentCorners ? 0 : topLeftRadius, topLeftRadius, topRightRadius, bottomLeftRadius, bottomRightRadius, independentCorners, cornerSmoothing: num(node, 'cornerSmoothing') }
}

function layoutOf(node: NodeRecord): Fields {
  const p = node.props
  if (!('layoutAlign' in p)) return {}
  const child: Fields = {
    layoutPositioning: p.layoutPositioning as 'AUTO', layoutGrow: isInFlow(node) ? num(node, 'layoutGrow') : 0,
    layoutAlignSelf: p.layoutAlign === 'STRETCH' ? 'STRETCH' : 'AUTO',
    minWidth: p.minWidth as number | null, maxWidth: p.maxWidth as number | null, minHeight: p.minHeight as number | null, maxHeight: p.maxHeight as number | null,
  }
  if (!isAutoLayout(node)) return child
  const along = primaryAxis(node)
  const hug = (axis: 'x' | 'y') => (sizingOf(node, axis) === 'HUG' ? 'HUG' : 'FIXED')
  const counterGap = p.layoutWrap === 'WRAP' ? ((p.counterAxisSpacing as number | null) ?? num(node, 'itemSpacing')) : 0
  return {
    ...child,
    layoutMode: p.layoutMode as 'HORIZONTAL', primaryAxisSizing: hug(along), counterAxisSizing: hug(otherAxis[along]),
    primaryAxisAlign: (['SPACE_EVENLY', 'SPACE_AROUND'].includes(p.primaryAxisAlignItems as string) ? 'SPACE_BETWEEN' : p.primaryAxisAlignItems) as 'MIN',
    counterAxisAlign: p.counterAxisAlignItems as 'MIN', counterAxisAlignContent: p.counterAxisAlignContent as 'AUTO', layoutWrap: p.layoutWrap as 'WRAP',
    itemSpacing: num(node, 'itemSpacing'), counterAxisSpacing: counterGap, itemReverseZIndex: p.itemReverseZIndex === true, strokesIncludedInLayout: p.strokesIncludedInLayout === true,
    paddingTop: num(node, 'paddingTop'), paddingRight: num(node, 'paddingRight'), paddingBottom: num(node, 'paddingBottom'), paddingLeft: num(node, 'paddingLeft'),
  }
}

function textOf(node: NodeRecord, draw: boolean): Fields {
  if (node.type !== 'TEXT') return {}
  const p = node.props
  const size = num(node, 'fontSize')
  const font = p.fontName as FontName
  const drawn = drawableText(toMeasure(node)) as Fields
  const runs = ((drawn.styleRuns ?? []) as { style: { fills?: unknown } }[]).map(run => ({ ...run, style: run.style.fills ? { ...run.style, fills: paintsOf(run.style.fills as FigmaPaint[]) } : run.style }))
  const real: Fields = {
    text: p.characters as string, fontFamily: font.family, fontWeight: storedWeight(font.style), italic: /italic/i.test(font.style),
    lineHeight: lineHeightPixels(p.lineHeight as Spacing, size), letterSpacing: letterSpacingPixels(p.letterSpacing as Spacing, size),
  }
  return {
    ...drawn, ...(draw ? {} : real), fontSize: size, styleRuns: runs as SceneNode['styleRuns'],
    textAlignHorizontal: p.textAlignHorizontal as 'LEFT', textAlignVertical: p.textAlignVertical as 'TOP', textDecoration: p.textDecoration as 'NONE',
    // Drawing must not let a text grow past the box the layout gave it.
    textAutoResize: draw && p.textAutoResize === 'NONE' ? 'NONE' : (p.textAutoResize as 'NONE'),
    autoRename: p.autoRename === true,
  }
}

function constraintsOf(node: NodeRecord): Fields {
  const c = node.props.constraints as { horizontal: string; vertical: string } | undefined
  return c ? { horizontalConstraint: c.horizontal as 'MIN', verticalConstraint: c.vertical as 'MIN' } : {}
}
