/** What a lane holds. The role is a lane's identity; its label is free text in any language. */
export const ROLES = [
  'touchpoint', 'emotion', 'improvement',
  'action', 'thought', 'question', 'pain', 'channel', 'metric', 'voice', 'insight',
  'evidence', 'employee', 'owner', 'picture', 'goal', 'custom',
] as const

export type Role = (typeof ROLES)[number]

/** The three roles that every stage of every map must fill unless a template says otherwise (the method's core). */
export const REQUIRED_ROLES = ['touchpoint', 'emotion', 'improvement'] as const satisfies readonly Role[]
