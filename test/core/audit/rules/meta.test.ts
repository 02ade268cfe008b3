import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixes } from '../../../../plugin/core/audit/fix/fixes'
import { rules } from '../../../../plugin/core/audit/rules/index'
import { LOCALES } from '../../../../plugin/core/journey/locale'
import { catalogues } from '../../../../plugin/core/messages/catalogues'

const HERE = 'test/core/audit/rules'
const SHARED = new Set(['index', 'required-role'])
const tests = readdirSync(HERE).filter((file) => file !== 'meta.test.ts').map((file) => readFileSync(`${HERE}/${file}`, 'utf8')).join('\n')

test('every rule file is registered under its own name', () => {
  const files = readdirSync('plugin/core/audit/rules').map((file) => file.replace('.ts', '')).filter((name) => !SHARED.has(name))
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort())
})

test('every page of a rule has its rule', () => {
  expect(readdirSync('docs/rules').sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is tried, documented and named in every language', () => {
    expect(tests.split(`testRule('${id}'`)).toHaveLength(2)
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true)
    for (const locale of LOCALES) expect(catalogues[locale][`config.rule.${id}`]).toBeTruthy()
  })

  test('has a fix, with a name for it in every language, exactly if it says so', () => {
    expect(fixes[id] !== undefined).toBe(rule.fix !== 'none')
    for (const locale of LOCALES) expect(catalogues[locale][`fix.${id}`] !== undefined).toBe(rule.fix !== 'none')
  })

  test('weighs no more in a workshop than recommended, and no less when strict', () => {
    const weight = (severity: string) => ['off', 'info', 'warning', 'error'].indexOf(severity)
    const { workshop, recommended, strict } = rule.severity
    expect([weight(workshop) <= weight(recommended), weight(recommended) <= weight(strict)]).toEqual([true, true])
  })

  test('has options whose defaults are valid, and no others', () => {
    if (!rule.options) return expect(rule.options).toBeUndefined()
    expect(rule.options.schema.safeParse(rule.options.defaults).success).toBe(true)
    expect(rule.options.schema.safeParse({ ...rule.options.defaults, 'no-such-option': 1 }).success).toBe(false)
  })
})

test.each(rules.filter(({ options }) => options).map(({ id }) => id))('the options of %s are tried', (id) => {
  const [, own = ''] = tests.split(`testRule('${id}'`)
  expect(own.split('\ntestRule(')[0]).toMatch(/options: /)
})
