import type { Steps } from '../steps'
import type { Finding, Severity } from './finding'
import { quoted, type AnyRule, type Context, type Level, type Levels, type Options, type Report } from './rule'
import { optionValues, type RuleSettings, type Settings } from './settings'

const WEIGHT: readonly Severity[] = ['info', 'warning', 'error']

/** Runs the rules of one level over its places, a rule a step; one that throws becomes a finding of its own, and the others go on. */
export function* runLevel<L extends Level>(level: L, places: readonly Levels[L][], rules: readonly AnyRule[], { rules: settings }: Settings, base: Omit<Context, 'report' | 'options'>, findings: Finding[]): Steps<void> {
  if (!places.length) return
  for (const rule of rules) {
    const own = settings.get(rule.id)
    if (rule.level !== level || !own || own.severity.value === 'off') continue
    const severity = own.severity.value
    const context: Context = { ...base, options: optionsOf(rule, own), report: (found) => findings.push(findingOf(rule, severity, found)) }
    // A rule of this level looks at places of this level; TypeScript does not carry that through the union.
    const { check } = rule as { readonly check: (at: Levels[L], context: Context) => void }
    try {
      for (const place of places) check(place, context)
    } catch (cause) {
      findings.push(failed(rule.id, base.reading.id, cause))
    }
    yield
  }
}

const optionsOf = (rule: AnyRule, own: RuleSettings): Options => (rule.options ? optionValues(own) : {})

function findingOf(rule: AnyRule, own: Severity, found: Report): Finding {
  const severity = found.severity && WEIGHT.indexOf(found.severity) < WEIGHT.indexOf(own) ? found.severity : own
  return {
    rule: rule.id, severity, key: found.key, stage: found.stage ?? null, lane: found.lane ?? null, node: found.node,
    variant: found.variant, data: shortened(found.data), fix: found.fix ?? rule.fix, waived: false, ...(found.because !== undefined && { because: found.because }),
  }
}

/** Names of stages and lanes are whatever people typed; what a finding quotes stays short. */
function shortened(data: Finding['data'] = {}): Finding['data'] {
  const { stage, lane, last } = data
  const long = [stage, lane, last].some((name) => typeof name === 'string' && name !== quoted(name))
  return long ? { ...data, ...cut('stage', stage), ...cut('lane', lane), ...cut('last', last) } : data
}

const cut = (key: string, name: string | number | undefined) => (typeof name === 'string' ? { [key]: quoted(name) } : {})

const failed = (rule: string, node: string, cause: unknown): Finding => ({
  rule: 'internal/rule-failed', severity: 'warning', key: `rule:${rule}`, stage: null, lane: null, node, variant: 'failed',
  data: { rule, detail: cause instanceof Error ? cause.message : String(cause) }, fix: 'none', waived: false,
})
