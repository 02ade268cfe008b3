import type { AuditConfig, RuleConfig } from './config'
import type { Severity } from './finding'
import type { Preset } from './rule'

/** What somebody changes of a team's settings, rule by rule, null for what is no longer said; or all of it. */
export type ConfigChange =
  | { readonly whole: AuditConfig }
  | { readonly preset: Preset | null }
  | { readonly rule: string; readonly own: RuleConfig | null; readonly floor: Severity | null }

/** Settings after a change; what is empty is left out. */
export function changeConfig(config: AuditConfig, change: ConfigChange): AuditConfig {
  if ('whole' in change) return change.whole
  const { preset, rules, floors, ...rest } = config
  if ('preset' in change) return tidy({ ...rest, rules, floors, preset: change.preset ?? undefined })
  const { rule, own, floor } = change
  return tidy({ ...rest, preset, rules: withEntry(rules, rule, own), floors: withEntry(floors, rule, floor) })
}

/** What takes a change back. */
export function inverseChange(config: AuditConfig, change: ConfigChange): ConfigChange {
  if ('whole' in change) return { whole: config }
  if ('preset' in change) return { preset: config.preset ?? null }
  return { rule: change.rule, own: config.rules?.[change.rule] ?? null, floor: config.floors?.[change.rule] ?? null }
}

const withEntry = <T>(entries: Readonly<Record<string, T>> = {}, key: string, value: T | null): Record<string, T> =>
  Object.fromEntries([...Object.entries(entries).filter(([known]) => known !== key), ...(value === null ? [] : [[key, value] as const])])

const tidy = ({ preset, rules, floors, ...rest }: { readonly schema?: 1 | undefined; readonly preset: Preset | undefined; readonly rules: AuditConfig['rules']; readonly floors: AuditConfig['floors'] }): AuditConfig => ({
  ...rest,
  ...(preset && { preset }),
  ...(rules && Object.keys(rules).length && { rules }),
  ...(floors && Object.keys(floors).length && { floors }),
})
