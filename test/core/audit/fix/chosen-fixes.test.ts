import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { planChosenFixes } from '../../../../plugin/core/audit/fix/plan-fixes'
import { layersOfPlan } from '../../../support/layers-of-plan'
import { draft, planOf } from '../../../support/maps'
import { story } from '../story'
import { benchOf } from './bench'

/** A map whose notes are untidy, in the way that `text-hygiene` mends. */
const untidy = story({ action: ['Reads  the poster', 'Compares  prices', 'Pays  by card', 'Calls'] })
const bench = benchOf(untidy, { preset: 'strict' })
const reading = bench.read(untidy)
if (!reading) throw new Error('no map')
const all = auditMap(reading, { preset: 'strict' }).findings
const alike = all.filter(({ rule }) => rule === 'text-hygiene')

describe('fixes of findings that somebody chose', () => {
  test('mend those, in one change, and no others', () => {
    expect(alike.length).toBeGreaterThan(2)
    const some = alike.slice(1)
    const { change, mended, left } = planChosenFixes(bench, some)
    expect(mended.map(({ key }) => key).sort()).toEqual(some.map(({ key }) => key).sort())
    expect(left).toEqual([])
    expect(change.patches.filter(({ op }) => op === 'text')).toHaveLength(some.length)
  })

  test('leave those alone that have to ask something first', () => {
    const asking = auditMap(benchReading(), { preset: 'recommended' }).findings.filter(({ rule }) => rule === 'stage-touchpoint-required')
    expect(asking.length).toBeGreaterThan(1)
    expect(planChosenFixes(benchOf(layersOfPlan(planOf(draft('five-phases')))), asking).change.patches).toEqual([])
  })
})

function benchReading() {
  const layers = layersOfPlan(planOf(draft('five-phases')))
  const made = benchOf(layers).read(layers)
  if (!made) throw new Error('no map')
  return made
}
