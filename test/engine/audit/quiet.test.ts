import { expect, test } from 'vitest'
import { openStage } from '../../support/sandbox'
import { insert, theMap, type Wanted } from '../../support/waymark'

const FONTS = ['Inter', 'Source Serif 4', 'Source Sans 3', 'IBM Plex Sans', 'Manrope', 'Nunito', 'Onest'].flatMap((family) => ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family, style })))

const drawn: readonly (readonly [string, Wanted])[] = [
  ['five-phases', { choices: { locale: 'en', filled: true } }],
  ['service-blueprint', { choices: { locale: 'mk', filled: true }, brand: 'ledger', theme: 'dark', drawn: 'variables-and-styles' }],
  ['pain-points', { choices: { locale: 'pl', filled: true }, brand: 'press', drawn: 'values' }],
  ['employee-mirror', { choices: { locale: 'ro', filled: true }, brand: 'kiln', theme: 'dark' }],
]

test.each(drawn)('%s as the engine lays it out says only that its story is an example', async (template, wanted) => {
  const stage = await openStage({ fonts: FONTS })
  await insert(stage, { template, ...wanted })
  const { findings } = await theMap(stage)
  expect(findings.filter(({ rule }) => rule !== 'example-text-left')).toEqual([])
})

test.each([['b2b-purchase', 'mk'], ['experience-shop', 'en']] as const)('%s fresh in %s has one error for each required cell and nothing else', async (template, locale) => {
  const stage = await openStage({ fonts: FONTS })
  await insert(stage, { template, choices: { locale } })
  const { findings, coverage } = await theMap(stage)
  expect(findings.map(({ key, severity }) => `${severity} ${key}`).sort()).toEqual(coverage.map((cell) => `error ${cell.stage}/${cell.role}`).sort())
})

test('a map drawn where the brand’s fonts are missing tells so, and finds no fault in it', async () => {
  const stage = await openStage()
  await insert(stage, { brand: 'harbour', choices: { filled: true } })
  const { findings } = await theMap(stage)
  expect([...new Set(findings.filter(({ rule }) => rule !== 'example-text-left').map(({ rule, variant, severity }) => `${severity} ${rule} ${variant}`))]).toEqual(['info brand-font-drift stand-in'])
})
