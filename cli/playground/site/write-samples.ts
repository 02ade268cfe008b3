import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawSamples } from '../samples/draw-samples'

/** Puts the sample documents beside the page. `code` is the built plugin. */
export async function writeSamples(folder: string, code: string): Promise<void> {
  await mkdir(join(folder, 'samples'), { recursive: true })
  for (const [id, bytes] of await drawSamples(code)) await writeFile(join(folder, 'samples', `${id}.fig`), bytes)
}
