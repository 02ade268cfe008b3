import { describe, expect, test } from 'vitest'
import type { AnyRule } from '../../../plugin/core/audit/rule'
import { changeConfig } from '../../../plugin/core/audit/change-config'
import { rules } from '../../../plugin/core/audit/rules/index'
import { createSay } from '../../../plugin/core/messages/say'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { sayings } from '../../../ui/messages/sayings'
import { optionsOf, textOf, valueOf } from '../../../ui/state/rule-options'
import { lock, measure, weigh } from '../../../ui/state/rule-weight'

const simple = rules.flatMap((rule) => optionsOf(rule).map((option) => ({ rule, option })))
const named = (id: string): AnyRule => {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new Error(id)
  return rule
}
const one = (id: string, name: string) => {
  const option = optionsOf(named(id)).find((known) => known.name === name)
  if (!option) throw new Error(name)
  return { rule: named(id), option }
}

describe('options of rules', () => {
  test('come back from their field as they were', () => {
    expect(simple.length).toBeGreaterThan(10)
    for (const { rule, option } of simple) expect([rule.id, valueOf(textOf(rule.options?.defaults[option.name], option), option, rule)]).toEqual([rule.id, rule.options?.defaults[option.name]])
  })

  test.each(LOCALES)('have a name in every language: %s', (locale) => {
    const say = createSay(locale, sayings(locale))
    expect(simple.map(({ rule, option }) => `option.${rule.id}.${option.name}`).filter((key) => !say.has(key))).toEqual([])
  })

  test('are figures, shares in per cent, lines, and words with those to use', () => {
    const count = one('stage-count', 'max')
    expect([valueOf('8', count.option, count.rule), valueOf('', count.option, count.rule), valueOf('many', count.option, count.rule), valueOf('9999', count.option, count.rule)]).toEqual([8, undefined, undefined, undefined])
    const share = one('low-unexplained', 'share')
    expect([textOf(0.25, share.option), valueOf('40', share.option, share.rule), valueOf('140', share.option, share.rule)]).toEqual(['25', 0.4, undefined])
    const phrases = one('improvement-vague', 'phrases')
    expect(valueOf(' Do it \n\nDo it\nSoon', phrases.option, phrases.rule)).toEqual(['Do it', 'Soon'])
    const terms = one('banned-term', 'terms')
    expect(valueOf('user = customer\nsynergy', terms.option, terms.rule)).toEqual([{ term: 'user', use: 'customer' }, { term: 'synergy' }])
    expect(textOf([{ term: 'user', use: 'customer' }, { term: 'synergy' }], terms.option)).toBe('user = customer\nsynergy')
    expect(valueOf('= customer', terms.option, terms.rule)).toBeUndefined()
  })
})

test('weight, options and lock of a rule are set without touching each other', () => {
  const measured = changeConfig({}, measure({}, 'stage-count', 'max', 8))
  const weighed = changeConfig(measured, weigh(measured, 'stage-count', 'error'))
  const locked = changeConfig(weighed, lock(weighed, 'stage-count', 'warning'))
  expect(locked).toEqual({ rules: { 'stage-count': { severity: 'error', options: { max: 8 } } }, floors: { 'stage-count': 'warning' } })
  expect(changeConfig(locked, weigh(locked, 'stage-count', null))).toEqual({ rules: { 'stage-count': { options: { max: 8 } } }, floors: { 'stage-count': 'warning' } })
})
