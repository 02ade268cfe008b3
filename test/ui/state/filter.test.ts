import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { createSay } from '../../../plugin/core/messages/say'
import { sayings } from '../../../ui/messages/sayings'
import { narrowed, noFilter, rulesIn } from '../../../ui/state/filter'
import { rows } from '../../../ui/state/findings'
import { draft, readDraft } from '../../support/maps'

const say = createSay('en', sayings('en'))
const fresh = auditMap(readDraft(draft('five-phases')))
const all = rows(fresh)

describe('a list of findings', () => {
  test('is whole while nothing narrows it', () => {
    expect(narrowed(all, noFilter, say)).toEqual(all)
  })

  test('is narrowed by words in any order, without accents or capitals', () => {
    const found = narrowed(all, { ...noFilter, text: 'TOUCHPOINT purchasé' }, say)
    expect(found.map(({ key }) => key)).toContain('purchase/touchpoint')
    expect(found.length).toBeLessThan(all.length)
    expect(narrowed(all, { ...noFilter, text: 'zebra' }, say)).toEqual([])
  })

  test('is narrowed by stage and by rule together', () => {
    expect(narrowed(all, { ...noFilter, stage: 'loyalty', rule: 'stage-emotion-required' }, say).map(({ key }) => key)).toEqual(['loyalty/emotion'])
  })

  test('counts its rules, the commonest first', () => {
    const counts = rulesIn(all).map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts.reduce((a, b) => a + b, 0)).toBe(all.length)
  })

  test('finds the last of 5,000', () => {
    const [first] = all
    if (!first) throw new Error('no finding')
    const many = Array.from({ length: 5_000 }, (_, index) => ({ ...first, key: `${first.key}/${index}`, data: { ...first.data, stage: `Stage ${index}` } }))
    expect(narrowed(many, { ...noFilter, text: 'stage 4999' }, say).map(({ key }) => key)).toEqual([`${first.key}/4999`])
  })
})
