import { expect, test } from 'vitest'
import { registerOf } from '../../../plugin/core/formats/register/register'
import { parseReviews, REVIEW_KEY } from '../../../plugin/core/formats/register/review'
import { recordReview } from '../../../plugin/usecases/record-review'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'

const stored = async (stage: Stage, id: string): Promise<string> => {
  const node = await stage.engine.person.getNodeByIdAsync(id)
  return node?.getSharedPluginData('waymark', REVIEW_KEY) ?? ''
}

test('a review is one undo step: a summary on the map, and day and name in its header', async () => {
  const stage = await openStage()
  const { id } = await insert(stage, { template: 'three-moments', choices: { locale: 'pl' } })
  const before = stage.engine.snapshot()
  const steps = stage.engine.undoSteps
  const done = await recordReview(stage.hands, await theMap(stage), { by: 'Ana', at: '2025-06-12' })
  expect(done.ok).toBe(true)
  expect(stage.engine.undoSteps).toBe(steps + 1)
  expect(parseReviews(await stored(stage, id))).toMatchObject([{ at: '2025-06-12', by: 'Ana', filled: 0, required: 9 }])
  expect((await theMap(stage)).reading.map.reviewed).toBe('12 czerwca 2025 · Ana')
  if (done.ok) await stage.hands.request('apply', { change: done.result.undo })
  expect(stage.engine.snapshot()).toEqual(before)
})

test('a review of a map that changed meanwhile is refused, and nothing is written', async () => {
  const stage = await openStage()
  const { id } = await insert(stage, { template: 'three-moments' })
  const audit = await theMap(stage)
  const node = await stage.engine.person.getNodeByIdAsync(id)
  node?.setSharedPluginData('waymark', REVIEW_KEY, '{"v":1,"reviews":[]}')
  expect(await recordReview(stage.hands, audit, { by: 'Ana', at: '2025-06-12' })).toMatchObject({ ok: false, failure: { code: 'stale' } })
  expect((await theMap(stage)).reading.map.reviewed).toBeUndefined()
})

test('a map that nobody tagged has no place for a review', async () => {
  const stage = await openStage()
  await insert(stage, { template: 'three-moments' })
  const { reading: { tag: _, ...reading }, ...audit } = await theMap(stage)
  expect(await recordReview(stage.hands, { ...audit, reading }, { by: 'Ana', at: '2025-06-12' })).toMatchObject({ ok: false, failure: { code: 'invalid', detail: 'not-adopted' } })
})

test('a later review joins the earlier ones, and the register shows the trend', async () => {
  const stage = await openStage()
  const { id } = await insert(stage, { template: 'three-moments' })
  for (const at of ['2025-01-10', '2025-06-12']) expect((await recordReview(stage.hands, await theMap(stage), { by: 'Ana', at })).ok).toBe(true)
  expect(parseReviews(await stored(stage, id)).map(({ at }) => at)).toEqual(['2025-01-10', '2025-06-12'])
  expect(registerOf([await theMap(stage)])).toMatchObject([{ id, reviewed: '2025-06-12', trend: [{ at: '2025-01-10', share: 0 }, { at: '2025-06-12', share: 0 }], change: 0 }])
})
