import { createEngine, type Engine } from '../../engine/engine'
import { drawHandMade } from './draw-hand-made'
import { drawBranded, drawHalfDone } from './draw-maps'
import { drawWorkshop } from './draw-workshop'
import type { SampleId } from './sample-id'

const drawn: Readonly<Record<SampleId, (engine: Engine, code: string) => Promise<void>>> = {
  'half-done': drawHalfDone,
  'hand-made': drawHandMade,
  workshop: drawWorkshop,
  branded: drawBranded,
  empty: async () => undefined,
}

/** The sample documents as `.fig` files. `code` is the built plugin, which draws the maps. */
export async function drawSamples(code: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const [id, draw] of Object.entries(drawn)) {
    const engine = await createEngine()
    await draw(engine, code)
    engine.person.currentPage.selection = []
    files.set(id, await engine.toFig())
  }
  return files
}
