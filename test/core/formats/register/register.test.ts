import { describe, expect, test } from 'vitest'
import { filterRegister, sortRegister } from '../../../../plugin/core/formats/register/order-register'
import { registerOf, type RegisterRow } from '../../../../plugin/core/formats/register/register'
import { registerCsv, registerMarkdown } from '../../../../plugin/core/formats/register/register-table'
import { REVIEW_KEY, reviewOf, withReview } from '../../../../plugin/core/formats/register/review'
import { readDelimited } from '../../../../plugin/core/formats/table/read-delimited'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { auditOf } from '../../../support/audited'

const reviewed = (filled: number, at: string) => {
  const audit = auditOf('three-moments', { filled: true })
  return { ...audit, reading: { ...audit.reading, stored: { [REVIEW_KEY]: withReview([], { ...reviewOf(audit, 'Ana', at), filled }) } } }
}

const row = (change: Partial<RegisterRow>): RegisterRow => ({ id: '1:1', page: 'Page 1', title: 'Map', owner: '', persona: '', status: 'draft', stages: 3, filled: 9, required: 9, findings: 0, worst: null, reviewed: '', trend: [], change: null, ...change })

describe('the register', () => {
  test('tells each map’s page, owner, customer, stages, completeness and worst stage', () => {
    const [first] = registerOf([auditOf('five-phases', { filled: true })])
    expect(first).toMatchObject({ page: 'Page 1', owner: 'Service design, Kolo Bikes', persona: expect.stringMatching(/^Mira/) as string, status: 'draft', stages: 5, filled: 15, required: 15, worst: { name: 'Purchase', value: 2 }, change: null, trend: [] })
  })

  test('takes the last recorded review for the day and the trend', () => {
    const [only] = registerOf([reviewed(3, '2025-06-12')])
    expect(only).toMatchObject({ reviewed: '2025-06-12', trend: [{ at: '2025-06-12', share: 1 / 3 }], change: expect.closeTo(2 / 3) as number })
  })
})

test.each([
  ['title', ['a2', 'ź', 'A10'], ['a2', 'A10', 'ź']], ['owner', ['', 'Zoe', 'ana'], ['ana', 'Zoe', '']],
] as const)('rows are sorted by %s as people sort words; what is empty comes last', (by, given, sorted) => {
  const rows = given.map((word) => row({ [by]: word }))
  expect(sortRegister(rows, { by, descending: false }, 'pl').map((one) => one[by])).toEqual(sorted)
})

test('rows are sorted by figures, from both ends, and what is unknown comes last both times', () => {
  const rows = [row({ filled: 3, worst: { stage: 's', name: 'Pay', value: 2 } }), row({ filled: 9 }), row({ filled: 6, worst: { stage: 's', name: 'Look', value: 1 } })]
  expect(sortRegister(rows, { by: 'completeness', descending: false }, 'en').map(({ filled }) => filled)).toEqual([3, 6, 9])
  expect(sortRegister(rows, { by: 'worst', descending: false }, 'en').map(({ worst }) => worst?.name)).toEqual(['Look', 'Pay', undefined])
  expect(sortRegister(rows, { by: 'worst', descending: true }, 'en').map(({ worst }) => worst?.name)).toEqual(['Pay', 'Look', undefined])
})

test('rows are found by any of their words, accents aside, by page, by owner, and by what they lack', () => {
  const rows = [row({ title: 'Zakup roweru', owner: 'Łucja' }), row({ title: 'Support', page: 'Other', filled: 3 })]
  expect(filterRegister(rows, { text: 'rower lucja' })).toEqual([rows[0]])
  expect(filterRegister(rows, { page: 'Other' })).toEqual([rows[1]])
  expect(filterRegister(rows, { owner: 'Łucja' })).toEqual([rows[0]])
  expect(filterRegister(rows, { incomplete: true })).toEqual([rows[1]])
  expect(filterRegister(rows, { text: 'nobody' })).toEqual([])
})

describe('the register goes out', () => {
  const rows = registerOf([reviewed(3, '2025-06-12'), auditOf('five-phases')]).map((one, at) => (at ? { ...one, title: '=cmd|a', owner: 'a|b' } : one))

  test('as a table for spreadsheets, where nothing runs', () => {
    const read = readDelimited(registerCsv(rows, speak('en')).slice(1), ',')
    const cells = read.ok ? read.rows.map((one) => one.cells) : []
    expect(cells).toHaveLength(3)
    expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([12]))
    expect([cells[2]?.[0], cells[1]?.[8], cells[1]?.[11]]).toEqual(["'=cmd|a", '2025-06-12', '33 %'])
  })

  test('as Markdown, where a bar in a name parts no cells', () => {
    const lines = registerMarkdown(rows, speak('ro')).trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    expect(new Set(lines.map((line) => line.replace(/\\\|/g, '').split('|').length))).toEqual(new Set([13]))
  })
})
