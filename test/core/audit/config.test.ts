import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { configuredRules, openConfig, parseConfig, writeConfig, type AuditConfig } from '../../../plugin/core/audit/config'
import { rules } from '../../../plugin/core/audit/rules/index'
import { settle } from '../../../plugin/core/audit/settings'
import { draft } from '../../support/maps'
import { keeping } from './accepted'
import { drawn, readOne } from './drawn'

const settled = (layers: Parameters<typeof settle>[2], asked?: Parameters<typeof settle>[3]) => settle(rules, 'review', layers, asked)
const weight = (severity: string) => ['off', 'info', 'warning', 'error'].indexOf(severity)
const count = 'stage-count'

describe('the layers of settings', () => {
  test('start from the preset that the map’s status asks for', () => {
    expect((['draft', 'review', 'final'] as const).map((status) => settle(rules, status, {}).preset)).toEqual([
      { value: 'workshop', from: 'status' }, { value: 'recommended', from: 'status' }, { value: 'strict', from: 'status' },
    ])
  })

  test('have the last word in turn, and say who had it', () => {
    const said = (severity: 'error' | 'info' | 'off'): AuditConfig => ({ rules: { [count]: severity } })
    expect(settled({}).rules.get(count)?.severity).toEqual({ value: 'warning', from: 'preset' })
    expect(settled({ template: said('error') }).rules.get(count)?.severity).toEqual({ value: 'error', from: 'template' })
    expect(settled({ template: said('error'), team: said('info') }).rules.get(count)?.severity).toEqual({ value: 'info', from: 'team' })
    expect(settled({ template: said('error'), team: said('info'), map: said('off') }).rules.get(count)?.severity).toEqual({ value: 'off', from: 'map' })
  })

  test('settle options one by one', () => {
    const { options } = settled({ team: { rules: { [count]: { options: { max: 8 } } } }, map: { rules: { [count]: { severity: 'error' } } } }).rules.get(count)!
    expect(options).toEqual({ min: { value: 3, from: 'rule' }, max: { value: 8, from: 'team' } })
  })

  test('give a preset asked for by name the last word on presets', () => {
    expect(settled({ team: { preset: 'strict' } }).preset).toEqual({ value: 'strict', from: 'team' })
    expect(settled({ team: { preset: 'strict' } }, 'workshop').preset).toEqual({ value: 'workshop', from: 'asked' })
  })

  test('never go below what the team has locked, whatever the others ask', () => {
    const severity = fc.constantFrom('off', 'info', 'warning', 'error')
    const config = fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), severity).map((asked) => ({ rules: asked }))
    const floors = fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), fc.constantFrom('info', 'warning', 'error'))
    fc.assert(fc.property(config, config, config, floors, fc.constantFrom(undefined, 'workshop', 'recommended', 'strict' as const), (template, team, map, locked, asked) => {
      const result = settled({ template, team: { ...team, floors: locked }, map: { ...map, floors: {} } }, asked)
      for (const [id, floor] of Object.entries(locked)) expect(weight(result.rules.get(id)?.severity.value ?? 'off')).toBeGreaterThanOrEqual(weight(floor))
    }))
  })

  test('take no floors from a map: only a team may lock', () => {
    expect(settled({ map: { floors: { [count]: 'error' } } }).rules.get(count)?.severity.value).toBe('warning')
  })
})

describe('settings as text', () => {
  test('come back as they were written', () => {
    const config: AuditConfig = { preset: 'strict', rules: { [count]: { severity: 'error', options: { max: 8 } }, 'lane-order': 'warning' }, floors: { 'text-contrast': 'error' } }
    expect(parseConfig(writeConfig(config), rules)).toEqual({ ok: true, config: { ...config, schema: 1 } })
  })

  test.each([
    ['{', { problem: 'not-json' }],
    ['[]', { problem: 'wrong-shape', at: '' }],
    ['{"preset":"harsh"}', { problem: 'wrong-shape', at: 'preset' }],
    ['{"rulez":{}}', { problem: 'wrong-shape', at: 'rulez' }],
    [`{"rules":{"${count}":{"options":{"min":0}}}}`, { problem: 'wrong-shape', at: `rules.${count}.options.min` }],
    [`{"rules":{"${count}":{"options":{"least":1}}}}`, { problem: 'wrong-shape', at: `rules.${count}.options.least` }],
    ['{"rules":{"lane-required":{"options":{"min":1}}}}', { problem: 'wrong-shape', at: 'rules.lane-required.options' }],
  ])('that say %s are refused with the place', (text, problem) => {
    expect(parseConfig(text, rules)).toEqual({ ok: false, ...problem })
  })

  test('that name an unknown rule are answered with the rules there are', () => {
    expect(parseConfig('{"floors":{"stage-cuont":"error"}}', rules)).toEqual({ ok: false, problem: 'unknown-rule', rule: 'stage-cuont', known: rules.map(({ id }) => id) })
  })

  test('kept in a document hold as far as they can be understood', () => {
    const { config, problems } = openConfig(`{"preset":"strict","rules":{"stage-cuont":"off","${count}":"error"}}`, rules)
    expect(config).toEqual({ preset: 'strict', rules: { [count]: 'error' } })
    expect(problems).toEqual([expect.objectContaining({ problem: 'unknown-rule', rule: 'stage-cuont' })])
  })
})

describe('an audit', () => {
  const layers = drawn(draft('five-phases'))

  test('follows the settings kept on the map', () => {
    const audit = auditMap(readOne(keeping(layers, { audit: '{"preset":"recommended","rules":{"stage-touchpoint-required":"off"}}' })))
    expect(audit.settings.preset).toEqual({ value: 'recommended', from: 'map' })
    expect(audit.findings.map(({ rule }) => rule)).not.toContain('stage-touchpoint-required')
    expect(audit.findings.filter(({ severity }) => severity === 'error')).toHaveLength(10)
  })

  test('cannot be talked out of what the team has locked', () => {
    const audit = auditMap(readOne(keeping(layers, { audit: '{"rules":{"stage-touchpoint-required":"off"}}' })), { config: { team: { floors: { 'stage-touchpoint-required': 'warning' } } } })
    expect(audit.findings.filter(({ rule }) => rule === 'stage-touchpoint-required').map(({ severity }) => severity)).toEqual(Array.from({ length: 5 }, () => 'warning'))
  })

  test('with rules configured for every preset finds the same as with a team’s settings', () => {
    const config: AuditConfig = { rules: { [count]: { severity: 'error', options: { min: 9 } } }, floors: { 'lane-coverage': 'info' } }
    const own = auditMap(readOne(layers), { preset: 'recommended', rules: configuredRules(rules, config) })
    expect(own.findings).toEqual(auditMap(readOne(layers), { preset: 'recommended', config: { team: config } }).findings)
    expect(own.findings.find(({ rule }) => rule === count)).toMatchObject({ severity: 'error', data: { count: 5, min: 9 } })
  })
})
