import { expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { rules } from '../../../plugin/core/audit/rules/index'
import { copied } from '../../support/layer-edits'
import { draft, page } from '../../support/maps'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import { drawn, readOne } from './drawn'
import { loose, story, taggedLayer } from './story'

const fresh = drawn(draft('five-phases'))

test('a fresh draft does not open red', () => {
  const audit = auditMap(readOne(fresh))
  expect(audit.preset).toBe('workshop')
  expect(audit.findings.every(({ severity }) => severity === 'info')).toBe(true)
  expect(audit.findings).toHaveLength(15)
})

test('a rule that throws is a finding of its own, and the others still speak', () => {
  const broken = { ...rules[0]!, id: 'broken', level: 'map' as const, check: () => { throw new Error('boom') } }
  const audit = auditMap(readOne(fresh), { preset: 'recommended', rules: [broken, ...rules] })
  expect(audit.findings.find(({ rule }) => rule === 'internal/rule-failed')?.data).toEqual({ rule: 'broken', detail: 'boom' })
  expect(audit.findings.filter(({ severity }) => severity === 'error')).toHaveLength(15)
})

test('a duplicated map has every finding of its original, and no other', () => {
  const layers = [...story({ emotion: [1, 2, 5, 3], improvement: ['Improve UX', undefined, 'TBD', undefined], pain: ['Too  dear', undefined, undefined, undefined] })]
  const [one, two] = readTagged(copied(layers, taggedLayer(layers, 'map').id, { dx: 4000 }), page).map((reading) => auditMap(reading, { preset: 'strict' }))
  const told = (audit: typeof one) => audit?.findings.map(({ rule, key, severity, variant, data, because }) => ({ rule, key, severity, variant, data, because }))
  expect(told(one)?.length).toBeGreaterThan(10)
  expect(told(two)).toEqual(told(one))
})

test('looking changes nothing, not even what it was given', () => {
  const deepFreeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
    return value
  }
  const layers = deepFreeze([...story({ pain: ['Too  dear', undefined, undefined, undefined] }), loose('x:1', 'Ask Petra', { x: 300, y: 300, w: 60, h: 16 })])
  expect(() => auditMap(deepFreeze(readOne(layers)), { preset: 'strict' })).not.toThrow()
})

test('findings are sorted by stage, lane and rule, those of the whole map first', () => {
  const { findings, reading } = auditMap(readOne(story({ emotion: [1, 2, 5, 3], improvement: [undefined, undefined, 'TBD', undefined] })), { preset: 'strict' })
  const places = findings.map(({ stage }) => reading.stages.findIndex(({ id }) => id === stage))
  expect(places).toEqual([...places].sort((a, b) => a - b))
})
