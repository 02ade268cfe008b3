import type { MapStatus } from '../journey/map'
import type { MapReading } from '../reading/reading'
import { coverageOf, requiredRoles } from './coverage'
import type { Finding, Severity } from './finding'
import type { MapAudit } from './result'
import type { AnyRule, Context, Level, Levels, Preset, Report } from './rule'
import { rules as allRules } from './rules/index'
import { completenessOf, scoreOf } from './score'

export interface AuditOptions {
  /** Absent: by the map's status. */
  readonly preset?: Preset
  readonly rules?: readonly AnyRule[]
}

/** A draft is a workshop's wall, a final map is held to everything. */
export const presetFor: Readonly<Record<MapStatus, Preset>> = { draft: 'workshop', review: 'recommended', final: 'strict' }

const WEIGHT: readonly Severity[] = ['info', 'warning', 'error']

/** All findings of one map. Pure, and never stopped by a rule that throws: that becomes a finding of its own. */
export function auditMap(reading: MapReading, options: AuditOptions = {}): MapAudit {
  const preset = options.preset ?? presetFor[reading.map.status]
  const rules = (options.rules ?? allRules).filter((rule) => rule.severity[preset] !== 'off')
  const roles = requiredRoles(reading)
  const coverage = coverageOf(reading, roles)
  const findings: Finding[] = []
  const base: Omit<Context, 'report'> = {
    reading,
    coverage,
    covered: new Map(coverage.map((entry) => [`${entry.stage}/${entry.role}`, entry])),
    stages: new Map(reading.stages.map((stage) => [stage.id, stage])),
    lanes: new Map(reading.lanes.map((lane) => [lane.id, lane])),
    required: new Set(roles),
  }
  const pass = <L extends Level>(level: L, places: readonly Levels[L][]) => {
    for (const rule of rules) {
      if (rule.level !== level) continue
      const context: Context = { ...base, report: (found) => findings.push(findingOf(rule, preset, found)) }
      const check = rule.check as (at: Levels[L], context: Context) => void
      try {
        for (const place of places) check(place, context)
      } catch (cause) {
        findings.push(failed(rule.id, reading, cause))
      }
    }
  }
  pass('map', [reading])
  pass('stage', reading.stages)
  pass('lane', reading.lanes)
  pass('cell', reading.cells)
  const completeness = completenessOf(coverage)
  const counted = new Set(rules.filter(({ group }) => group === 'completeness').map(({ id }) => id))
  return { reading, preset, roles, coverage, completeness, score: scoreOf(completeness, findings, counted), findings: sorted(findings, reading) }
}

function findingOf(rule: AnyRule, preset: Preset, found: Report): Finding {
  const own = rule.severity[preset] as Severity
  const severity = found.severity && WEIGHT.indexOf(found.severity) < WEIGHT.indexOf(own) ? found.severity : own
  return {
    rule: rule.id, severity, key: found.key, stage: found.stage ?? null, lane: found.lane ?? null, node: found.node,
    variant: found.variant, data: found.data ?? {}, fix: rule.fix, waived: false, ...(found.because !== undefined && { because: found.because }),
  }
}

const failed = (rule: string, { id }: MapReading, cause: unknown): Finding => ({
  rule: 'internal/rule-failed', severity: 'warning', key: `rule:${rule}`, stage: null, lane: null, node: id, variant: 'failed',
  data: { rule, detail: cause instanceof Error ? cause.message : String(cause) }, fix: 'none', waived: false,
})

/** By stage, lane and rule; what concerns the whole map comes first. */
function sorted(findings: Finding[], reading: MapReading): Finding[] {
  const place = (ids: readonly { readonly id: string }[]) => new Map(ids.map(({ id }, at) => [id, at]))
  const stages = place(reading.stages)
  const lanes = place(reading.lanes)
  const order = (at: ReadonlyMap<string, number>, id: string | null) => (id === null ? -1 : at.get(id) ?? at.size)
  return findings.sort((a, b) => order(stages, a.stage) - order(stages, b.stage) || order(lanes, a.lane) - order(lanes, b.lane) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}
