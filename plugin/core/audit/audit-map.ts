import { brands } from '../brand/built-in'
import { lookOf } from '../brand/look'
import type { Role } from '../journey/role'
import type { Look } from '../layers/plan'
import type { CellReading, MapReading } from '../reading/reading'
import { finish, type Steps } from '../steps'
import { baselineIn } from './baseline'
import { openConfig, type ConfigProblem } from './config'
import { coverageOf, requiredRoles } from './coverage'
import type { Finding } from './finding'
import type { Coverage, MapAudit } from './result'
import type { AnyRule, Context, Preset } from './rule'
import { rules as allRules } from './rules/index'
import { runLevel } from './run-rules'
import { completenessOf, scoreOf } from './score'
import { settle, type ConfigLayers, type Settings } from './settings'
import { sortFindings } from './sort-findings'
import { STORED } from './stored'
import { waiversIn, type Waiver } from './waiver'
import { waive } from './waivers'
import type { World } from './world'

export interface AuditOptions {
  /** Absent: by settings, else by the map's status. */
  readonly preset?: Preset
  readonly rules?: readonly AnyRule[]
  /** What template and team ask; the map's own settings are read from it. */
  readonly config?: Pick<ConfigLayers, 'template' | 'team'>
  /** Already settled; nothing else is asked then. */
  readonly settings?: Settings
  readonly world?: World
  /** Absent: those kept on the map. */
  readonly waivers?: readonly Waiver[]
}

/** All findings of one map. Pure, and never stopped by a rule that throws: that becomes a finding of its own. */
export const auditMap = (reading: MapReading, options: AuditOptions = {}): MapAudit => finish(auditing(reading, options))

/** The same, a rule a step. */
export function* auditing(reading: MapReading, options: AuditOptions = {}): Steps<MapAudit> {
  const { rules = allRules, world = {} } = options
  const { settings, problems } = settingsOf(reading, options)
  const roles = requiredRoles(reading)
  const coverage = coverageOf(reading, roles)
  const base = groundOf(reading, coverage, roles, problems, world)
  const found: Finding[] = []
  yield* runLevel('map', [reading], rules, settings, base, found)
  yield* runLevel('stage', reading.stages, rules, settings, base, found)
  yield* runLevel('lane', reading.lanes, rules, settings, base, found)
  yield* runLevel('cell', reading.cells, rules, settings, base, found)
  const { findings, cases } = waive(found, reading, options.waivers ?? waiversIn(reading), baselineIn(reading), world.today)
  const all = [...findings]
  yield* runLevel('waiver', cases, rules, settings, base, all)
  const counted = new Set(rules.filter(({ group }) => group === 'completeness').map(({ id }) => id))
  const settled = acceptedCells(coverage, findings)
  const completeness = completenessOf(settled)
  return { reading, preset: settings.preset.value, settings, roles, coverage: settled, completeness, score: scoreOf(completeness, all, counted), findings: sortFindings(all, reading) }
}

function settingsOf(reading: MapReading, { rules = allRules, preset, config = {}, settings }: AuditOptions): { readonly settings: Settings; readonly problems: readonly ConfigProblem[] } {
  if (settings) return { settings, problems: [] }
  const stored = reading.stored?.[STORED.config]
  const own = stored ? openConfig(stored, rules) : { config: {}, problems: [] }
  return { settings: settle(rules, reading.map.status, { ...config, map: own.config }, preset), problems: own.problems }
}

/** A gap that somebody accepted counts neither way. */
function acceptedCells(coverage: readonly Coverage[], findings: readonly Finding[]): readonly Coverage[] {
  const accepted = new Set(findings.flatMap(({ rule, key, waived }) => (waived && /^stage-.+-required$/.test(rule) ? [key] : [])))
  return accepted.size ? coverage.map((entry) => (accepted.has(`${entry.stage}/${entry.role}`) ? { ...entry, state: 'waived' } : entry)) : coverage
}

function groundOf(reading: MapReading, coverage: readonly Coverage[], roles: readonly Role[], problems: readonly ConfigProblem[], world: World): Omit<Context, 'report' | 'options'> {
  const lanes = new Map(reading.lanes.map((lane) => [lane.id, lane]))
  const byPlace = new Map<string, CellReading[]>()
  for (const cell of reading.cells) {
    const key = `${cell.stage}/${lanes.get(cell.lane)?.role ?? ''}`
    const others = byPlace.get(key)
    if (others) others.push(cell)
    else byPlace.set(key, [cell])
  }
  return {
    reading, coverage, lanes, problems, world,
    covered: new Map(coverage.map((entry) => [`${entry.stage}/${entry.role}`, entry])),
    stages: new Map(reading.stages.map((stage) => [stage.id, stage])),
    at: (stage, role) => byPlace.get(`${stage}/${role}`) ?? [],
    required: new Set(roles),
    look: meantLook(reading, world),
  }
}

function meantLook({ tag }: MapReading, { lookOf: given }: World): Look | null {
  if (!tag) return null
  if (given) return given(tag)
  const brand = brands.find(({ id }) => id === tag.brand)
  return brand ? lookOf(brand, tag.theme, tag.drawn) : null
}
