import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Every source file below a folder, as paths from the project's root. Declarations hold no code. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).map((file) => join(folder, file))

const FROM = /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm
const BARE = /^\s*import\s+()'([^']+)'/gm
const LATE = /\bimport\(()'([^']+)'\)/g

/** What a text imports, were it that file: `plugin/core/journey/map`, `zod/mini`; with `type:` before it when only types are. */
export const importsIn = (file: string, text: string): string[] =>
  [FROM, BARE, LATE].flatMap((pattern) => [...text.matchAll(pattern)]).map(([, type, spec = '']) => {
    const target = spec.startsWith('.') ? normalize(join(dirname(file), spec)) : spec
    return (type ? 'type:' : '') + target
  })

export const importsOf = (file: string): string[] => importsIn(file, readFileSync(file, 'utf8'))
