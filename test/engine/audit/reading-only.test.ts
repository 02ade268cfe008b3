import { expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { previewSafe } from '../../../plugin/usecases/fix-findings'
import { insertReport } from '../../../plugin/usecases/insert-report'
import { knownWorld } from '../../../plugin/usecases/known-world'
import { toggleMarks } from '../../../plugin/usecases/toggle-marks'
import { openStage, type Stage } from '../../support/sandbox'
import { audits, insert, theMap } from '../../support/waymark'

const options = { preset: 'strict', world: knownWorld({ today: '2027-06-01', texts }) } as const

const found = async ({ hands }: Stage) => {
  const done = await auditMaps(hands, { scope: { in: 'file' }, options })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return { maps: done.result.maps.map(({ reading, findings, completeness, score }) => ({ id: reading.id, oddities: reading.oddities, findings, completeness, score })), candidates: done.result.candidates.map(({ id }) => id) }
}

test('an audit, and the preview of its fixes, write nothing: no layer, no data, no undo step', async () => {
  const stage = await openStage()
  await insert(stage, { template: 'five-phases', choices: { filled: true } })
  await insert(stage, { template: 'service-blueprint', choices: { locale: 'mk' }, brand: 'harbour', theme: 'dark' })
  const before = stage.engine.snapshot()
  const steps = stage.engine.undoSteps
  for (const preset of ['workshop', 'recommended', 'strict'] as const) {
    for (const audit of await audits(stage, preset, { in: 'file' })) await previewSafe(stage.hands, audit, undefined, { world: options.world })
  }
  await found(stage)
  expect(stage.engine.snapshot()).toEqual(before)
  expect(stage.engine.undoSteps).toBe(steps)
})

test.each(LOCALES)('report frames and marks are no map, no candidate and no finding, in %s', async (locale) => {
  const stage = await openStage()
  await insert(stage, { template: 'three-moments', choices: { locale } })
  const before = await found(stage)
  expect((await insertReport(stage.hands, await theMap(stage), '2027-06-01')).ok).toBe(true)
  expect(await toggleMarks(stage.hands, await audits(stage))).toMatchObject({ ok: true, result: { isShown: true } })
  expect(await found(stage)).toEqual(before)
  const [map] = stage.engine.person.currentPage.children
  map?.remove()
  stage.engine.person.commitUndo()
  expect(await found(stage)).toEqual({ maps: [], candidates: [] })
})
