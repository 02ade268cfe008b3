import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { auditJson, failureJson } from '../../../../plugin/core/formats/report/json'
import { auditMarkdown } from '../../../../plugin/core/formats/report/markdown'
import { auditText } from '../../../../plugin/core/formats/report/text'
import type { Report } from '../../../../plugin/core/formats/report/report'
import type { JourneyMap } from '../../../../plugin/core/journey/map'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { draft, readDraft } from '../../../support/maps'

const say = speak('en')

/** The bicycle story as it is, or changed, audited. */
function told(change: (map: JourneyMap) => JourneyMap = (map) => map, filled = true): Report {
  const whole = draft('five-phases', { filled })
  return { file: 'shop.fig', maps: [auditMap(readDraft({ ...whole, map: change(whole.map) }), { preset: 'recommended' })], candidates: [] }
}

const without = (stage: string, ...lanes: string[]) => (map: JourneyMap): JourneyMap => ({ ...map, notes: map.notes.filter((note) => note.stage !== stage || !lanes.includes(note.lane)) })
const retold = (stage: string, lane: string, text: string) => (map: JourneyMap): JourneyMap => ({ ...map, notes: map.notes.map((note) => (note.stage === stage && note.lane === lane ? { ...note, text } : note)) })

describe('as Markdown', () => {
  test('a finished map is praised, and told where to start', () => {
    expect(auditMarkdown(told(), say)).toContain('15 of 15 filled; lowest: Purchase, “Uneasy”; 5 improvements, 1 without owner. Every stage has a touchpoint, an emotion and an improvement. The lowest point is Purchase: start there.')
  })
  test('a hole is one row, with its stage, what is missing and why it matters', () => {
    const markdown = auditMarkdown(told(without('purchase', 'touchpoints')), say)
    expect(markdown).toContain('14 of 15 filled')
    expect(markdown).toMatch(/\| Purchase \| ◌ only the prompt \| ● 2 · Uneasy \| ● Repeat .* \| 2 of 3 \|/)
    expect(markdown.match(/the touchpoint is still the prompt/g)).toHaveLength(1)
    expect(markdown).not.toContain('Every stage has')
  })
  test('the lowest stage is told first', () => {
    const heads = auditMarkdown(told((map) => without('purchase', 'improvements')(without('awareness', 'improvements')(map))), say).match(/^## .*/gm)
    expect(heads?.filter((head) => !head.includes('whole map'))).toEqual(['## Purchase · the lowest point', '## Awareness', '## Best and hardest moment', '## Improvements', '## What we don’t know'])
  })
  test('both ends of the curve, who improves what, and what is only assumed are told behind the gaps', () => {
    const markdown = auditMarkdown(told(), say)
    expect(markdown).toContain('- Peak: **After purchase** (5 · Relieved) – “He asked how she rides before he touched a screw.”\n- Lowest: **Purchase** (2 · Uneasy)')
    expect(markdown).toContain('- **Loyalty**: Offer a trade-in when the child passes 130 cm. (No owner yet)')
    expect(markdown).toContain('- Assumed, not yet checked: Loyalty, Nobody has asked returning parents yet')
  })
  test('what people wrote stays words, whatever signs are in it', () => {
    const markdown = auditMarkdown(told(retold('awareness', 'touchpoints', 'A | B\n# <b>*bold*</b> [x](y)')), say)
    expect(markdown).toContain('| ● A \\| B \\# \\<b\\>\\*bold\\*\\</b\\> \\[x\\](y) |')
    expect(markdown.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.replace(/\\\|/g, '').split('|').length)).toEqual(Array.from({ length: 7 }, () => 7))
  })
  test('no id, score or word of the machine room is told', () => {
    expect(auditMarkdown(told(without('purchase', 'touchpoints', 'emotions')), say)).not.toMatch(/\d+:\d+|score|stage-|error|undefined/)
  })
  test('where nothing was found, it says so', () => {
    expect(auditMarkdown({ file: 'a_b.fig', maps: [], candidates: [] }, say)).toBe('No journey map found in a\\_b.fig.\n')
  })
})

describe('as text', () => {
  test('a stage name as long as a paragraph leaves the signs in sight, and nothing steers the terminal', () => {
    const long = `${'A very long name '.repeat(8)}\u001b[31m\u202e`
    const text = auditText(told((map) => ({ ...map, stages: map.stages.map((stage, i) => (i ? stage : { ...stage, name: long })) }), false), say)
    const row = text.split('\n').find((line) => line.includes('A very long name') && line.includes('◌')) ?? ''
    expect(row.indexOf('◌')).toBeLessThan(60)
    expect(text).not.toMatch(/[\u001b\u202e]/)
  })
  test('columns stand under each other, in Cyrillic too', () => {
    const whole = draft('five-phases', { locale: 'mk' })
    const text = auditText({ file: 'мапа.fig', maps: [auditMap(readDraft(whole), { preset: 'recommended' })], candidates: [] }, speak('mk'))
    const rows = text.split('\n').filter((line) => line.includes('◌') && line.includes('0 од 3'))
    expect(rows).toHaveLength(5)
    expect(new Set(rows.map((row) => row.indexOf('◌'))).size).toBe(1)
  })
  test('only the signs that stand in the matrix are explained', () => {
    expect(auditText(told(), say)).toContain('\n  ● written\n')
    expect(auditText(told(without('purchase', 'touchpoints')), say)).toContain('\n  ● written   ◌ only the prompt\n')
  })
  test('nothing is said of a file in which nothing was found', () => {
    expect(auditText({ file: 'x.fig', maps: [], candidates: [] }, say)).toBe('')
  })
})

describe('as JSON', () => {
  test('findings speak the language asked for, whatever language the map is in', () => {
    const json = auditJson(told(without('purchase', 'emotions')), speak('pl'))
    expect(json.maps[0]?.findings.map(({ message }) => message).join()).not.toMatch(/\brule\.|not rated/)
  })
  test('what is counted is what is listed', () => {
    const { summary, maps } = auditJson(told(without('purchase', 'touchpoints', 'emotions')), say)
    const count = (severity: string) => maps.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length
    expect(summary).toEqual({ maps: 1, errors: count('error'), warnings: count('warning'), infos: count('info') })
    expect(summary.errors).toBeGreaterThanOrEqual(2)
  })
  test('an accepted finding is listed and not counted', () => {
    const report = told(without('purchase', 'touchpoints'))
    const accepted: Report = { ...report, maps: report.maps.map((audit) => ({ ...audit, findings: audit.findings.map((finding) => ({ ...finding, waived: true })) })) }
    expect(auditJson(accepted, say).summary).toEqual({ maps: 1, errors: 0, warnings: 0, infos: 0 })
    expect(auditJson(accepted, say).maps[0]?.findings.every(({ waived }) => waived)).toBe(true)
    expect(auditMarkdown(accepted, say)).not.toContain('- Gap: ')
  })
  test('what may be a map is listed apart, with its doubt, and never judged', () => {
    const [audit] = told().maps
    const doubtful = audit && { ...audit.reading, reading: 'recognised' as const, confidence: 0.4249, why: ['signs-of-the-moon:3'] }
    const report: Report = { file: 'x.fig', maps: [], candidates: doubtful ? [doubtful] : [] }
    expect(auditJson(report, say)).toMatchObject({ maps: [], candidates: [{ name: 'Journey map · First bicycle for a child', page: 'Page 1', confidence: 0.42, why: 'signs-of-the-moon:3' }], summary: { maps: 0 } })
    expect(auditText(report, say)).toContain('may be a journey map')
  })
  test('a file that could not be read has its line too', () => {
    expect(failureJson('x.fig', { code: 'file.absent', message: 'There is no file x.fig.' })).toEqual({ tool: 'waymark', schema: 1, file: 'x.fig', error: { code: 'file.absent', message: 'There is no file x.fig.' } })
  })
})
