import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { baselineEntries } from '../../../plugin/core/audit/baseline'
import { waiverEntry, waiverFor, waiversIn } from '../../../plugin/core/audit/waiver'
import type { Layer } from '../../../plugin/core/layers/layer'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import { copied, withText } from '../../support/layer-edits'
import { page } from '../../support/maps'
import { SAID, accepting, keeping } from './accepted'
import { readOne } from './drawn'
import { cellAt, loose, story, taggedLayer } from './story'

const gap = story({ improvement: ['Say the price', undefined, 'Open a second till', 'Answer within a day'], pain: [undefined, 'Nothing compares', undefined, undefined] })
const RULE = 'stage-improvement-required'
const audit = (layers: readonly Layer[]) => auditMap(readOne(layers), { preset: 'recommended' })
const open = (layers: readonly Layer[], rule = RULE) => audit(layers).findings.filter((one) => one.rule === rule && !one.waived).map(({ key }) => key)

describe('a gap that somebody accepted', () => {
  const accepted = audit(accepting(gap, RULE))

  test('stays in the list, with its reason, and counts neither way', () => {
    expect(accepted.findings.find(({ rule }) => rule === RULE)).toMatchObject({ waived: true, reason: SAID.reason })
    expect(accepted.coverage.find(({ stage, role }) => stage === 'compares' && role === 'improvement')?.state).toBe('waived')
    expect(accepted.completeness).toEqual({ filled: 11, required: 11 })
    expect(accepted.score).toBe(100)
  })

  test('takes along what only follows from it', () => {
    expect(accepted.findings.filter(({ rule }) => rule === 'pain-without-improvement')).toEqual([expect.objectContaining({ waived: true, reason: SAID.reason })])
  })

  test('is accepted on a duplicate of the map as well', () => {
    const layers = accepting(gap, RULE)
    const both = readTagged(copied(layers, taggedLayer(layers, 'map').id, { dx: 4000 }), page)
    expect(both).toHaveLength(2)
    for (const reading of both) expect(auditMap(reading, { preset: 'recommended' }).findings.filter(({ rule, waived }) => rule === RULE && !waived)).toEqual([])
  })

  test('survives moving the map', () => {
    const moved = accepting(gap, RULE).map((layer) => (layer.box ? { ...layer, box: { ...layer.box, x: layer.box.x + 900 } } : layer))
    expect(open(moved)).toEqual([])
  })
})

const long = 'word '.repeat(70).trim()
const wordy = story({ action: [long, 'Compares', long, 'Calls'] })

describe('an acceptance', () => {
  test('of a note lapses when the note is written anew', () => {
    const layers = accepting(wordy, 'text-too-long')
    expect(open(layers, 'text-too-long')).toEqual(['buys/actions/action-2-0'])
    expect(open(withText(layers, long, `${long} more`), 'text-too-long')).toHaveLength(2)
  })

  test('is not disturbed by what changes elsewhere', () => {
    const layers = accepting(wordy, 'text-too-long')
    expect(open(withText(layers, 'Compares', 'Compares three shops'), 'text-too-long')).toEqual(['buys/actions/action-2-0'])
  })

  test.each([['stage', ['buys/actions/action-2-0']], ['lane', []], ['map', []]] as const)('of a whole %s covers the rule there', (scope, left) => {
    expect(open(accepting(wordy, 'text-too-long', {}, scope), 'text-too-long')).toEqual(left)
  })

  test('of a loose layer is kept for its cell, since the layer has no name that survives copying', () => {
    const box = cellAt(wordy, 'sees', 'touchpoints').box!
    const layers = [...wordy, loose('x:1', long, { ...box, w: 200, h: 30 })]
    const reading = readOne(layers)
    const finding = auditMap(reading, { preset: 'recommended' }).findings.find(({ key }) => key.includes('/new-'))!
    expect(waiverFor(finding, reading, SAID).key).toBe('sees/touchpoints')
  })

  test('is one small entry each, which reads back as it was', () => {
    const reading = readOne(wordy)
    const waivers = auditMap(reading, { preset: 'recommended' }).findings.filter(({ rule }) => rule === 'text-too-long').map((finding) => waiverFor(finding, reading, { ...SAID, until: '2026-12-31' }))
    const entries = waivers.map(waiverEntry)
    expect(new Set(entries.map(({ key }) => key)).size).toBe(2)
    expect(entries.every(({ value }) => value.length < 1000)).toBe(true)
    expect(waiversIn({ stored: Object.fromEntries(entries.map(({ key, value }) => [key, value])) })).toEqual(waivers)
  })
})

describe('accepting all that is found now', () => {
  const reading = readOne(wordy)
  const found = auditMap(reading, { preset: 'strict' }).findings
  const entries = baselineEntries(found, reading, SAID)
  const kept = keeping(wordy, Object.fromEntries(entries.map(({ key, value }) => [key, value])))

  test('leaves nothing open', () => {
    expect(found.length).toBeGreaterThan(5)
    expect(auditMap(readOne(kept), { preset: 'strict' }).findings.filter(({ waived }) => !waived)).toEqual([])
  })

  test('lets in what changes, and only that', () => {
    const changed = auditMap(readOne(withText(kept, long, `${long} more`)), { preset: 'strict' }).findings.filter(({ waived }) => !waived)
    expect([...new Set(changed.map(({ rule }) => rule))].sort()).toEqual(['duplicate-text', 'text-too-long'])
  })

  test('fits what Figma takes an entry, however much there is', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...found[0]!, key: `k${at}` }))
    const large = baselineEntries(many, reading, SAID)
    expect(large).toHaveLength(3)
    expect(large.every(({ value }) => value.length < 95_000)).toBe(true)
  })

  test('stands beside what is there, also where that cannot be read', () => {
    const newer = readOne(keeping(wordy, { 'baseline:4': '{"schema":9}' }))
    expect(baselineEntries(found, newer, SAID).map(({ key }) => key)).toEqual(['baseline:5'])
  })
})
