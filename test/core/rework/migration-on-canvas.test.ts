import { expect, test } from 'vitest'
import { outdated } from '../../../plugin/core/rework/migrate/outdated'
import type { Template } from '../../../plugin/core/template/schema'
import { migrateMap } from '../../../plugin/usecases/migrate-map'
import { takeBack } from '../../../plugin/usecases/take-back'
import { drawMap, got, mapsOn, shown, withoutIds } from '../../support/drawn-map'
import { template } from '../../support/maps'
import { openStage } from '../../support/sandbox'

const old = template('blank')
const withHearing = ([locale, own]: [string, Template['words']['en']]): [string, Template['words']['en']] => [locale, {
  ...own, stages: { ...own.stages, hearing: { name: 'Hearing of it' } }, prompts: Object.fromEntries(Object.entries(own.prompts).map(([id, asked]) => [id, ['How?', ...asked]])),
}]
const next: Template = {
  ...old, version: 2, stages: ['hearing', ...old.stages],
  lanes: old.lanes.map((lane) => ({ ...lane, required: true })),
  words: Object.fromEntries(Object.entries(old.words).map(withHearing)) as Template['words'],
}

test('a drawn map follows its template: stages stand in line, rows hug, nothing of it is lost', async () => {
  const stage = await openStage()
  await drawMap(stage, { choices: { filled: true } })
  const [before] = await mapsOn(stage)
  got(await migrateMap(stage.hands, before!, old, next, outdated(before!, old, next)))
  const [after] = await mapsOn(stage)
  expect(after?.stages.map(({ name }) => name)).toEqual(['Hearing of it', 'Before', 'During', 'After'])
  expect(after?.oddities).toEqual([])
  expect(after?.map.notes).toEqual(before?.map.notes)
  const columns = after?.stages.map(({ box }) => box?.x ?? 0) ?? []
  expect(columns).toEqual([...columns].sort((a, b) => a - b))
  for (const { stage: id, box } of after?.cells ?? []) expect(box?.x).toBeCloseTo(after?.stages.find((one) => one.id === id)?.box?.x ?? NaN, 0)
})

test('without a new stage the panel can take it back', async () => {
  const stage = await openStage()
  const id = await drawMap(stage)
  const before = withoutIds(shown(stage, id))
  const [reading] = await mapsOn(stage)
  const { undo } = got(await migrateMap(stage.hands, reading!, old, next, outdated(reading!, old, next).filter(({ kind }) => kind !== 'stage-added')))
  expect((await mapsOn(stage))[0]?.tag?.required).toContain('action')
  got(await takeBack(stage.hands, undo ? [undo] : []))
  expect(withoutIds(shown(stage, id))).toEqual(before)
})
