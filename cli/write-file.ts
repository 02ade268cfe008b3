import { writeFile } from 'node:fs/promises'
import { fine, problem, type Result } from './problem'

/** Writes a file that people named, over what was there. */
export async function writeFileOf(file: string, content: Uint8Array | string): Promise<Result<null>> {
  try {
    await writeFile(file, content)
    return fine(null)
  } catch {
    return problem('file.unwritable', { file })
  }
}
