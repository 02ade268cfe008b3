import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Client, Outcome } from '../../plugin/protocol/client'
import { applyFix, previewOne, previewSafe, type Fixed, type Fixing } from '../../plugin/usecases/fix-findings'

/** Mends all that is safe at once, as somebody who agrees with the preview; `rules` names some rules only. */
export async function fixSafe(hands: Client, audit: MapAudit, rules?: readonly string[]): Promise<Outcome<Fixed>> {
  const found = await previewSafe(hands, audit, rules && (({ rule }) => rules.includes(rule)))
  return found.ok ? applyFix(hands, found.result) : found
}

export async function fixOne(hands: Client, audit: MapAudit, finding: Finding, fixing: Fixing): Promise<Outcome<Fixed>> {
  const found = await previewOne(hands, audit, finding, {}, fixing)
  return found.ok ? applyFix(hands, found.result, fixing) : found
}
