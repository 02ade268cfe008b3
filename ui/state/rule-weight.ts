import type { AuditConfig, RuleConfig } from '../../plugin/core/audit/config'
import type { ConfigChange } from '../../plugin/core/audit/change-config'
import type { Severity } from '../../plugin/core/audit/finding'

/** From nothing to the heaviest. */
export const weights = ['off', 'info', 'warning', 'error'] as const
export type Weight = (typeof weights)[number]

/** What the team says of one rule. */
interface Said { readonly severity?: Weight | undefined; readonly options?: Readonly<Record<string, unknown>> | undefined }

const saidOf = ({ rules = {} }: AuditConfig, rule: string): Said => {
  const own = rules[rule]
  return typeof own === 'string' ? { severity: own } : own ?? {}
}

function own({ severity, options = {} }: Said): RuleConfig | null {
  if (Object.keys(options).length === 0) return severity ?? null
  return { ...(severity && { severity }), options: { ...options } }
}

const floorOf = ({ floors = {} }: AuditConfig, rule: string): Severity | null => floors[rule] ?? null

/** The team weighs a rule; null leaves it to the presets. */
export const weigh = (config: AuditConfig, rule: string, severity: Weight | null): ConfigChange =>
  ({ rule, own: own({ options: saidOf(config, rule).options, ...(severity && { severity }) }), floor: floorOf(config, rule) })

/** The team sets one option of a rule. */
export const measure = (config: AuditConfig, rule: string, name: string, value: unknown): ConfigChange => {
  const said = saidOf(config, rule)
  return { rule, own: own({ ...said, options: { ...said.options, [name]: value } }), floor: floorOf(config, rule) }
}

/** Nobody may weigh a rule less than this; null unlocks it. */
export const lock = (config: AuditConfig, rule: string, floor: Severity | null): ConfigChange =>
  ({ rule, own: own(saidOf(config, rule)), floor })
