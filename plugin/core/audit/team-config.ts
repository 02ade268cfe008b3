import { openConfig, type AuditConfig, type ConfigProblem } from './config'
import { rules } from './rules/index'

/** Where the file keeps how its team weighs the rules. */
export const teamConfigKey = 'team-config'

/** What was stored, as far as it can be understood; nothing where nothing was. */
export function openTeamConfig(stored: unknown): { readonly config: AuditConfig; readonly problems: readonly ConfigProblem[] } {
  if (stored === null || stored === undefined) return { config: {}, problems: [] }
  return openConfig(JSON.stringify(stored), rules)
}
