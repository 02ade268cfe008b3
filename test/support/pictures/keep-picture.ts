import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a picture and returns its path. */
export function keepPicture(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
