export type Severity = 'error' | 'warning' | 'info'

/** Who accepted a finding, and when: ISO dates, `until` the last day it holds. Without a `key` it was accepted with many others at once. */
export interface Acceptance {
  readonly by: string
  readonly at: string
  readonly until?: string
  /** Of the waiver: the finding's own, or that of its cell, stage, lane or map. */
  readonly key?: string
}

/** What a rule found. Words live in the messages, under `rule` and `variant`; `data` fills their gaps. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** `s1/touchpoint`, `s1`, `lane:l2`, `map`: relative to the map, so it survives copying. */
  readonly key: string
  readonly stage: string | null
  readonly lane: string | null
  readonly node: string | null
  readonly variant: string
  readonly data: Readonly<Record<string, string | number>>
  readonly fix: 'safe' | 'suggest' | 'none'
  readonly waived: boolean
  /** Why it was accepted, where somebody said so. */
  readonly reason?: string
  readonly accepted?: Acceptance
  /** Key of the cell whose gap is the cause: people see one row for it. */
  readonly because?: string
}
