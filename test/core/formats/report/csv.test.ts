import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditCsv } from '../../../../plugin/core/formats/report/csv'
import { readDelimited } from '../../../../plugin/core/formats/table/read-delimited'
import { guarded, unguarded, writeDelimited } from '../../../../plugin/core/formats/table/write-delimited'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { readingOfMap } from '../../../../plugin/core/formats/map/reading-of-map'
import { LOCALES } from '../../../../plugin/core/journey/locale'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { auditOf, hostileMap } from '../../../support/audited'

const rowsOf = (text: string, delimiter = ',') => {
  const read = readDelimited(text, delimiter)
  if (!read.ok) throw new Error(`quote open at ${read.line}`)
  return read.rows.map(({ cells }) => cells)
}

describe('cells for spreadsheets', () => {
  test.each(['=1+1', '+48 600', '-sum', '@name', '\tx', '\rx', "'=1"])('%j is guarded, so that no spreadsheet runs it', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })

  test.each(['plain', "'tis", 'a=b', ''])('%j needs no guard', (text) => {
    expect(guarded(text)).toBe(text)
  })

  test('a guard is taken off again, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'*[=+@\t-].*$/)), (text) => {
      expect(unguarded(guarded(text))).toBe(text)
    }))
  })

  test('a number is written as a number: a feeling of −2 is no formula', () => {
    expect(writeDelimited([[-2, '-2']])).toBe("-2,'-2\r\n")
  })

  test('rows read back as they were written, whatever stands in them', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, ''))
    const rows = fc.array(fc.array(cell, { minLength: 1 }).filter((row) => row.some((text) => text !== '')))
    fc.assert(fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, delimiter) => {
      expect(rowsOf(writeDelimited(table, { delimiter }), delimiter).map((row) => row.map(unguarded))).toEqual(table)
    }))
  })

  test('a row is known by the line it starts on, over line breaks inside quotes', () => {
    const read = readDelimited('a,b\n"one\ntwo",x\r\n\r\nlast,', ',')
    expect(read).toEqual({ ok: true, rows: [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['one\ntwo', 'x'] }, { line: 5, cells: ['last', ''] }] })
  })

  test('a quote that nothing closes is told by its line', () => {
    expect(readDelimited('a\nb,"c\nd', ',')).toEqual({ ok: false, line: 2 })
  })
})

describe('an audit as CSV', () => {
  test.each(LOCALES)('in %s has one row a finding under a head, and begins with the mark for Excel', (locale) => {
    const audit = auditOf('five-phases', { locale })
    const text = auditCsv({ file: 'a.fig', maps: [audit], candidates: [] }, speak(locale))
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const [head, ...rows] = rowsOf(text.slice(1))
    expect(rows).toHaveLength(audit.findings.length)
    expect(head).toHaveLength(11)
    expect(rows.every((row) => row.length === 11 && row[0] === 'a.fig')).toBe(true)
    expect(rows.map((row) => row[9])).toEqual(audit.findings.map(({ rule }) => rule))
  })

  test('an accepted finding stays in the table, with the reason that was given', () => {
    const audit = auditOf('three-moments')
    const [first, second, ...others] = audit.findings
    if (!first || !second) throw new Error('no findings')
    const [, one, two, three] = rowsOf(auditCsv({ file: 'a.fig', maps: [{ ...audit, findings: [{ ...first, waived: true, reason: 'Partner’s work' }, { ...second, waived: true }, ...others] }], candidates: [] }, speak('en')).slice(1))
    expect([one?.[8], two?.[8], three?.[8]]).toEqual(['Partner’s work', 'yes', ''])
  })

  test('no cell of a hostile map starts a formula', () => {
    const maps = [auditMap(readingOfMap({ ...hostileMap('=HYPERLINK("http://x")'), notes: [] }))]
    const [, ...rows] = rowsOf(auditCsv({ file: '-f.fig', maps, candidates: [] }, speak('en')).slice(1))
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})
