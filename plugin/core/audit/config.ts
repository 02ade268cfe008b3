import * as z from 'zod/mini'
import type { AnyRule, Preset } from './rule'

export const PRESETS = ['workshop', 'recommended', 'strict'] as const satisfies readonly Preset[]

const Config = z.strictObject({
  preset: z.optional(z.enum(PRESETS)),
  rules: z.optional(z.record(z.string(), z.enum(['off', 'error', 'warning', 'info']))),
})

/** What a team asks of its maps: a preset, and rules that weigh otherwise than in it. */
export type AuditConfig = z.infer<typeof Config>

export type ParsedConfig =
  | { readonly ok: true; readonly config: AuditConfig }
  | { readonly ok: false; readonly problem: 'not-json' }
  | { readonly ok: false; readonly problem: 'wrong-shape'; readonly at: string }
  | { readonly ok: false; readonly problem: 'unknown-rule'; readonly rule: string; readonly known: readonly string[] }

/** A team's settings from the text of their file. A rule that does not exist is answered with those that do. */
export function parseConfig(text: string, rules: readonly AnyRule[]): ParsedConfig {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'not-json' }
  }
  const parsed = Config.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { ok: false, problem: 'wrong-shape', at: [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join('.') }
  }
  const known = rules.map(({ id }) => id)
  const rule = Object.keys(parsed.data.rules ?? {}).find((id) => !known.includes(id))
  return rule === undefined ? { ok: true, config: parsed.data } : { ok: false, problem: 'unknown-rule', rule, known }
}

/** The rules as a team weighs them: what it names has one severity in every preset. */
export const configuredRules = (rules: readonly AnyRule[], { rules: asked = {} }: AuditConfig): AnyRule[] =>
  rules.map((rule) => {
    const severity = asked[rule.id]
    return severity === undefined ? rule : { ...rule, severity: { workshop: severity, recommended: severity, strict: severity } }
  })
