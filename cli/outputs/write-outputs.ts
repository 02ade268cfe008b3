import type { Client } from '../../plugin/protocol/client'
import type { Engine } from '../engine/engine'
import { fine, type Result } from '../problem'
import { writeFileOf } from '../write-file'
import type { NamedOutput } from './index'

/** Writes a drawn map as every file that was asked for. */
export async function writeOutputs(outputs: readonly NamedOutput[], engine: Engine, hands: Client, map: string): Promise<Result<null>> {
  for (const { file, make } of outputs) {
    const content = await make(engine, hands, map)
    if (!content.ok) return content
    const written = await writeFileOf(file, content.value)
    if (!written.ok) return written
  }
  return fine(null)
}
