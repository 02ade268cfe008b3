import { readFile } from 'node:fs/promises'
import { fine, problem, type Result } from './problem'

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The bytes of a file that people named. */
export async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    return fine(await readFile(file))
  } catch (error) {
    return problem(isAbsent(error) ? 'file.absent' : 'file.unreadable', { file })
  }
}

export async function readText(file: string): Promise<Result<string>> {
  const read = await readBytes(file)
  return read.ok ? fine(new TextDecoder().decode(read.value)) : read
}
