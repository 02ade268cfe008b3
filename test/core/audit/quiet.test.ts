import { texts } from 'waymark:templates'
import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { REQUIRED_ROLES } from '../../../plugin/core/journey/role'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { draft } from '../../support/maps'
import { readDrawn } from './drawn'

const told = (findings: ReturnType<typeof auditMap>['findings']) => findings.map(({ rule, severity, variant, key, data }) => [severity, rule, variant, key, JSON.stringify(data)].join(' '))

describe.each(Object.keys(texts))('%s', (id) => {
  test.each(LOCALES)('fresh in %s has one error for each required cell and nothing else', (locale) => {
    const audit = auditMap(readDrawn(draft(id, { locale })), { preset: 'recommended' })
    const errors = audit.reading.stages.flatMap((stage) => REQUIRED_ROLES.map((role) => `${stage.id}/${role}`))
    expect(told(audit.findings.filter(({ severity }) => severity !== 'error'))).toEqual([])
    expect(audit.findings.map(({ key }) => key).sort()).toEqual(errors.sort())
  })

  test.each(LOCALES)('filled in %s says only that its story is an example', (locale) => {
    const audit = auditMap(readDrawn(draft(id, { locale, filled: true })), { preset: 'recommended' })
    expect(told(audit.findings.filter(({ rule }) => rule !== 'example-text-left'))).toEqual([])
    expect(audit.completeness.filled).toBe(audit.completeness.required)
  })
})
