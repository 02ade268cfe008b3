import type { PlanNode } from '../layers/plan'
import { PLAIN_SHAPE, type Shape } from '../layers/shape'
import type { Say } from '../messages/say'
import { inShape } from './forms'
import { standIn } from './stand-in'
import { stagePoints } from './stage-points'

/** A chip is named after what it holds: `note:n1/channel`. */
const CHIP = /\/(when|channel|controlled-by|value|effort|link)$/

/** How round the outline of a face is, as a share of its half. */
const ROUND = { round: 1, soft: 0.5, square: 0.2 } as const

export const faceRadius = (size: number, { face }: Shape): number => Math.round((size / 2) * ROUND[face])

/** A plan, or a part of one, in a brand's forms. Plain forms leave it as it is. */
export function shapePlan(node: PlanNode, shape: Shape = PLAIN_SHAPE, say: Say): PlanNode {
  if (shape === PLAIN_SHAPE) return node
  const own = formed(node, shape, say)
  return own.children ? { ...own, children: own.children.map((child) => shapePlan(child, shape, say)) } : own
}

function formed(node: PlanNode, shape: Shape, say: Say): PlanNode {
  const { tag, key } = node
  const { radii, spacing } = shape
  if (tag?.kind === 'map') return { ...node, radius: radii.map }
  if (tag?.kind === 'stage') return shape.parts?.header ? standIn(node, shape.parts.header) : pointed({ ...node, radius: radii.stage }, shape, say)
  if (tag?.kind === 'cell' && node.pad) return { ...node, pad: [spacing.cell, 0, spacing.cell, 0] }
  if (tag?.kind === 'note') return shape.parts?.card && node.radius !== undefined && tag.origin !== 'prompt' ? standIn(node, shape.parts.card) : inShape(node, shape)
  if (node.type !== 'frame') return node
  if (isFace(node)) return { ...node, radius: faceRadius(typeof node.width === 'number' ? node.width : 0, shape) }
  if (key === 'band') return { ...node, radius: radii.band }
  if (key === 'logo' || CHIP.test(key)) return { ...node, radius: radii.chip }
  return key.endsWith('/picture') ? { ...node, radius: radii.card } : node
}

const isFace = ({ tag, fill }: PlanNode): boolean => tag?.kind === 'face' || (tag?.kind === 'aid' && tag.aid === 'legend' && fill !== undefined)

/** By the number that is drawn on it. */
const isFirst = ({ children = [] }: PlanNode): boolean =>
  children.flatMap((child) => [child, ...(child.children ?? [])]).some(({ tag, text }) => tag?.kind === 'aid' && tag.aid === 'number' && text?.content === '1')

function pointed(node: PlanNode, { stage }: Shape, say: Say): PlanNode {
  const drawn = node.children?.some(({ tag }) => tag?.kind === 'aid' && tag.aid === 'point') ?? false
  if (stage === 'rectangle' || drawn || typeof node.width !== 'number') return node
  return { ...node, children: [...(node.children ?? []), ...stagePoints(node.key, node.width, isFirst(node), say)] }
}
