import type { Finding } from './finding'
import type { Coverage, MapAudit } from './result'

/** Cells that count: a reason given for leaving one out takes it out of both figures, and so does not knowing. */
export function completenessOf(coverage: readonly Coverage[]): MapAudit['completeness'] {
  let filled = 0
  let required = 0
  for (const { state } of coverage) {
    if (state === 'waived' || state === 'unknown') continue
    required += 1
    if (state === 'filled') filled += 1
  }
  return { filled, required }
}

/** 0–100, for machines only (DESIGN §6): share of filled cells, less 5 for each other error and 1 for each warning. */
export function scoreOf({ filled, required }: MapAudit['completeness'], findings: readonly Finding[], completeness: ReadonlySet<string>): number {
  let less = 0
  for (const { severity, waived, rule } of findings) {
    if (waived) continue
    if (severity === 'error' && !completeness.has(rule)) less += 5
    if (severity === 'warning') less += 1
  }
  return Math.max(0, (required ? Math.round((100 * filled) / required) : 100) - less)
}
