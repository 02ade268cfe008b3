import { readMemory, type FileMemory } from '../../plugin/usecases/file-memory'
import type { Context } from './context'

/** What the file remembers, read now. */
export async function loadMemory({ hands, send }: Context): Promise<FileMemory> {
  const memory = await readMemory(hands)
  send({ type: 'remembered', memory })
  return memory
}
