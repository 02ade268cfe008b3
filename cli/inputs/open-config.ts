import { parseConfig, type AuditConfig } from '../../plugin/core/audit/config'
import { rules } from '../../plugin/core/audit/rules/index'
import { fine, listed, problem, type Result } from '../problem'
import { readText } from '../read-file'

/** A team's settings from the file they named; none when they named none. */
export async function openConfig(file: string | undefined): Promise<Result<AuditConfig>> {
  if (file === undefined) return fine({})
  const text = await readText(file)
  if (!text.ok) return text
  const parsed = parseConfig(text.value, rules)
  if (parsed.ok) return fine(parsed.config)
  switch (parsed.problem) {
    case 'not-json': return problem('config.not-json', { file })
    case 'wrong-shape': return problem('config.wrong-shape', { file, at: parsed.at || '/' })
    case 'unknown-rule': return problem('config.unknown-rule', { file, rule: parsed.rule, known: listed(parsed.known) })
  }
}
