import type { Role } from '../journey/role'
import type { ColourToken, PlanNode, Sides, StrokePlan, TypeToken } from '../layers/plan'
import type { Say } from '../messages/say'

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
  key: `${key}/picture`, type: 'frame', name: say('layer.picture'), width: 'fill', height: 126, radius: 8, fill: 'band', stroke: { colour: 'line', weight: 1 },
})

export const FORMS: Readonly<Record<Role, Form>> = {
  touchpoint: { style: 'note', gap: 6, pad: [10, 12, 10, 12], radius: 8, fill: 'card', stroke: { colour: 'line', weight: 1 } },
  pain: { style: 'note', gap: 2, pad: [10, 12, 10, 12], radius: 8, fill: 'pain-fill', stroke: bar('pain') },
  improvement: { style: 'note', gap: 4, pad: [10, 12, 10, 12], radius: 8, fill: 'gain-fill', stroke: bar('gain') },
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
