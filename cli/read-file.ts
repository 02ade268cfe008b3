import { readFile } from 'node:fs/promises'
import { fine, problem, type Result } from './problem'

/** What the system says, and where a translator finds it. */
const SENTENCES: Readonly<Record<string, string>> = { ENOENT: 'file.absent', EISDIR: 'file.folder', EACCES: 'file.forbidden', EPERM: 'file.forbidden' }

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The bytes of a file that people named. */
export async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    return fine(await readFile(file))
  } catch (error) {
    return problem(SENTENCES[codeOf(error)] ?? 'file.unreadable', { file })
  }
}

export async function readText(file: string): Promise<Result<string>> {
  const read = await readBytes(file)
  return read.ok ? fine(new TextDecoder().decode(read.value)) : read
}
