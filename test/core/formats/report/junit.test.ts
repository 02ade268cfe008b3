import { expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { readingOfMap } from '../../../../plugin/core/formats/map/reading-of-map'
import { closeJunit, junitFailure, junitSuites, openJunit } from '../../../../plugin/core/formats/report/junit'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { auditOf, hostileMap } from '../../../support/audited'

const report = (maps: ReturnType<typeof auditOf>[]) => ({ file: 'a.fig', maps, candidates: [] })
const whole = (...asked: Parameters<typeof junitSuites>) => openJunit + junitSuites(...asked) + closeJunit
const count = (text: string, part: string) => text.split(part).length - 1

test('a finding that fails the build is a failure, a lighter one a note, an accepted one skipped', () => {
  const audit = auditOf('three-moments')
  const [first, ...others] = audit.findings
  if (!first) throw new Error('no findings')
  const text = whole(report([{ ...audit, findings: [{ ...first, waived: true }, ...others] }]), ['error'], speak('en'))
  const errors = others.filter(({ severity }) => severity === 'error').length
  expect(count(text, '<failure ')).toBe(errors)
  expect(count(text, '<skipped ')).toBe(1)
  expect(count(text, '<system-out>')).toBe(others.length - errors)
  expect(text).toContain(`tests="${audit.findings.length}" failures="${errors}" errors="0" skipped="1"`)
})

test('each filled cell is a case that passes', () => {
  const audit = auditOf('three-moments', { filled: true })
  expect(count(whole(report([audit]), ['error'], speak('en')), '"/>\n')).toBe(audit.completeness.filled)
})

test('words of a hostile map stay words, and what XML has no place for is left out', () => {
  const word = ']]><x a="1">&\u0000\uD800\u0008'
  const text = whole(report([auditMap(readingOfMap({ ...hostileMap(word), notes: [] }))]), ['error'], speak('en'))
  expect(text).toContain(']]&gt;&lt;x a=&quot;1&quot;&gt;&amp;')
  expect(text).not.toMatch(/[\u0000-\u0008\uD800]|<x/)
})

test('a file that could not be read is an error of its own', () => {
  expect(junitFailure('a&b.fig', 'Cannot read “a&b.fig”.')).toContain('<error message="Cannot read “a&amp;b.fig”."/>')
})
