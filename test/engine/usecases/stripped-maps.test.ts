import { texts } from 'waymark:templates'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../../plugin/core/journey/locale'
import type { Layer } from '../../../plugin/core/layers/layer'
import { recognise } from '../../../plugin/core/reading/recognise/recognise'
import { readWhole } from '../../../plugin/usecases/read-whole'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'

/** A map as it looks when its tags are gone: pasted by way of another program, say. */
async function stripped(stage: Stage): Promise<Layer[]> {
  const { reading } = await theMap(stage)
  const whole = await readWhole(stage.hands, [reading])
  if (!whole.ok) throw new Error(JSON.stringify(whole))
  return [...whole.result.byId.values()].map(({ tag: _, ...layer }) => layer)
}

describe('our own maps are known by what they show, without their tags', () => {
  // Every template in two of the four languages: drawing all 64 adds a minute and has never told more.
  const cases = Object.keys(texts).flatMap((id, i) => LOCALES.filter((_, at) => at % 2 === i % 2).map((locale) => [id, locale] as const))
  test.each(cases)('%s in %s', async (id, locale) => {
    const stage = await openStage()
    await insert(stage, { template: id, choices: { locale, filled: true } })
    const { reading } = await theMap(stage)
    const found = recognise(await stripped(stage), { page: reading.page })
    expect(found.maps.map(({ stages }) => stages.map(({ name }) => name))).toEqual([reading.stages.map(({ name }) => name)])
  })
})
