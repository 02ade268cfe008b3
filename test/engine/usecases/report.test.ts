import { expect, test } from 'vitest'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { insertReport } from '../../../plugin/usecases/insert-report'
import { hasMarks, toggleMarks } from '../../../plugin/usecases/toggle-marks'
import { openStage, type Stage } from '../../support/sandbox'
import { audits, insert, theMap } from '../../support/waymark'

const findingsOf = async (stage: Stage) => (await audits(stage)).map(({ reading, findings, completeness }) => ({ id: reading.id, findings, completeness, oddities: reading.oddities }))

const boxOf = async (stage: Stage, id: string) => {
  const node = await stage.engine.person.getNodeByIdAsync(id)
  if (!node || !('absoluteBoundingBox' in node) || !node.absoluteBoundingBox) throw new Error(`${id} has no box`)
  return node.absoluteBoundingBox
}

test('a report stands beside its map, is one undo step, and changes nothing of what an audit finds', async () => {
  for (const locale of LOCALES) {
    const stage = await openStage()
    const { id: map } = await insert(stage, { choices: { locale, filled: true } })
    const before = await findingsOf(stage)
    const steps = stage.engine.undoSteps
    const done = await insertReport(stage.hands, await theMap(stage), '2025-06-12')
    if (!done.ok) throw new Error(JSON.stringify(done))
    expect(stage.engine.undoSteps).toBe(steps + 1)
    const [report, of] = [await boxOf(stage, done.result.id), await boxOf(stage, map)]
    expect([report.x, report.y]).toEqual([of.x + of.width + 120, of.y])
    expect(await findingsOf(stage)).toEqual(before)
    await stage.hands.request('apply', { change: done.result.undo })
    expect(stage.engine.person.currentPage.children.map(({ id }) => id)).toEqual([map])
    expect(await findingsOf(stage)).toEqual(before)
  }
})

test('no text of a report sticks out of the frame it is in', async () => {
  const stage = await openStage()
  await insert(stage, { template: 'pain-points', choices: { locale: 'mk', filled: true } })
  const done = await insertReport(stage.hands, await theMap(stage), '2025-06-12')
  if (!done.ok) throw new Error(JSON.stringify(done))
  const root = await stage.engine.person.getNodeByIdAsync(done.result.id)
  if (root?.type !== 'FRAME') throw new Error('no frame')
  const outer = root.absoluteBoundingBox
  const out = root.findAllWithCriteria({ types: ['TEXT'] }).filter(({ absoluteBoundingBox: box }) => !box || !outer || box.width < 1 || box.x < outer.x || box.x + box.width > outer.x + outer.width + 0.5 || box.y + box.height > outer.y + outer.height + 0.5)
  expect(out.map(({ characters }) => characters)).toEqual([])
})

test('marks come with one click and go with the next; audits do not see them', async () => {
  const stage = await openStage()
  await insert(stage, { template: 'three-moments' })
  await insert(stage, { template: 'five-phases', choices: { locale: 'mk' } })
  const before = await findingsOf(stage)
  const bare = stage.engine.person.currentPage.children.map(({ id }) => id)
  const shown = await toggleMarks(stage.hands, await audits(stage))
  expect(shown).toMatchObject({ ok: true, result: { isShown: true } })
  expect(stage.engine.person.currentPage.children).toHaveLength(bare.length + 2)
  expect(await findingsOf(stage)).toEqual(before)
  expect(await toggleMarks(stage.hands, await audits(stage))).toMatchObject({ ok: true, result: { isShown: false } })
  expect(stage.engine.person.currentPage.children.map(({ id }) => id)).toEqual(bare)
})

test('marks that came and went, and a report that was taken back, leave the document as it was', async () => {
  const stage = await openStage()
  await insert(stage, { template: 'three-moments' })
  stage.engine.person.currentPage.selection = []
  const before = stage.engine.snapshot()
  await toggleMarks(stage.hands, await audits(stage))
  expect(await hasMarks(stage.hands, stage.engine.person.currentPage.id)).toEqual({ ok: true, result: true })
  await toggleMarks(stage.hands, await audits(stage))
  expect(await hasMarks(stage.hands, stage.engine.person.currentPage.id)).toEqual({ ok: true, result: false })
  expect(stage.engine.snapshot()).toEqual(before)
  const done = await insertReport(stage.hands, await theMap(stage), '2025-06-12')
  if (done.ok) await stage.hands.request('apply', { change: done.result.undo })
  expect(stage.engine.snapshot()).toEqual(before)
})

test('what toggling marks did is taken back both ways', async () => {
  const stage = await openStage()
  await insert(stage, { template: 'three-moments' })
  const count = () => stage.engine.person.currentPage.children.length
  for (const expected of [1, 2]) {
    const done = await toggleMarks(stage.hands, await audits(stage))
    if (!done.ok || !done.result.undo) throw new Error(JSON.stringify(done))
    await stage.hands.request('apply', { change: done.result.undo })
    expect(count()).toBe(expected)
    if (expected === 1) await toggleMarks(stage.hands, await audits(stage))
  }
})

test('a filled map without findings gets no marks, and a frame of somebody’s with that name is left alone', async () => {
  const stage = await openStage({ document: (figma) => {
    const frame = figma.createFrame()
    frame.name = 'Audit marks'
  } })
  await insert(stage, { template: 'three-moments', choices: { filled: true } })
  const found = (await audits(stage)).map((audit) => ({ ...audit, findings: [] }))
  expect(await toggleMarks(stage.hands, found)).toEqual({ ok: true, result: { isShown: false, isChanged: false, undo: null } })
  expect(stage.engine.person.currentPage.children.map(({ name }) => name)).toContain('Audit marks')
})
