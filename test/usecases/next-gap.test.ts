import { describe, expect, test } from 'vitest'
import { auditMap } from '../../plugin/core/audit/audit-map'
import { nextGap, openGaps } from '../../plugin/usecases/next-gap'
import { without } from '../support/layer-edits'
import { draft } from '../support/maps'
import { drawn, readOne } from '../core/audit/drawn'
import { draftOf, requiring, story, taggedLayer } from '../core/audit/story'

const fresh = drawn(draft('three-moments'))
const audit = auditMap(readOne(fresh))
const gaps = openGaps(audit)

describe('the gaps of a map', () => {
  test('come row by row: touchpoints, then feelings, then improvements, each from the first stage to the last', () => {
    expect(gaps.map(({ key }) => key)).toEqual(['touchpoint', 'emotion', 'improvement'].flatMap((role) => audit.reading.stages.map(({ id }) => `${id}/${role}`)))
  })

  test('tell stage, lane, what is asked and how it is answered', () => {
    const [first] = gaps
    expect(first).toMatchObject({ stageName: audit.reading.stages[0]?.name, laneLabel: audit.reading.lanes.find(({ role }) => role === 'touchpoint')?.label, asks: 'words', example: null })
    expect(first?.prompt).toMatch(/\?/)
    expect(gaps.find(({ role }) => role === 'emotion')?.asks).toBe('level')
  })

  test('show what others wrote there, where it is known', () => {
    expect(openGaps(audit, (stage, lane) => `${stage}, ${lane}`)[0]?.example).toBe(`${gaps[0]?.stage}, ${gaps[0]?.lane}`)
  })

  test('are none on a written map', () => {
    expect(openGaps(auditMap(readOne(story())))).toEqual([])
  })

  test('name no lane where the map has none', () => {
    const bare = without(fresh, taggedLayer(fresh, 'lane', ({ role }) => role === 'touchpoint').id)
    expect(openGaps(auditMap(readOne(bare)))[0]).toMatchObject({ role: 'touchpoint', lane: null, laneLabel: null })
  })

  test('ask for other roles that the template requires before the improvements', () => {
    const roles = [...new Set(openGaps(auditMap(readOne(drawn(requiring(draftOf({ touchpoint: [], emotion: [], pain: [], improvement: [] }), 'pain'))))).map(({ role }) => role))]
    expect(roles).toEqual(['touchpoint', 'emotion', 'pain', 'improvement'])
  })
})

describe('the next gap', () => {
  const key = (at: number) => gaps[at]?.key ?? ''

  test('is the first, then the one after, round the end', () => {
    expect(nextGap(gaps, null)?.key).toBe(key(0))
    expect(nextGap(gaps, key(0))?.key).toBe(key(1))
    expect(nextGap(gaps, key(gaps.length - 1))?.key).toBe(key(0))
  })

  test('passes what was skipped, until only that is left', () => {
    expect(nextGap(gaps, key(0), new Set([key(1)]))?.key).toBe(key(2))
    expect(nextGap(gaps, null, new Set(gaps.map((gap) => gap.key)))?.key).toBe(key(0))
  })

  test('goes on from where the last one stood, though it is written by now', () => {
    expect(nextGap(gaps.slice(1), key(0))?.key).toBe(key(1))
    expect(nextGap([], key(0))).toBeNull()
  })
})
