import { describe, expect, test } from 'vitest'
import { rules } from '../../../plugin/core/audit/rules/index'
import { REQUIRED_ROLES } from '../../../plugin/core/journey/role'
import { catalogues } from '../../../plugin/core/messages/catalogues'
import { formsOf, gapsOf } from './forms'
import { sourceOf } from './sources'

const keys = Object.keys(catalogues.en).filter((key) => key.startsWith('rule.'))
const variantsOf = (id: string): string[] => [...new Set(keys.flatMap((key) => (key.startsWith(`rule.${id}.`) ? [key.slice(`rule.${id}.`.length).replace(/\.\w+$/, '')] : [])))]

/** The code of a rule, with the check that it shares with others. */
function codeOf(id: string): string {
  const own = sourceOf(`plugin/core/audit/rules/${id}.ts`)
  const shared = [...own.matchAll(/from '\.\/([\w-]+)'/g)].map(([, file = '']) => sourceOf(`plugin/core/audit/rules/${file}.ts`))
  return [own, ...shared].join('\n')
}

/** Names given to `variant` as they stand in the code. */
const variantsIn = (code: string): string[] =>
  [...code.matchAll(/variant:([^,}]*)/g)].flatMap(([, given = '']) => [...given.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name))

test('every sentence of a rule belongs to a rule that is run, and says both what and why', () => {
  const ids = [...rules.map(({ id }) => id), 'internal/rule-failed']
  expect(keys.filter((key) => !ids.some((id) => key.startsWith(`rule.${id}.`)))).toEqual([])
  expect(keys.filter((key) => !/\.(title|why)$/.test(key))).toEqual([])
  for (const id of ids) for (const variant of variantsOf(id)) expect(keys).toEqual(expect.arrayContaining([`rule.${id}.${variant}.title`, `rule.${id}.${variant}.why`]))
})

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const code = codeOf(id)

  test('has words for everything it can find, and no words for what it cannot', () => {
    expect(variantsOf(id)).not.toEqual([])
    expect(variantsOf(id)).toEqual(expect.arrayContaining(variantsIn(code)))
    expect(variantsOf(id).filter((variant) => !code.includes(`'${variant}'`) && !REQUIRED_ROLES.some((role) => role === variant))).toEqual([])
  })

  test('leaves no gap in its words that it does not fill', () => {
    const gaps = keys.filter((key) => key.startsWith(`rule.${id}.`)).flatMap((key) => formsOf(catalogues.en[key]).flatMap(gapsOf))
    const told = (gap: string): boolean => gap === 'customer' || new RegExp(`\\b${gap}\\b`).test(code)
    expect(gaps.filter((gap) => !told(gap))).toEqual([])
  })
})
