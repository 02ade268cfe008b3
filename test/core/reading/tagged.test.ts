import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import type { JourneyMap } from '../../../plugin/core/journey/map'
import { anyMap, draft, readDraft } from '../../support/maps'

const inOrder = (map: JourneyMap): JourneyMap => {
  const place = (id: string, list: readonly { id: string }[]) => list.findIndex((one) => one.id === id)
  return { ...map, notes: [...map.notes].sort((a, b) => place(a.stage, map.stages) - place(b.stage, map.stages) || place(a.lane, map.lanes) - place(b.lane, map.lanes)) }
}

test('what is planned is read back equal, whatever the map and its language', () => {
  fc.assert(fc.property(anyMap, (map) => {
    const reading = readDraft({ map, prompts: {}, example: false })
    expect(reading.map).toEqual(inOrder(map))
    expect(reading.oddities).toEqual([])
  }), { numRuns: 150 })
})

test.each(['five-phases', 'three-moments', 'experience-shop', 'pain-points'])('%s unfilled has 3 × stages errors and nothing filled, in every language', (id) => {
  for (const locale of ['en', 'pl', 'ro', 'mk'] as const) {
    const audit = auditMap(readDraft(draft(id, { locale })), { preset: 'recommended' })
    const { stages } = audit.reading
    expect(audit.completeness).toEqual({ filled: 0, required: 3 * stages.length })
    const errors = audit.findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ key }) => key).sort()).toEqual(stages.flatMap((stage) => ['touchpoint', 'emotion', 'improvement'].map((role) => `${stage.id}/${role}`)).sort())
  }
})

test.each(['five-phases', 'three-moments', 'experience-shop', 'pain-points'])('%s filled has no errors and says that its story is an example, in every language', (id) => {
  for (const locale of ['en', 'pl', 'ro', 'mk'] as const) {
    const one = draft(id, { locale, filled: true })
    const audit = auditMap(readDraft(one), { preset: 'recommended' })
    expect(audit.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(audit.findings.map(({ rule }) => rule)).toEqual(['example-text-left'])
    expect(inOrder(audit.reading.map)).toEqual(inOrder(one.map))
  }
})
