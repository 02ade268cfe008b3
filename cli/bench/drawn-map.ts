import { pluginBeside } from '../plugin-beside'
import { createEngine, type Engine } from '../engine/engine'
import { openHands, type Hands } from '../hands'
import { openTemplate } from '../inputs/open-template'
import type { Result } from '../problem'
import { lookOf } from '../../plugin/core/brand/look'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { insertMap } from '../../plugin/usecases/insert-map'

export interface Stage { readonly engine: Engine; readonly hands: Hands }

const need = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/** The plugin at work on an empty page. */
export async function emptyPage(program: string): Promise<Stage> {
  const engine = await createEngine()
  return { engine, hands: need(await openHands(engine, { plugin: () => pluginBeside(program) })) }
}

/** The filled five-phases map with all its 8 lanes, drawn by the plugin on an empty page; the engine's counts cover the drawing. */
export async function drawnMap(program: string): Promise<Stage> {
  const template = need(await openTemplate('five-phases', 'en'))
  const stage = await emptyPage(program)
  stage.engine.resetCounts()
  const done = await insertMap(stage.hands.client, {
    template, choices: { locale: 'en', filled: true, lanes: template.lanes.map(({ id }) => id) },
    look: lookOf(trailBrand, 'light', 'variables'), brand: trailBrand.id, theme: 'light', key: 'bench',
  })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return stage
}
