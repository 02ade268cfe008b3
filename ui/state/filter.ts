import type { Finding } from '../../plugin/core/audit/finding'
import type { Say } from '../../plugin/core/messages/say'
import { tellFinding } from '../../plugin/core/messages/tell'
import { seeking } from './seeking'

/** What the list is narrowed to; null and '' narrow nothing. */
export interface Filter { readonly text: string; readonly rule: string | null; readonly stage: string | null }

export const noFilter: Filter = { text: '', rule: null, stage: null }

export const isNarrow = ({ text, rule, stage }: Filter): boolean => text.trim() !== '' || rule !== null || stage !== null

/** Findings that hold every typed word and are of the chosen rule and stage. */
export function narrowed(findings: readonly Finding[], { text, rule, stage }: Filter, say: Say): readonly Finding[] {
  const isSought = seeking(text)
  return findings.filter((finding) => {
    if (rule !== null && finding.rule !== rule || stage !== null && finding.stage !== stage) return false
    if (text.trim() === '') return true
    const { title, why } = tellFinding(say, finding)
    return isSought(`${title} ${why}`)
  })
}

/** Each rule among some findings with how often it fires, the commonest first. */
export function rulesIn(findings: readonly Finding[]): readonly { readonly rule: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count)
}
