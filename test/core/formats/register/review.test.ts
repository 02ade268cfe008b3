import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST, MOST_REVIEWS, parseReviews, reviewOf, withReview, type Review } from '../../../../plugin/core/formats/register/review'
import { auditOf } from '../../../support/audited'

const bytes = (text: string): number => new TextEncoder().encode(text).length

const review = fc.record({ at: fc.constantFrom('2025-01-01', '2025-06-12', '2026-02-28'), by: fc.string({ unit: 'grapheme', maxLength: 20 }), filled: fc.nat(99), required: fc.nat(99), rules: fc.dictionary(fc.string({ maxLength: 60 }), fc.nat(9999), { maxKeys: 60 }) })

describe('recorded reviews', () => {
  test('stay under 4 kB whatever is recorded, and the newest is always among them', () => {
    fc.assert(fc.property(fc.array(review, { minLength: 1, maxLength: 40 }), (all) => {
      let stored = ''
      for (const one of all) stored = withReview(parseReviews(stored), one)
      expect(bytes(stored)).toBeLessThanOrEqual(LARGEST)
      const kept = parseReviews(stored)
      expect(kept.length).toBeLessThanOrEqual(MOST_REVIEWS)
      expect(kept[kept.length - 1]).toMatchObject({ at: all[all.length - 1]?.at, filled: all[all.length - 1]?.filled })
    }))
  })

  test('keep their order, and a second one of the same day and person takes the place of the first', () => {
    const one = (at: string, filled: number): Review => ({ at, by: 'Ana', filled, required: 9, rules: {} })
    const stored = [one('2025-01-01', 1), one('2025-01-02', 2), one('2025-01-02', 5)].reduce((text, next) => withReview(parseReviews(text), next), '')
    expect(parseReviews(stored).map(({ filled }) => filled)).toEqual([1, 5])
  })

  test('count what is open by rule, not what was accepted', () => {
    const audit = auditOf('three-moments')
    const [first, ...others] = audit.findings
    if (!first) throw new Error('no findings')
    const { rules, filled, required } = reviewOf({ ...audit, findings: [{ ...first, waived: true }, ...others] }, '  Ana ', '2025-06-12')
    expect([filled, required]).toEqual([0, 9])
    expect(Object.values(rules).reduce((sum, n) => sum + n, 0)).toBe(others.length)
  })

  test.each([undefined, '', 'no json', '[]', '{"v":2,"reviews":[]}', '{"v":1,"reviews":[{"at":1}]}', '{"v":1}', 'null'])('%j holds none', (stored) => {
    expect(parseReviews(stored)).toEqual([])
  })
})
