import * as z from 'zod/mini'
import type { AnyRule, Preset } from './rule'

export const PRESETS = ['workshop', 'recommended', 'strict'] as const satisfies readonly Preset[]

const Weight = z.enum(['off', 'error', 'warning', 'info'])
const RuleConfig = z.union([Weight, z.strictObject({ severity: z.optional(Weight), options: z.optional(z.record(z.string(), z.unknown())) })])

const Config = z.strictObject({
  schema: z.optional(z.literal(1)),
  preset: z.optional(z.enum(PRESETS)),
  rules: z.optional(z.record(z.string(), RuleConfig)),
  /** Least severities, which no other layer may go below. Only a team's count. */
  floors: z.optional(z.record(z.string(), z.enum(['error', 'warning', 'info']))),
})

/** What a template, a team or one map asks: a preset, and rules that weigh or measure otherwise than in it. */
export type AuditConfig = z.infer<typeof Config>
export type RuleConfig = z.infer<typeof RuleConfig>

export type ConfigProblem =
  | { readonly problem: 'not-json' }
  | { readonly problem: 'wrong-shape'; readonly at: string }
  | { readonly problem: 'unknown-rule'; readonly rule: string; readonly known: readonly string[] }

export type ParsedConfig = { readonly ok: true; readonly config: AuditConfig } | ({ readonly ok: false } & ConfigProblem)

/** Settings from the text of a file, all of them or none. A rule that does not exist is answered with those that do. */
export function parseConfig(text: string, rules: readonly AnyRule[]): ParsedConfig {
  const { config, problems } = openConfig(text, rules)
  const [first] = problems
  return first ? { ok: false, ...first } : { ok: true, config }
}

/** Settings kept in a document: what can be understood of them holds, the rest is told. */
export function openConfig(text: string, rules: readonly AnyRule[]): { readonly config: AuditConfig; readonly problems: readonly ConfigProblem[] } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { config: {}, problems: [{ problem: 'not-json' }] }
  }
  const parsed = Config.safeParse(data)
  if (!parsed.success) return { config: {}, problems: [{ problem: 'wrong-shape', at: placeOf(parsed.error.issues[0], []) }] }
  const { rules: asked = {}, floors = {} } = parsed.data
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const known = [...byId.keys()]
  const strangers = [...Object.keys(asked), ...Object.keys(floors)].filter((id) => !byId.has(id))
  const wrong = Object.entries(asked).flatMap(([id, one]) => wrongOption(byId.get(id), one))
  const bad = new Set([...strangers, ...wrong.map(({ id }) => id)])
  const kept = <T>(entries: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(entries).filter(([id]) => !bad.has(id)))
  return {
    config: { ...parsed.data, ...(parsed.data.rules && { rules: kept(asked) }), ...(parsed.data.floors && { floors: kept(floors) }) },
    problems: [...[...new Set(strangers)].map((rule) => ({ problem: 'unknown-rule' as const, rule, known })), ...wrong.map(({ at }) => ({ problem: 'wrong-shape' as const, at }))],
  }
}

/** Settings as the text of a file that `parseConfig` takes back. */
export const writeConfig = (config: AuditConfig): string => `${JSON.stringify({ ...config, schema: 1 }, null, 2)}\n`

function wrongOption(rule: AnyRule | undefined, asked: RuleConfig): { readonly id: string; readonly at: string }[] {
  if (!rule || typeof asked === 'string' || !asked.options) return []
  const checked = rule.options?.schema.safeParse({ ...rule.options.defaults, ...asked.options })
  if (checked?.success) return []
  return [{ id: rule.id, at: placeOf(checked?.error.issues[0], ['rules', rule.id, 'options']) }]
}

const placeOf = (issue: z.core.$ZodIssue | undefined, start: readonly PropertyKey[]): string =>
  [...start, ...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join('.')

/** The rules as a team weighs and measures them, in every preset. */
export const configuredRules = (rules: readonly AnyRule[], { rules: asked = {}, floors = {} }: AuditConfig): AnyRule[] =>
  rules.map((rule) => {
    const own = asked[rule.id]
    const { severity, options } = typeof own === 'string' ? { severity: own, options: undefined } : own ?? {}
    const floor = floors[rule.id]
    if (severity === undefined && options === undefined && floor === undefined) return rule
    const weight = (preset: Preset) => heavier(severity ?? rule.severity[preset], floor)
    return {
      ...rule,
      severity: { workshop: weight('workshop'), recommended: weight('recommended'), strict: weight('strict') },
      ...(rule.options && options && { options: { ...rule.options, defaults: { ...rule.options.defaults, ...options } } }),
    }
  })

const WEIGHTS = ['off', 'info', 'warning', 'error'] as const

/** A severity, raised to a floor where it lies below. */
export const heavier = <S extends (typeof WEIGHTS)[number]>(severity: S, floor: 'info' | 'warning' | 'error' | undefined): S | 'info' | 'warning' | 'error' =>
  floor !== undefined && WEIGHTS.indexOf(floor) > WEIGHTS.indexOf(severity) ? floor : severity
