import { isAutoLayout, isInFlow, type NodeRecord } from '../model/record'

export type Axis = 'x' | 'y'
export type Sizing = 'FIXED' | 'HUG' | 'FILL'

export const sizeKey = { x: 'width', y: 'height' } as const
export const minKey = { x: 'minWidth', y: 'minHeight' } as const
export const maxKey = { x: 'maxWidth', y: 'maxHeight' } as const
export const startPadding = { x: 'paddingLeft', y: 'paddingTop' } as const
export const endPadding = { x: 'paddingRight', y: 'paddingBottom' } as const
export const otherAxis = { x: 'y', y: 'x' } as const

export const primaryAxis = (frame: NodeRecord): Axis => (frame.props.layoutMode === 'HORIZONTAL' ? 'x' : 'y')

/** The property that says whether an auto-layout frame hugs on this axis. */
export const modeKey = (frame: NodeRecord, axis: Axis): 'primaryAxisSizingMode' | 'counterAxisSizingMode' =>
  primaryAxis(frame) === axis ? 'primaryAxisSizingMode' : 'counterAxisSizingMode'

/** Figma stores grow and stretch on the child and shows them as FILL. */
export const fills = (node: NodeRecord, axis: Axis): boolean =>
  isInFlow(node) && (primaryAxis(node.parent!) === axis ? node.props.layoutGrow === 1 : node.props.layoutAlign === 'STRETCH')

const hugsText = (node: NodeRecord, axis: Axis): boolean =>
  node.type === 'TEXT' && (node.props.textAutoResize === 'WIDTH_AND_HEIGHT' || (axis === 'y' && node.props.textAutoResize === 'HEIGHT'))

export function sizingOf(node: NodeRecord, axis: Axis): Sizing {
  if (fills(node, axis)) return 'FILL'
  if (isAutoLayout(node) && node.props[modeKey(node, axis)] === 'AUTO') return 'HUG'
  return hugsText(node, axis) ? 'HUG' : 'FIXED'
}

export const clamp = (node: NodeRecord, axis: Axis, value: number): number => {
  const min = (node.props[minKey[axis]] as number | null) ?? 0
  const max = (node.props[maxKey[axis]] as number | null) ?? Infinity
  return Math.max(min, Math.min(max, value))
}
