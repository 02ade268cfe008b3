import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { fixes } from '../../../../plugin/core/audit/fix/fixes'
import { planFix, planSafeFixes } from '../../../../plugin/core/audit/fix/plan-fixes'
import { applyPatches } from '../../../../plugin/core/layers/apply-patches'
import { waiverFor } from '../../../../plugin/core/audit/waiver'
import { look } from '../../../support/maps'
import { readOne } from '../drawn'
import { story } from '../story'
import { benchOf, differences, toldBy } from './bench'
import { messes } from './messes'

test('every fix is tried', () => {
  expect([...new Set(messes.map(({ rule }) => rule))].sort()).toEqual(Object.keys(fixes).sort())
})

const isIts = (rule: string, key: string) => (finding: { rule: string; key: string }) => finding.rule === rule && finding.key === key

describe.each(messes.map((mess) => [mess.rule, mess.says, mess] as const))('%s %s', (rule, _says, { layers, options, answer }) => {
  const before = layers()
  const bench = benchOf(before, options)
  const [finding] = auditMap(readOne(before), bench.options).findings.filter((one) => one.rule === rule && one.fix !== 'none')

  test('and the finding is gone', () => {
    if (!finding) throw new Error('nothing found')
    const plan = planFix(bench, finding, answer)
    expect(plan.change.patches).not.toEqual([])
    const after = readOne(applyPatches(before, plan.change.patches, look))
    expect(auditMap(after, bench.options).findings.filter(isIts(rule, finding.key))).toEqual([])
    expect(plan.mended).toEqual([finding])
    expect(plan.left).toEqual([])
  })

  test('and what was foretold is what changed', () => {
    if (!finding) throw new Error('nothing found')
    const { change, preview } = planFix(bench, finding, answer)
    const changed = differences(before, applyPatches(before, change.patches, look))
    expect(toldBy(preview, changed)).toEqual(changed)
  })

  test('and, where it is safe, no rule finds more than before', () => {
    if (!finding) throw new Error('nothing found')
    const { change } = planFix(bench, finding, answer)
    const count = (all: typeof before) => auditMap(readOne(all), bench.options).findings.reduce((sums, one) => sums.set(one.rule, (sums.get(one.rule) ?? 0) + 1), new Map<string, number>())
    const was = count(before)
    const more = [...count(applyPatches(before, change.patches, look))].filter(([id, n]) => n > (was.get(id) ?? 0))
    expect(finding.fix === 'safe' ? more : []).toEqual([])
  })
})

test('a fix that asks does nothing until somebody answers', () => {
  for (const { rule, layers, options, answer } of messes) {
    if (!answer || rule === 'emotion-marker-mismatch') continue
    const bench = benchOf(layers(), options)
    const [finding] = auditMap(readOne(bench.layers), bench.options).findings.filter((one) => one.rule === rule)
    if (!finding) throw new Error(rule)
    expect(fixes[rule]?.asks?.(finding)).not.toBeNull()
    expect(planFix(bench, finding).change.patches).toEqual([])
  }
})

test('a finding that is gone meanwhile is not mended', () => {
  const { layers } = messes.find(({ rule }) => rule === 'text-hygiene')!
  const [finding] = auditMap(readOne(layers()), { preset: 'recommended' }).findings.filter(({ rule }) => rule === 'text-hygiene')
  expect(planFix(benchOf(story({ action: ['Reads the poster', 'Compares', 'Pays', 'Calls'] })), finding!).change.patches).toEqual([])
})

describe('all safe fixes at once', () => {
  const messy = () => {
    const layers = story({ action: ['Reads  the the user , twice', '• Compares users', 'Pays', 'Calls'], emotion: [2, 4, 3, 5] })
    return layers.map((layer) => (layer.tag?.kind === 'face' && layer.tag.value === 2 ? { ...layer, box: { ...layer.box!, y: layer.box!.y - 28 } } : layer))
  }
  const options = { preset: 'recommended' as const, config: { team: { rules: { 'banned-term': { options: { terms: [{ term: 'user', use: 'customer' }] } } } } } }

  test('leave none of them, and doing it again changes nothing', () => {
    const bench = benchOf(messy(), options)
    const plan = planSafeFixes(bench)
    expect(plan.mended.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['text-hygiene', 'banned-term', 'emotion-curve-stale']))
    const after = applyPatches(bench.layers, plan.change.patches, look)
    expect(auditMap(readOne(after), options).findings.filter(({ fix, waived }) => fix === 'safe' && !waived)).toEqual([])
    expect(plan.left).toEqual([])
    expect(planSafeFixes(benchOf(after, options)).change.patches).toEqual([])
  })

  test('meet in one text as one change of it', () => {
    const { change } = planSafeFixes(benchOf(messy(), options))
    const texts = change.patches.filter(({ op }) => op === 'text')
    expect(texts).toEqual([expect.objectContaining({ expect: 'Reads  the the user , twice', value: 'Reads the customer, twice' }), expect.objectContaining({ expect: '• Compares users', value: 'Compares users' })])
    const keys = change.patches.flatMap((patch) => (patch.op === 'insert' ? [patch.node.key] : []))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('change nothing but what was foretold', () => {
    const bench = benchOf(messy(), options)
    const { change, preview } = planSafeFixes(bench)
    const changed = differences(bench.layers, applyPatches(bench.layers, change.patches, look))
    expect(toldBy(preview, changed)).toEqual(changed)
  })

  test('are only those that are wanted', () => {
    const { change } = planSafeFixes(benchOf(messy(), options), ({ rule }) => rule === 'text-hygiene')
    expect(change.patches.map(({ op }) => op)).toEqual(['text', 'text'])
  })

  test('leave what somebody accepted', () => {
    const reading = readOne(messy())
    const [first] = auditMap(reading, options).findings.filter(({ rule }) => rule === 'text-hygiene')
    const waivers = [waiverFor(first!, reading, { reason: 'A quotation', by: 'Ana', at: '2026-06-01' })]
    const { mended } = planSafeFixes(benchOf(messy(), { ...options, waivers }), ({ rule }) => rule === 'text-hygiene')
    expect(mended.map(({ key }) => key)).not.toContain(first!.key)
    expect(mended).toHaveLength(1)
  })
})
