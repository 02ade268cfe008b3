import { num, type NodeRecord } from '../model/record'
import { containerOf } from '../model/tree'

/** Rows of an affine matrix, as Figma's Transform. */
export type Matrix = readonly [readonly [number, number, number], readonly [number, number, number]]

export const identity: Matrix = [[1, 0, 0], [0, 1, 0]]

/** Rotation is counter-clockwise, about the top-left corner. Source: typings, LayoutMixin.rotation and relativeTransform. */
export function relativeTransform(node: NodeRecord): Matrix {
  if (node.type === 'PAGE' || node.type === 'DOCUMENT') return identity
  const angle = (num(node, 'rotation') * Math.PI) / 180 || 0
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  // A mirrored layer: only files have them, the Plugin API cannot make one.
  const flip = node.props['#flipped'] ? -1 : 1
  return [[cos * flip, sin * flip, num(node, 'x')], [-sin, cos, num(node, 'y')]]
}

export const multiply = (a: Matrix, b: Matrix): Matrix => [
  [a[0][0] * b[0][0] + a[0][1] * b[1][0], a[0][0] * b[0][1] + a[0][1] * b[1][1], a[0][0] * b[0][2] + a[0][1] * b[1][2] + a[0][2]],
  [a[1][0] * b[0][0] + a[1][1] * b[1][0], a[1][0] * b[0][1] + a[1][1] * b[1][1], a[1][0] * b[0][2] + a[1][1] * b[1][2] + a[1][2]],
]

export function absoluteTransform(node: NodeRecord): Matrix {
  let matrix = relativeTransform(node)
  for (let at = containerOf(node); at && at.type !== 'PAGE' && at.type !== 'DOCUMENT'; at = containerOf(at)) matrix = multiply(relativeTransform(at), matrix)
  return matrix
}

const corners = (matrix: Matrix, width: number, height: number): { x: number; y: number }[] =>
  [[0, 0], [width, 0], [0, height], [width, height]].map(([x, y]) => ({
    x: matrix[0][0] * x! + matrix[0][1] * y! + matrix[0][2],
    y: matrix[1][0] * x! + matrix[1][1] * y! + matrix[1][2],
  }))

/** The four corners in the coordinates of the node's container. */
export const cornersOf = (node: NodeRecord): { x: number; y: number }[] =>
  corners(relativeTransform(node), num(node, 'width'), num(node, 'height'))

export interface Box { x: number; y: number; width: number; height: number }

/** Axis-aligned box on the page, with every rotation on the way applied. */
export function absoluteBox(node: NodeRecord): Box {
  const points = corners(absoluteTransform(node), num(node, 'width'), num(node, 'height'))
  const x = Math.min(...points.map(p => p.x))
  const y = Math.min(...points.map(p => p.y))
  return { x, y, width: Math.max(...points.map(p => p.x)) - x, height: Math.max(...points.map(p => p.y)) - y }
}
