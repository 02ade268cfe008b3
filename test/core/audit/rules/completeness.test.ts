import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { withText, without } from '../../../support/layer-edits'
import { draft } from '../../../support/maps'
import { drawn, readOne } from '../drawn'
import { testRule } from '../rule-table'
import { cellAt, changedLayer, draftOf, requiring, story, taggedLayer } from '../story'

const filled = drawn(draft('five-phases', { filled: true }))
const fresh = drawn(draft('five-phases'))
const five = (variant: string) => ['awareness', 'consideration', 'purchase', 'after-purchase', 'loyalty'].map((stage) => `${stage} ${variant}`)
const withoutLane = (layers: typeof fresh, role: string) => without(layers, taggedLayer(layers, 'lane', (tag) => tag['role'] === role).id)

testRule('stage-touchpoint-required', [
  { says: 'passes a filled map', on: filled, finds: [] },
  { says: 'finds each prompt left', on: fresh, finds: five('prompt') },
  { says: 'finds a cleared note', on: withText(filled, 'Checkout, collection step', ' '), finds: ['purchase missing'] },
  { says: 'speaks of the lane where there is none', on: withoutLane(fresh, 'touchpoint'), finds: five('absent') },
  { says: 'accepts a reason why it does not apply', on: story({ touchpoint: [{ text: '', notApplicable: 'They only pass by' }, 'Page', 'Till', 'Phone'] }), finds: [] },
])

testRule('stage-emotion-required', [
  { says: 'passes a filled map', on: filled, finds: [] },
  { says: 'accepts a number typed over the question', on: withText(fresh, 'Safe or uneasy while paying?', '2'), finds: five('prompt').filter((found) => !found.startsWith('purchase')) },
  { says: 'takes nought for a value where the scale has one', on: story({ emotion: [0, 1, 2, 0] }, { scale: { min: 0, max: 2, labels: ['Bad', 'So so', 'Good'] } }), finds: [] },
])

testRule('stage-improvement-required', [
  { says: 'passes a filled map', on: filled, finds: [] },
  { says: 'tells TBD from a question', on: withText(fresh, 'Which step or surprise could go?', 'TBD'), finds: five('prompt').map((found) => (found.startsWith('purchase') ? 'purchase placeholder' : found)) },
  { says: 'says more of a low that nothing is planned for', on: story({ emotion: [3, 2, 3, 4], improvement: ['One', undefined, 'Two', undefined] }), finds: ['compares low', 'uses prompt'] },
])

testRule('lane-required', [
  { says: 'passes a fresh map', on: fresh, finds: [] },
  { says: 'finds a deleted lane once', on: withoutLane(fresh, 'improvement'), finds: ['map improvement'] },
  { says: 'finds a deleted lane that only the template requires', on: withoutLane(drawn(requiring(draft('pain-points'), 'pain')), 'pain'), finds: ['map other'] },
])

testRule('map-actor-scenario', [
  { says: 'passes a filled map', on: filled, finds: [] },
  { says: 'waits until the first note is written', on: fresh, finds: [] },
  { says: 'asks for customer and scenario of a map that is begun', on: withText(fresh, 'Which step or surprise could go?', 'Show the size in the basket'), finds: ['map customer', 'map scenario'] },
  { says: 'takes a goal for a scenario', on: story({}, { scenario: '' }), finds: [] },
  { says: 'asks for a title that was deleted', on: () => { const layers = story(); return without(layers, taggedLayer(layers, 'field', (tag) => tag['field'] === 'title').id) }, finds: ['map title'] },
])

const stages = (n: number) => ({ stages: Array.from({ length: n }, (_, at) => ({ id: `s${at}`, name: `Moment ${at}` })) })

testRule('stage-count', [
  { says: 'passes four stages', on: story(), finds: [] },
  { says: 'finds two too few', on: story({}, stages(2)), finds: ['map few 2'] },
  { says: 'finds thirteen too many', on: story({}, stages(13)), finds: ['map many 13'] },
  { says: 'keeps to the range a team sets', on: story(), options: { min: 5 }, finds: ['map few 4'] },
])

testRule('cell-empty', [
  { says: 'is quiet unless strict', on: story({ action: ['Reads it', undefined, undefined, undefined] }), finds: [] },
  { says: 'finds what a final map leaves open', on: story({ action: ['Reads it', undefined, 'Pays', 'Calls'] }), preset: 'strict', finds: ['compares prompt'] },
  { says: 'finds a blank cell', on: () => { const layers = story({ action: ['Reads it', 'Compares', 'Pays', 'Calls'] }); return withText(layers, 'Pays', ' ') }, preset: 'strict', finds: ['buys blank'] },
  { says: 'finds a lane that nobody used, once', on: story({ action: [] }), preset: 'strict', finds: ['map lane'] },
  { says: 'accepts a reason', on: story({ action: ['Reads it', { text: '', notApplicable: 'Nothing to do' }, 'Pays', 'Calls'] }), preset: 'strict', finds: [] },
])

testRule('lane-coverage', [
  { says: 'passes a lane that is mostly filled', on: story({ action: ['Reads it', 'Compares', 'Pays', undefined] }), finds: [] },
  { says: 'finds a lane that was begun and left', on: story({ action: ['Reads it', undefined, undefined, undefined] }), finds: ['map sparse 1'] },
  { says: 'leaves an unused lane alone', on: story({ action: [] }), finds: [] },
  { says: 'leaves lanes alone that are sparse by nature', on: story({ pain: ['Too dear', undefined, undefined, undefined] }), finds: [] },
  { says: 'measures by the share a team sets', on: story({ action: ['Reads it', 'Compares', 'Pays', undefined] }), options: { share: 1 }, finds: ['map sparse 3'] },
])

describe('one hole', () => {
  test('an absent lane is one finding that the stages’ gaps point to', () => {
    const { findings, coverage } = auditMap(readOne(withoutLane(fresh, 'touchpoint')), { preset: 'recommended' })
    expect(findings.filter(({ rule }) => rule === 'lane-required').map(({ key }) => key)).toEqual(['lane:touchpoint'])
    expect(findings.filter(({ because }) => because === 'lane:touchpoint')).toHaveLength(5)
    expect(coverage.filter(({ state }) => state === 'absent')).toHaveLength(5)
  })

  test('an improvement missing at a low with a pain is one error; what follows from it points there', () => {
    const audit = auditMap(readOne(story({ emotion: [3, 2, 3, 4], improvement: ['One', undefined, 'Two', 'Three'], pain: [undefined, 'Nothing compares', undefined, undefined] })), { preset: 'recommended' })
    expect(audit.findings.filter(({ severity }) => severity === 'error').map(({ rule, key }) => [rule, key])).toEqual([['stage-improvement-required', 'compares/improvement']])
    expect(audit.findings.filter(({ because }) => because === 'compares/improvement').map(({ rule }) => rule).sort()).toEqual(['emotion-low-needs-improvement', 'pain-without-improvement'])
  })

  test('a blank cell of a role that only the template requires is a gap of the matrix', () => {
    const one = draftOf()
    const cell = cellAt(drawn(one), 'sees', 'touchpoints')
    const audit = auditMap(readOne(changedLayer(drawn(one), cell.id, { visible: false })), { preset: 'recommended' })
    expect(audit.coverage.find(({ stage, role }) => stage === 'sees' && role === 'touchpoint')?.state).not.toBe('filled')
  })
})
