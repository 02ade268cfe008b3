import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { createSay } from '../../../plugin/core/messages/say'
import { sayings } from '../../../ui/messages/sayings'
import { groups, lowestOf, rows } from '../../../ui/state/findings'
import { openGaps } from '../../../plugin/usecases/next-gap'
import { gapAfter, ringedGap } from '../../../ui/state/gaps'
import { matrixRows } from '../../../ui/state/matrix'
import { draft, readDraft } from '../../support/maps'
import { unfinishedDraft } from '../../support/browser/unfinished-map'

const say = createSay('en', sayings('en'))
const unfinished = auditMap(readDraft(unfinishedDraft()))
const fresh = auditMap(readDraft(draft('five-phases')))
const full = auditMap(readDraft(draft('five-phases', { filled: true })))

describe('the matrix', () => {
  test('says of each cell which stage, which role and how it stands', () => {
    const [awareness, , purchase] = matrixRows(unfinished, say)
    expect(awareness?.cells[0]?.spoken).toBe('Awareness, touchpoint, written')
    expect(purchase?.cells.map((cell) => cell.spoken)).toEqual(['Purchase, touchpoint, written', 'Purchase, emotion, only the prompt', 'Purchase, improvement, written'])
  })

  test('counts each row', () => {
    expect(matrixRows(unfinished, say).map((row) => `${row.filled} of ${row.required}`)).toEqual(['3 of 3', '3 of 3', '2 of 3', '3 of 3', '2 of 3'])
  })

  test('has the words of what is written, and the question where nothing is', () => {
    const [awareness, , purchase] = matrixRows(unfinished, say)
    expect(awareness?.cells[0]?.text).toBe('Instagram advert')
    expect(purchase?.cells[1]?.text).toMatch(/\?$/)
  })
})

describe('gaps', () => {
  test('come row by row: all touchpoints, all feelings, all improvements', () => {
    expect(openGaps(fresh).map((gap) => gap.key)).toEqual(['touchpoint', 'emotion', 'improvement'].flatMap((role) => ['awareness', 'consideration', 'purchase', 'after-purchase', 'loyalty'].map((stage) => `${stage}/${role}`)))
  })

  test('are ringed one at a time: where one went last, or the first', () => {
    expect(ringedGap(unfinished, null)?.key).toBe('purchase/emotion')
    expect(ringedGap(unfinished, 'loyalty/improvement')?.key).toBe('loyalty/improvement')
    expect(ringedGap(unfinished, 'filled/meanwhile')?.key).toBe('purchase/emotion')
    expect(ringedGap(full, null)).toBeNull()
  })

  test('lead on to the next, and from the last to the first', () => {
    expect(gapAfter(unfinished, null)?.key).toBe('purchase/emotion')
    expect(gapAfter(unfinished, 'purchase/emotion')?.key).toBe('loyalty/improvement')
    expect(gapAfter(unfinished, 'loyalty/improvement')?.key).toBe('purchase/emotion')
    expect(gapAfter(full, null)).toBeNull()
  })
})

describe('findings as people see them', () => {
  test('have one row for a hole, whatever follows from it', () => {
    const [first] = unfinished.findings
    if (!first) throw new Error('no finding')
    const follower = { ...first, rule: 'pain-without-improvement', key: 'purchase/pain', because: first.key }
    expect(rows({ ...unfinished, findings: [first, follower] })).toEqual([first])
    expect(rows({ ...unfinished, findings: [follower] })).toEqual([follower])
    expect(rows({ ...unfinished, findings: [{ ...first, waived: true }] })).toEqual([])
  })

  test('come by stage, the lowest first, advice on the whole map last', () => {
    const lowest = lowestOf(unfinished)?.stage
    const order = groups(unfinished, 'all', 'stage').map((group) => group.of)
    expect(order.at(-1)).toBeNull()
    expect(order).toEqual([...order].sort((a, b) => Number(b === lowest) - Number(a === lowest)))
  })

  test('come by rule, what fires most first, and none is lost', () => {
    const made = groups(fresh, 'all', 'rule')
    const counts = made.map(({ findings }) => findings.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(made.flatMap(({ findings }) => findings)).toHaveLength(rows(fresh).length)
    for (const { of, findings } of made) expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([of]))
  })

  test('know the lowest stage by its feeling and its word', () => {
    expect(lowestOf(full)).toMatchObject({ name: 'Purchase', value: 2, word: 'Uneasy' })
    expect(lowestOf(fresh)).toBeNull()
  })
})
