import { extname } from 'node:path'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { lookOf } from '../../plugin/core/brand/look'
import type { MapReading } from '../../plugin/core/reading/reading'
import { importMap } from '../../plugin/usecases/import-map'
import { createEngine } from '../engine/engine'
import { EngineError } from '../engine/errors'
import { failureText } from '../failure-text'
import { openHands } from '../hands'
import { openFigFile } from '../inputs/open-fig-file'
import { fine, problem, type Result } from '../problem'
import type { World } from '../world'

/** A PNG of a map: as it stands in its file, or drawn anew where its file holds only what it says. */
export const picture = (file: string, reading: MapReading, world: World): Promise<Result<Uint8Array>> =>
  (extname(file).toLowerCase() === '.fig' ? asItStands(file, reading) : drawnAnew(file, reading, world))

async function asItStands(file: string, { id }: MapReading): Promise<Result<Uint8Array>> {
  const engine = await openFigFile(file)
  if (!engine.ok) return engine
  try {
    return fine(await engine.value.toPng(id))
  } catch (error) {
    if (error instanceof EngineError) return problem('plugin.failed', { file, detail: error.message })
    throw error
  }
}

async function drawnAnew(file: string, { map }: MapReading, world: World): Promise<Result<Uint8Array>> {
  const engine = await createEngine()
  const hands = await openHands(engine, world)
  if (!hands.ok) return hands
  try {
    const done = await importMap(hands.value.client, map, { look: lookOf(trailBrand, 'light', 'values'), brand: trailBrand.id, theme: 'light', key: world.newKey() })
    return done.ok ? fine(await engine.toPng(done.result.id)) : problem('plugin.failed', { file, detail: failureText(done) })
  } finally {
    hands.value.close()
  }
}
