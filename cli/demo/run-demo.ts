import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { lookOf } from '../../plugin/core/brand/look'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { auditMarkdown } from '../../plugin/core/formats/report/markdown'
import { auditText } from '../../plugin/core/formats/report/text'
import { speak } from '../../plugin/core/messages/catalogues'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { insertMap } from '../../plugin/usecases/insert-map'
import { auditWorld } from '../audit-world'
import { createEngine } from '../engine/engine'
import { failureText } from '../failure-text'
import { openHands } from '../hands'
import { openTemplate } from '../inputs/open-template'
import { cliSay } from '../messages/catalogues'
import { fine, problem, type Result } from '../problem'
import type { World } from '../world'
import { writeFileOf } from '../write-file'

/**
 * The whole way in one go, on an empty page: a filled map and an unfilled one beside it are drawn by the plugin, read back
 * and audited. Leaves `journey-map.fig`, `journey-map.png` and `audit.md` in `folder`.
 */
export async function runDemo(folder: string, world: World): Promise<Result<null>> {
  const say = cliSay('en')
  const template = await openTemplate('five-phases', 'en')
  if (!template.ok) return template
  const engine = await createEngine()
  const hands = await openHands(engine, world)
  if (!hands.ok) return hands
  const { client, close } = hands.value
  try {
    for (const filled of [true, false]) {
      const done = await insertMap(client, { template: template.value, choices: { locale: 'en', filled }, look: lookOf(trailBrand, 'light', 'variables'), brand: trailBrand.id, theme: 'light', key: world.newKey() })
      if (!done.ok) return problem('plugin.failed', { file: template.value.id, detail: failureText(done) })
    }
    const read = await auditMaps(client, { scope: { in: 'page' }, options: { preset: 'recommended', world: auditWorld(world) } })
    if (!read.ok) return problem('plugin.failed', { file: template.value.id, detail: failureText(read) })

    await mkdir(folder, { recursive: true })
    const file = join(folder, 'journey-map.fig')
    const report = { file, maps: read.result.maps, candidates: [] }
    const speech = speak('en')
    const written = [
      await writeFileOf(file, await engine.toFig()),
      await writeFileOf(join(folder, 'journey-map.png'), await engine.toPng()),
      await writeFileOf(join(folder, 'audit.md'), auditMarkdown(report, speech)),
    ]
    for (const one of written) if (!one.ok) return one
    world.out(`${auditText(report, speech)}\n${say('demo.written', { folder })}\n`)
    return fine(null)
  } finally {
    close()
  }
}
