import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { marks } from '../../../../plugin/core/formats/canvas/marks'
import { reportFrame } from '../../../../plugin/core/formats/canvas/report-frame'
import { arc } from '../../../../plugin/core/formats/canvas/ring'
import { readingOfMap } from '../../../../plugin/core/formats/map/reading-of-map'
import { LOCALES } from '../../../../plugin/core/journey/locale'
import type { PlanNode } from '../../../../plugin/core/layers/plan'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { recognise } from '../../../../plugin/core/reading/recognise/recognise'
import { readTagged } from '../../../../plugin/core/reading/tagged/read-tagged'
import { auditOf, hostileMap } from '../../../support/audited'
import { layersOfPlan } from '../../../support/layers-of-plan'
import { page } from '../../../support/maps'

const nodesOf = (root: PlanNode): PlanNode[] => [root, ...(root.children ?? []).flatMap(nodesOf)]
const wordsOf = (root: PlanNode): string[] => nodesOf(root).flatMap(({ text }) => (text ? [text.content] : []))

describe('the ring', () => {
  test('begins at 0,0 of its box and stays in the frame, however much is filled', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (share) => {
      const { path, x, y } = arc(share)
      const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const)
      expect(Math.min(...points.map(([, b]) => b))).toBeCloseTo(0, 1)
      // Handles reach a little past the curve; ends of its pieces are on it.
      const ends = points.filter((_, at) => at % 3 === 0)
      expect(Math.min(...ends.map(([a]) => a))).toBeGreaterThanOrEqual(-0.02)
      expect(Math.max(...ends.map(([a]) => a + x))).toBeLessThanOrEqual(96)
      expect(Math.max(...ends.map(([, b]) => b + y))).toBeLessThanOrEqual(96)
    }))
  })

  test('ends where its share ends', () => {
    const end = (share: number) => { const { path, x, y } = arc(share); const [a = '', b = ''] = path.split(' ').slice(-2); return [Math.round(Number(a) + x), Math.round(Number(b) + y)] }
    expect([end(0.25), end(0.5), end(0.75), end(1)]).toEqual([[90, 48], [48, 90], [6, 48], [48, 6]])
  })
})

describe.each(LOCALES)('the report frame in %s', (locale) => {
  const say = speak(locale)

  test('tells completeness, the matrix, both ends of the curve and the improvements of the lowest stage first', () => {
    const audit = auditOf('five-phases', { locale, filled: true })
    const words = wordsOf(reportFrame(audit, '2025-06-12', say))
    const [first] = audit.reading.cells.filter(({ stage, lane }) => stage === 'purchase' && lane === 'improvements').flatMap(({ notes }) => notes.map(({ note }) => note.text))
    expect(words).toContain(say('report.of', { filled: 15, required: 15 }))
    expect(words.filter((word) => word === say('cell.filled'))).toHaveLength(15)
    expect(words.find((word) => word.startsWith(`${say('map.lowest')}: `))).toBeTruthy()
    expect(words[words.indexOf(say('report.improvements-head')) + 1]).toBe(first)
  })

  test('of an unfilled map has no empty sections', () => {
    const words = wordsOf(reportFrame(auditOf('five-phases', { locale }), '2025-06-12', say))
    expect(words).not.toContain(say('report.high-and-low'))
    expect(words).not.toContain(say('report.improvements-head'))
    expect(words.every((word) => word.trim())).toBe(true)
  })
})

test('every layer of a report has a key of its own, whatever the map says', () => {
  const keys = nodesOf(reportFrame(auditMap(readingOfMap(hostileMap('x'))), '2025-06-12', speak('en'))).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('no reading takes a report or marks for a map, a note or a lane', () => {
  const audit = auditOf('five-phases')
  const placed = marks(audit, speak('en'))
  if (!placed) throw new Error('no marks')
  for (const node of [reportFrame(audit, '2025-06-12', speak('en')), placed.node]) {
    const layers = layersOfPlan(node)
    expect(readTagged(layers, page)).toEqual([])
    expect(recognise(layers, { page })).toMatchObject({ maps: [], candidates: [] })
  }
})

describe('marks', () => {
  test('stand above the stages they speak of, clear of the map, in one locked frame', () => {
    const audit = auditOf('three-moments')
    const placed = marks(audit, speak('en'))
    const { box, stages } = audit.reading
    expect(placed?.node).toMatchObject({ locked: true, tag: { kind: 'aid', aid: 'marks' } })
    expect((placed?.at.y ?? 0) + 24).toBeLessThan(box?.y ?? 0)
    expect(placed?.node.children?.map(({ name, at }) => [name, at])).toEqual(stages.map(({ name, box: of }) => [name, { x: (of?.x ?? 0) - (box?.x ?? 0), y: 0 }]))
    expect(wordsOf(placed?.node as PlanNode)).toEqual(['3 gaps', '3 gaps', '3 gaps'])
  })

  test('are none where nothing is found, and none for a map that stands nowhere', () => {
    const audit = auditOf('three-moments')
    expect(marks({ ...audit, findings: [] }, speak('en'))).toBeNull()
    expect(marks({ ...audit, reading: { ...audit.reading, box: null } }, speak('en'))).toBeNull()
  })

  test('stand left of a map whose stages run down', () => {
    const audit = auditOf('three-moments')
    const placed = marks({ ...audit, reading: { ...audit.reading, orientation: 'stages-down' } }, speak('en'))
    expect((placed?.at.x ?? 0) + 160).toBeLessThan(audit.reading.box?.x ?? 0)
  })
})
