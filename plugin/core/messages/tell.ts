import type { Finding } from '../audit/finding'
import { nameRule } from './name-rule'
import type { Say } from './say'

/** How a finding is named to people: a hole to fill, something to look at, or advice. */
export type Tone = 'gap' | 'check' | 'tip'

const GAPS = /^(stage-\w+-required|lane-required|cell-empty)$/

export const toneOf = ({ rule, variant, severity }: Pick<Finding, 'rule' | 'variant' | 'severity'>): Tone =>
  GAPS.test(rule) && variant !== 'shared' ? 'gap' : severity === 'info' ? 'tip' : 'check'

/** A finding in words: what and where, then why it matters. */
export function tellFinding(say: Say, { rule, variant, data }: Finding): { readonly title: string; readonly why: string } {
  const gaps = { customer: say('map.the-customer'), ...data, ...(typeof data['role'] === 'string' && { role: say(`role.${data['role']}`) }), ...(typeof data['rule'] === 'string' && { rule: nameRule(say, data['rule']) }) }
  const key = `rule.${rule}.${variant}`
  return { title: say(`${key}.title`, gaps), why: say(`${key}.why`, gaps) }
}
