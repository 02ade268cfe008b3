import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { parseMap } from '../../../../plugin/core/formats/map/parse-map'
import { readingOfMap } from '../../../../plugin/core/formats/map/reading-of-map'
import type { JourneyMap, Note } from '../../../../plugin/core/journey/map'
import { anyMap, draft, readDraft } from '../../../support/maps'

const story = draft('five-phases', { filled: true }).map
const saved = (map: JourneyMap): unknown => JSON.parse(JSON.stringify(map))
const at = (map: unknown) => {
  const parsed = parseMap(map)
  return parsed.ok ? 'fine' : parsed.at
}

test('any map that was saved is opened as it was', () => {
  fc.assert(fc.property(anyMap, (map) => {
    expect(parseMap(saved(map))).toEqual({ ok: true, map })
  }))
})

test('a map that was saved and one that was drawn are judged alike', () => {
  for (const filled of [true, false]) {
    const drawn = readDraft(draft('five-phases', { filled }))
    const states = (audit: ReturnType<typeof auditMap>) => audit.coverage.map(({ stage, role, state }) => [stage, role, state === 'placeholder' ? 'empty' : state])
    expect(states(auditMap(readingOfMap(drawn.map)))).toEqual(states(auditMap(drawn)))
  }
})

describe('a broken file is answered with the first place that is wrong', () => {
  test.each([
    ['another schema', { ...story, schema: 2 }, 'schema'],
    ['a language we do not speak', { ...story, locale: 'de' }, 'locale'],
    ['a lane without a role', { ...story, lanes: [{ id: 'a', label: 'A', required: true }] }, 'lanes.0.role'],
    ['two stages of one id', { ...story, stages: [...story.stages, story.stages[0]] }, `stages.${story.stages.length}.id`],
    ['a note in no stage', { ...story, notes: [{ id: 'n', stage: 'nowhere', lane: 'pains', text: '' }] }, 'notes.0.stage'],
    ['a note in no lane', { ...story, notes: [{ id: 'n', stage: 'purchase', lane: 'nowhere', text: '' }] }, 'notes.0.lane'],
  ])('%s', (_, map, place) => {
    expect(at(map)).toBe(place)
  })
})

describe('a cell of a saved map', () => {
  const stages = [{ id: 's1', name: 'One' }, { id: 's2', name: 'Two' }]
  const lanes = [{ id: 't', role: 'touchpoint' as const, label: 'T', required: true }, { id: 'e', role: 'emotion' as const, label: 'E', required: true }]
  const stateOf = (note: Partial<Note>, cell = 's1/t') => {
    const reading = readingOfMap({ ...story, stages, lanes, notes: [{ id: 'n', stage: 's1', lane: 't', text: '', ...note }] })
    return reading.cells.find(({ stage, lane }) => `${stage}/${lane}` === cell)?.state
  }
  test.each([
    ['is filled by words', { text: 'Shop window' }, 'filled'],
    ['is not filled by white space', { text: ' \n ' }, 'empty'],
    ['is not filled by a stand-in', { text: 'TBD' }, 'placeholder'],
    ['is left out for a reason', { notApplicable: 'Nobody calls' }, 'waived'],
    ['is not left out without one', { notApplicable: ' ' }, 'empty'],
  ])('%s', (_, note, state) => {
    expect(stateOf(note)).toBe(state)
  })
  test('of feelings is filled by 0, which is a value', () => {
    expect(stateOf({ lane: 'e', emotion: { value: 0 } }, 's1/e')).toBe('filled')
  })
  test('that a note reaches over is filled with it', () => {
    expect(stateOf({ text: 'Everywhere', span: 2 }, 's2/t')).toBe('filled')
    expect(stateOf({ text: 'Here' }, 's2/t')).toBe('empty')
  })
})
