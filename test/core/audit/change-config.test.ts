import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeConfig, inverseChange, type ConfigChange } from '../../../plugin/core/audit/change-config'
import { openConfig, writeConfig, type AuditConfig } from '../../../plugin/core/audit/config'
import { rules } from '../../../plugin/core/audit/rules/index'

const id = fc.constantFrom('stage-count', 'text-too-long', 'lane-order', 'banned-term')
const severity = fc.constantFrom('off' as const, 'info' as const, 'warning' as const, 'error' as const)
const floor = fc.constantFrom('info' as const, 'warning' as const, 'error' as const)
const preset = fc.constantFrom('workshop' as const, 'recommended' as const, 'strict' as const)
const oneChange: fc.Arbitrary<ConfigChange> = fc.oneof(
  fc.record({ preset: fc.option(preset) }),
  fc.record({ rule: id, own: fc.option(severity), floor: fc.option(floor) }),
  fc.dictionary(id, severity, { minKeys: 1 }).map((weights) => ({ whole: { rules: weights } })),
)
const from = (changes: readonly ConfigChange[]): AuditConfig => changes.reduce<AuditConfig>(changeConfig, {})
/** Settings as people mean them: in which order rules are named says nothing. */
const meant = (config: AuditConfig) => ({ ...config, rules: config.rules ?? {}, floors: config.floors ?? {} })

describe('changing the team’s settings', () => {
  test('and taking the change back leaves them as they were', () => {
    fc.assert(fc.property(fc.array(oneChange), oneChange, (before, change) => {
      const config = from(before)
      expect(meant(changeConfig(changeConfig(config, change), inverseChange(config, change)))).toEqual(meant(config))
    }))
  })

  test('leaves nothing behind when nothing is said any more', () => {
    const config = changeConfig({}, { rule: 'stage-count', own: 'error', floor: 'warning' })
    expect(config).toEqual({ rules: { 'stage-count': 'error' }, floors: { 'stage-count': 'warning' } })
    expect(changeConfig(config, { rule: 'stage-count', own: null, floor: null })).toEqual({})
  })

  test('always makes settings that can be read back', () => {
    fc.assert(fc.property(fc.array(oneChange), (changes) => {
      const config = from(changes)
      expect(openConfig(writeConfig(config), rules)).toEqual({ config: { ...config, schema: 1 }, problems: [] })
    }))
  })
})
