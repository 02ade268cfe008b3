import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

/** Text of a file, from the root of the project. */
export const sourceOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Paths of all code below a folder, from the root of the project. */
export const codeIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path)).map((path) => `${folder}/${path}`)
