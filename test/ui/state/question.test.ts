import { describe, expect, test } from 'vitest'
import type { MapReading } from '../../../plugin/core/reading/reading'
import { readingOfMap } from '../../../plugin/core/formats/map/reading-of-map'
import { isRoleDoubtful } from '../../../ui/state/doubt'
import { askAbout, gridRows, isBeingRead, isStage, reread, withStage } from '../../../ui/state/question'
import { draft } from '../../support/maps'

/** The bicycle story as if somebody had drawn it: its layers bear the names of what they label. */
function drawn(change: Partial<MapReading> = {}): MapReading {
  const reading = readingOfMap(draft('five-phases', { filled: true }).map)
  return {
    ...reading, reading: 'recognised', orientation: 'stages-across',
    stages: reading.stages.map((stage) => ({ ...stage, nameNode: stage.name })),
    lanes: reading.lanes.map((lane) => ({ ...lane, labelNode: lane.label, confidence: lane.role === 'touchpoint' ? 0.4 : 1 })),
    ...change,
  }
}

describe('a question about a drawing', () => {
  const question = askAbout(drawn())
  const [first, second] = question.stages
  if (!first || !second) throw new Error('no stages')

  test('takes every stage that was read, until somebody says otherwise', () => {
    expect(question.stages.every((text) => isStage(question, text))).toBe(true)
    expect(isBeingRead(question)).toBe(false)
  })

  test('remembers what was left out, and can take it in again', () => {
    const less = { ...question, forced: withStage(question, first, false) }
    expect([isStage(less, first), isStage(less, second), isBeingRead(less)]).toEqual([false, true, true])
    const again = reread(less, drawn({ stages: question.reading.stages.slice(1) }), less.forced)
    expect([again.stages, isBeingRead(again)]).toEqual([question.stages, false])
    expect(withStage(again, first, true).stages).toEqual(question.stages.map(({ node }) => node))
  })

  test('has other stages once it is read the other way round', () => {
    const turned = reread(question, drawn({ orientation: 'stages-down', stages: question.reading.stages.slice(0, 2) }), { orientation: 'stages-down' })
    expect(turned.stages).toEqual([first, second])
  })
})

describe('the grid of what was read', () => {
  test('asks about lanes that were guessed, until somebody says what they are', () => {
    const question = askAbout(drawn())
    const guessed = (forced: typeof question.forced) => gridRows({ ...question, forced }).filter(({ isGuessed }) => isGuessed).map(({ lane }) => lane.role)
    expect(guessed({})).toEqual(['touchpoint'])
    const label = question.reading.lanes.find(({ role }) => role === 'touchpoint')?.labelNode ?? ''
    expect(guessed({ roles: { [label]: 'touchpoint' } })).toEqual([])
  })

  test('offers no role where one text names two lanes', () => {
    const reading = drawn()
    const shared = reading.lanes.map((lane, at) => (at < 2 ? { ...lane, labelNode: 'Doing and thinking' } : lane))
    expect(gridRows(askAbout({ ...reading, lanes: shared })).map(({ isNamedAlone }) => isNamedAlone).slice(0, 3)).toEqual([false, false, true])
  })

  test('shows each lane with a mark for each stage', () => {
    for (const { states } of gridRows(askAbout(drawn()))) expect(states).toHaveLength(5)
  })
})

test('the matrix marks a role for which nothing but guessed lanes were found', () => {
  expect(isRoleDoubtful(drawn(), 'touchpoint')).toBe(true)
  expect(isRoleDoubtful(drawn(), 'emotion')).toBe(false)
  expect(isRoleDoubtful(drawn({ reading: 'tagged' }), 'touchpoint')).toBe(false)
  expect(isRoleDoubtful(drawn({ lanes: [] }), 'touchpoint')).toBe(false)
})
