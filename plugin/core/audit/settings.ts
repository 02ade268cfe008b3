import type { MapStatus } from '../journey/map'
import { heavier, type AuditConfig } from './config'
import type { Severity } from './finding'
import type { AnyRule, Options, Preset } from './rule'

/** Who had the last word on a value. `status`: the map's own, draft, in review or final. */
export type Source = 'rule' | 'status' | 'preset' | 'template' | 'team' | 'map' | 'asked'

export interface Sourced<T> { readonly value: T; readonly from: Source }

export interface RuleSettings {
  readonly severity: Sourced<Severity | 'off'>
  /** The team's least severity, where it has set one. */
  readonly floor?: Severity
  readonly options: Readonly<Record<string, Sourced<unknown>>>
}

/** Every rule as it is run, and why. */
export interface Settings { readonly preset: Sourced<Preset>; readonly rules: ReadonlyMap<string, RuleSettings> }

/** What there is to settle, weakest first: rule < preset < template < team < map. A preset asked for by name beats all. */
export interface ConfigLayers { readonly template?: AuditConfig; readonly team?: AuditConfig; readonly map?: AuditConfig }

/** A draft is a workshop's wall, a final map is held to everything. */
export const presetFor: Readonly<Record<MapStatus, Preset>> = { draft: 'workshop', review: 'recommended', final: 'strict' }

const LAYERS = ['template', 'team', 'map'] as const

export function settle(rules: readonly AnyRule[], status: MapStatus, layers: ConfigLayers, asked?: Preset): Settings {
  const preset = presetOf(status, layers, asked)
  return { preset, rules: new Map(rules.map((rule) => [rule.id, settleRule(rule, preset.value, layers)])) }
}

function presetOf(status: MapStatus, layers: ConfigLayers, asked: Preset | undefined): Sourced<Preset> {
  if (asked !== undefined) return { value: asked, from: 'asked' }
  for (const from of ['map', 'team', 'template'] as const) {
    const value = layers[from]?.preset
    if (value !== undefined) return { value, from }
  }
  return { value: presetFor[status], from: 'status' }
}

function settleRule(rule: AnyRule, preset: Preset, layers: ConfigLayers): RuleSettings {
  let severity: Sourced<Severity | 'off'> = { value: rule.severity[preset], from: 'preset' }
  const options: Record<string, Sourced<unknown>> = {}
  for (const [name, value] of Object.entries(rule.options?.defaults ?? {})) options[name] = { value, from: 'rule' }
  for (const from of LAYERS) {
    const own = layers[from]?.rules?.[rule.id]
    const said = typeof own === 'string' ? { severity: own } : own
    if (said?.severity !== undefined) severity = { value: said.severity, from }
    for (const [name, value] of Object.entries((said && 'options' in said && said.options) || {})) options[name] = { value, from }
  }
  const floor = layers.team?.floors?.[rule.id]
  const held = heavier(severity.value, floor)
  return { severity: held === severity.value ? severity : { value: held, from: 'team' }, ...(floor && { floor }), options }
}

/** The values of a rule's options, without their sources. */
export const optionValues = ({ options }: RuleSettings): Options => Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value]))
