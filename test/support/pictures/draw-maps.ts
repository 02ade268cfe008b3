import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../../../cli/engine/engine'
import { draft, look, planOf } from '../maps'
import { startStage } from '../sandbox'

/** Pictures of the five-phases map, filled and unfilled, drawn by the plugin on the engine. Returns their paths. */
export async function drawMaps(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const paths: string[] = []
  for (const [name, filled] of [['map-filled.png', true], ['map-unfilled.png', false]] as const) {
    const engine = await createEngine()
    const { hands, run } = await startStage(engine)
    const done = await hands.request('apply', { change: { patches: [{ op: 'insert', parent: engine.person.currentPage.id, at: { x: 0, y: 0 }, node: planOf(draft('five-phases', { filled })) }], look } })
    run.close()
    if (!done.ok) throw new Error(JSON.stringify(done))
    const path = join(folder, name)
    writeFileSync(path, await engine.toPng(done.result.ids['map']))
    paths.push(path)
  }
  return paths
}
