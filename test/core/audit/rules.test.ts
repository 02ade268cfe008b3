import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import type { Preset } from '../../../plugin/core/audit/rule'
import { rules } from '../../../plugin/core/audit/rules/index'
import type { Layer } from '../../../plugin/core/layers/layer'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import { layersOfPlan } from '../../support/layers-of-plan'
import { withText, without } from '../../support/layer-edits'
import { draft, page, planOf } from '../../support/maps'

const SHARED = new Set(['index', 'required-role'])

test('every rule file is registered under its own name', () => {
  const files = readdirSync('plugin/core/audit/rules').map((file) => file.replace('.ts', '')).filter((name) => !SHARED.has(name))
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort())
})

const filled = layersOfPlan(planOf(draft('five-phases', { filled: true })))
const empty = layersOfPlan(planOf(draft('five-phases')))
const bare = (kind: string, lane: string) => (layers: readonly Layer[]) => without(layers, layers.find((layer) => layer.tag?.kind === kind && 'role' in layer.tag && layer.tag.role === lane)?.id ?? '')

const found = (layers: readonly Layer[], rule: string, preset: Preset) => {
  const [reading] = readTagged(layers, page)
  if (!reading) throw new Error('nothing read')
  return auditMap(reading, { preset }).findings.filter((one) => one.rule === rule).map(({ stage, variant }) => `${stage ?? 'map'} ${variant}`)
}

const type = (shown: string, typed: string) => (layers: readonly Layer[]) => withText(layers, shown, typed)
const same = (layers: readonly Layer[]) => layers

interface Case { rule: string; says: string; on: readonly Layer[]; edit: (layers: readonly Layer[]) => readonly Layer[]; preset?: Preset; finds: string[] }

const TILL = 'Where do they order and pay? Checkout, till, phone…'
const PAINS = 'Where do price, delivery or returns surprise them?'

const cases: Case[] = [
  { rule: 'stage-touchpoint-required', says: 'passes a filled map', on: filled, edit: same, finds: [] },
  { rule: 'stage-touchpoint-required', says: 'finds each prompt left', on: empty, edit: same, finds: ['awareness prompt', 'consideration prompt', 'purchase prompt', 'after-purchase prompt', 'loyalty prompt'] },
  { rule: 'stage-touchpoint-required', says: 'finds a cleared note', on: filled, edit: type('Checkout, collection step', ' '), finds: ['purchase missing'] },
  { rule: 'stage-touchpoint-required', says: 'speaks of the lane where there is none', on: empty, edit: bare('lane', 'touchpoint'), finds: ['awareness absent', 'consideration absent', 'purchase absent', 'after-purchase absent', 'loyalty absent'] },
  { rule: 'stage-emotion-required', says: 'passes a filled map', on: filled, edit: same, finds: [] },
  { rule: 'stage-emotion-required', says: 'accepts a number typed over the question', on: empty, edit: type('Safe or uneasy while paying?', '2'), finds: ['awareness prompt', 'consideration prompt', 'after-purchase prompt', 'loyalty prompt'] },
  { rule: 'stage-improvement-required', says: 'passes a filled map', on: filled, edit: same, finds: [] },
  { rule: 'stage-improvement-required', says: 'counts TBD as a prompt', on: empty, edit: type('Which step or surprise could go?', 'TBD'), finds: ['awareness prompt', 'consideration prompt', 'purchase prompt', 'after-purchase prompt', 'loyalty prompt'] },
  { rule: 'lane-required', says: 'passes a fresh map', on: empty, edit: same, finds: [] },
  { rule: 'lane-required', says: 'finds a deleted lane once', on: empty, edit: bare('lane', 'improvement'), finds: ['map improvement'] },
  { rule: 'placeholder-text', says: 'leaves fresh optional prompts alone', on: empty, edit: same, finds: [] },
  { rule: 'placeholder-text', says: 'finds TBD in an optional lane', on: empty, edit: type(PAINS, 'tbd'), finds: ['purchase placeholder'] },
  { rule: 'placeholder-text', says: 'leaves a required cell to its own gap', on: empty, edit: type(TILL, 'tbd'), finds: [] },
  { rule: 'template-text-unchanged', says: 'is quiet unless strict', on: empty, edit: same, finds: [] },
  { rule: 'template-text-unchanged', says: 'speaks only of required cells in a final map', on: filled, edit: same, preset: 'strict', finds: [] },
  { rule: 'note-looks-like-prompt', says: 'passes a filled map', on: filled, edit: same, finds: [] },
  { rule: 'note-looks-like-prompt', says: 'finds a prompt typed over', on: empty, edit: type(TILL, 'Checkout'), finds: ['purchase styled'] },
  { rule: 'example-text-left', says: 'passes a fresh map', on: empty, edit: same, finds: [] },
  { rule: 'example-text-left', says: 'counts the example once', on: filled, edit: same, finds: ['map example'] },
  { rule: 'stage-name-weak', says: 'passes names that say something', on: filled, edit: type('Awareness', 'Before'), finds: [] },
  { rule: 'stage-name-weak', says: 'finds “Stage 1”', on: empty, edit: type('Awareness', 'Stage 1'), finds: ['awareness generic'] },
  { rule: 'stage-name-weak', says: 'finds “Етап 2” and “Krok 3”', on: empty, edit: (layers) => type('Purchase', 'Krok 3')(type('Awareness', 'Етап 2')(layers)), finds: ['awareness generic', 'purchase generic'] },
  { rule: 'stage-name-weak', says: 'finds a blank name', on: empty, edit: type('Purchase', ' '), finds: ['purchase blank'] },
  { rule: 'stage-name-weak', says: 'finds two of one name', on: empty, edit: type('Loyalty', 'purchase'), finds: ['loyalty duplicate'] },
  { rule: 'emotion-value-valid', says: 'passes a filled map', on: filled, edit: same, finds: [] },
  { rule: 'emotion-value-valid', says: 'finds a figure off the scale', on: filled, edit: type('Uneasy', '9'), finds: ['purchase off-scale'] },
  { rule: 'emotion-value-valid', says: 'finds a word that means no level', on: empty, edit: type('Safe or uneasy while paying?', 'On tenterhooks'), finds: ['purchase unknown-word'] },
]

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const own = cases.filter(({ rule }) => rule === id)
  test('has both kinds of example', () => {
    expect(own.some(({ finds }) => !finds.length) && own.some(({ finds }) => finds.length) || id === 'template-text-unchanged').toBe(true)
  })
  test.each(own)('$says', ({ on, edit, preset = 'recommended', finds }) => {
    expect(found(edit(on), id, preset)).toEqual(finds)
  })
})

test('template-text-unchanged points each final prompt to the gap it stands in', () => {
  const [reading] = readTagged(empty, page)
  const audit = auditMap(reading!, { preset: 'strict' })
  const prompts = audit.findings.filter(({ rule }) => rule === 'template-text-unchanged')
  expect(prompts).toHaveLength(15)
  expect(new Set(prompts.map(({ because }) => because))).toEqual(new Set(audit.findings.filter(({ rule }) => rule.startsWith('stage-') && rule.endsWith('-required')).map(({ key }) => key)))
})

test('a fresh draft does not open red', () => {
  const [reading] = readTagged(empty, page)
  const audit = auditMap(reading!)
  expect(audit.preset).toBe('workshop')
  expect(audit.findings.every(({ severity }) => severity === 'info')).toBe(true)
  expect(audit.findings).toHaveLength(15)
})

test('a rule that throws is a finding of its own, and the others still speak', () => {
  const [reading] = readTagged(empty, page)
  const broken = { ...rules[0]!, id: 'broken', level: 'map' as const, check: () => { throw new Error('boom') } }
  const audit = auditMap(reading!, { preset: 'recommended', rules: [broken, ...rules] })
  expect(audit.findings.find(({ rule }) => rule === 'internal/rule-failed')?.data).toEqual({ rule: 'broken', detail: 'boom' })
  expect(audit.findings.filter(({ severity }) => severity === 'error')).toHaveLength(15)
})
