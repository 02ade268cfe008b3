import { EngineError } from '../engine/errors'
import { openFig, type Engine } from '../engine/engine'
import { fine, problem, type Result } from '../problem'
import { readBytes } from '../read-file'

/** A Figma file that people named, opened on the engine. */
export async function openFigFile(file: string): Promise<Result<Engine>> {
  const bytes = await readBytes(file)
  if (!bytes.ok) return bytes
  try {
    return fine(await openFig(bytes.value))
  } catch (error) {
    if (error instanceof EngineError) return problem('file.broken-fig', { file })
    throw error
  }
}
