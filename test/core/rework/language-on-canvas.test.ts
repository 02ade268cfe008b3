import { expect, test } from 'vitest'
import { changeMapLanguage } from '../../../plugin/usecases/change-language'
import { takeBack } from '../../../plugin/usecases/take-back'
import { drawMap, got, mapsOn, shown } from '../../support/drawn-map'
import { template } from '../../support/maps'
import { openStage } from '../../support/sandbox'

test('a drawn map speaks Macedonian and English again, letter for letter and in its own clothes', async () => {
  const stage = await openStage()
  const id = await drawMap(stage)
  const before = shown(stage, id)
  const inLanguage = async (to: 'mk' | 'en') => got(await changeMapLanguage(stage.hands, (await mapsOn(stage))[0]!, to, { template: template('blank') }))
  await inLanguage('mk')
  const [macedonian] = await mapsOn(stage)
  expect([macedonian?.map.locale, macedonian?.map.title, macedonian?.lanes[0]?.label]).toEqual(['mk', 'Празна мапа', 'Активности на клиентот'])
  expect(shown(stage, id).name).toBe('Мапа на патувањето · Празна мапа')
  await inLanguage('en')
  expect(shown(stage, id)).toEqual(before)
})

test('is one step to take back, by the panel or by Figma', async () => {
  const stage = await openStage()
  const id = await drawMap(stage)
  const before = shown(stage, id)
  const [reading] = await mapsOn(stage)
  const { undo } = got(await changeMapLanguage(stage.hands, reading!, 'pl', { template: template('blank') }))
  got(await takeBack(stage.hands, undo ? [undo] : []))
  expect(shown(stage, id)).toEqual(before)
  got(await changeMapLanguage(stage.hands, reading!, 'pl', { template: template('blank') }))
  stage.engine.undo()
  expect(shown(stage, id)).toEqual(before)
})

test('a map that is gone is told, and one that speaks the language already is left', async () => {
  const stage = await openStage()
  await drawMap(stage)
  const [reading] = await mapsOn(stage)
  expect(got(await changeMapLanguage(stage.hands, reading!, 'en'))).toEqual({ undo: null })
  expect(await changeMapLanguage(stage.hands, { ...reading!, id: '9:9' }, 'pl')).toMatchObject({ ok: false, failure: { code: 'missing-node' } })
})
