import type { Role } from '../journey/role'
import type { ColourToken, PlanNode, Sides, StrokePlan, TypeToken } from '../layers/plan'
import type { Shape } from '../layers/shape'
import type { Say } from '../messages/say'
import { PICTURE_HEIGHT } from './measures'

/** How a lane's notes look: form follows the lane's role. */
export interface Form {
  readonly style: TypeToken
  readonly gap: number
  readonly pad: Sides
  readonly radius?: number
  readonly fill?: ColourToken
  readonly stroke?: StrokePlan
  readonly picture?: (key: string, say: Say) => PlanNode
}

const plain: Form = { style: 'note', gap: 2, pad: [0, 12, 0, 12] }
const small: Form = { ...plain, style: 'meta' }
const bar = (colour: ColourToken): StrokePlan => ({ colour, weight: [0, 0, 0, 3] })

const frame = (key: string, say: Say): PlanNode => ({
  key: `${key}/picture`, type: 'frame', name: say('layer.picture'), width: 'fill', height: PICTURE_HEIGHT, radius: 8, fill: 'band', stroke: { colour: 'line', weight: 1 },
})

export const FORMS: Readonly<Record<Role, Form>> = {
  touchpoint: { style: 'note', gap: 6, pad: [10, 12, 10, 12], radius: 8, fill: 'card', stroke: { colour: 'line', weight: 1 } },
  pain: { style: 'note', gap: 2, pad: [10, 12, 10, 12], radius: 8, fill: 'pain-fill', stroke: bar('pain') },
  improvement: { style: 'note', gap: 8, pad: [10, 12, 10, 12], radius: 8, fill: 'gain-fill', stroke: bar('gain') },
  picture: { style: 'meta', gap: 6, pad: [0, 0, 0, 0], picture: frame },
  evidence: small,
  metric: small,
  voice: plain,
  emotion: plain,
  action: plain,
  thought: plain,
  question: plain,
  channel: plain,
  insight: plain,
  employee: plain,
  owner: plain,
  goal: plain,
  custom: plain,
}

/** How an empty cell's question looks, whatever its lane. */
export const PROMPT: Form = { style: 'note', gap: 0, pad: [10, 12, 10, 12], radius: 8, stroke: { colour: 'edge', weight: 1, dash: [4, 3] } }

type Dressed = Pick<Form, 'radius' | 'fill' | 'stroke'> & { readonly pad?: Sides }

/** A form in a brand's shape: only what has corners is a card, and a dashed edge or a bar means something, so it stays. */
export function inShape<F extends Dressed>(form: F, { card, radii, spacing: { across, down } }: Shape): F {
  const { radius, fill, stroke, pad } = form
  if (radius === undefined) return pad?.[1] ? { ...form, pad: [pad[0], across, pad[2], across] } : form
  const { fill: _, stroke: __, ...rest } = form
  const hairline = stroke?.weight === 1 && !stroke.dash
  return {
    ...(rest as F),
    pad: [down, across, down, across],
    radius: radii.card,
    ...(fill && card !== 'open' && { fill }),
    ...(stroke && !(hairline && card === 'filled') && { stroke }),
  }
}
