import { AXES, PADDINGS, WAYS } from '../axes'
import { isInLayout } from '../is-auto-layout'
import { writeType } from '../write-type'
import { put, remember } from './put'
import { isSized, rememberSize, setWays } from './remember-size'
import { rememberType } from './remember-type'
import { isStroked, writeStroke } from './write-stroke'
import type { Props } from '../../../core/layers/patch'
import type { ColourToken } from '../../../core/layers/plan'
import type { Brush } from '../brush'
import type { Journal } from '../journal'

const CORNERS = ['topLeftRadius', 'topRightRadius', 'bottomRightRadius', 'bottomLeftRadius'] as const

/** Sets what the patch names; what the layer does not have is left. Size before place, lock last. */
export function setProps(node: SceneNode, props: Props, brush: Brush, journal: Journal): void {
  if (props.name !== undefined) setName(node, props.name, journal)
  putPlain(node, props, ['visible', 'opacity'], journal)
  const colour = props.textColour ?? props.fill
  if (colour !== undefined) setFill(node, colour, brush, journal)
  if (props.stroke !== undefined && isStroked(node)) writeStroke(node, props.stroke, brush, journal)
  if (props.textStyle !== undefined && node.type === 'TEXT') setTextStyle(node, props.textStyle, brush, journal)
  if (props.path !== undefined && node.type === 'VECTOR') setPath(node, props.path, journal)
  if (props.radius !== undefined && 'cornerSmoothing' in node) setRadius(node, props.radius, journal)
  if (props.pad && 'paddingTop' in node) for (const [at, side] of PADDINGS.entries()) put(node, side, Number(props.pad[at]), journal)
  setSize(node, props, journal)
  putPlain(node, props, ['x', 'y', 'locked'], journal)
}

/** What needs no translation. */
function putPlain(node: SceneNode, props: Props, keys: readonly ('visible' | 'opacity' | 'x' | 'y' | 'locked')[], journal: Journal): void {
  for (const key of keys) if (props[key] !== undefined && key in node) put(node as FrameNode, key, props[key], journal)
}

/** Naming a text ends its being named after its words. */
function setName(node: SceneNode, name: string, journal: Journal): void {
  if (node.type === 'TEXT') remember(node, 'autoRename', journal)
  put(node, 'name', name, journal)
}

function setFill(node: SceneNode, colour: ColourToken | null, brush: Brush, journal: Journal): void {
  if (!('fills' in node)) return
  if (node.type === 'TEXT') rememberType(node, journal)
  else {
    const style = node.fillStyleId
    if (typeof style === 'string' && style) journal.add(() => node.setFillStyleIdAsync(style))
    remember(node, 'fills', journal)
  }
  node.fills = colour ? [brush.palette.paint(colour)] : []
}

function setTextStyle(node: TextNode, token: NonNullable<Props['textStyle']>, brush: Brush, journal: Journal): void {
  rememberType(node, journal)
  writeType(node, token, brush)
}

/** A new path may shift the layer's box, so its place is remembered as well. */
function setPath(node: VectorNode, path: string, journal: Journal): void {
  remember(node, 'x', journal)
  remember(node, 'y', journal)
  const was = node.vectorPaths
  journal.add(() => { node.vectorPaths = was })
  node.vectorPaths = [{ windingRule: was[0] ? was[0].windingRule : 'NONE', data: path }]
}

function setRadius(node: SceneNode & CornerMixin, radius: number, journal: Journal): void {
  if (node.cornerRadius === figma.mixed && 'topLeftRadius' in node) for (const corner of CORNERS) remember(node, corner, journal)
  else remember(node, 'cornerRadius', journal)
  node.cornerRadius = radius
}

/** A section has no auto-layout and takes only this resize in older desktop apps. */
function growSection(node: SectionNode, width: number, height: number, journal: Journal): void {
  const was = { width: node.width, height: node.height }
  journal.add(() => node.resizeWithoutConstraints(was.width, was.height))
  node.resizeWithoutConstraints(width, height)
}

function setSize(node: SceneNode, { width, height, sizing }: Props, journal: Journal): void {
  if (node.type === 'SECTION' && (width !== undefined || height !== undefined)) return growSection(node, width ?? node.width, height ?? node.height, journal)
  if (!isSized(node) || (width === undefined && height === undefined && !sizing)) return
  rememberSize(node, journal)
  const ways = AXES.map(axis => node[axis])
  if (width !== undefined || height !== undefined) {
    node.resize(width ?? node.width, height ?? node.height)
    // The axis nobody spoke of keeps its way.
    if (node.type === 'TEXT' && height === undefined) node.textAutoResize = 'HEIGHT'
    else if (isInLayout(node)) setWays(node, [width === undefined ? ways[0] : undefined, height === undefined ? ways[1] : undefined])
  }
  if (sizing) setWays(node, [sizing.horizontal && WAYS[sizing.horizontal], sizing.vertical && WAYS[sizing.vertical]])
}
