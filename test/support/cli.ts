import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ExitCode } from '../../cli/exit-code'
import { runCommand } from '../../cli/run-command'
import { sandboxBundle } from './sandbox'

export interface Told { readonly code: ExitCode; readonly out: string; readonly err: string }

/** What `waymark …` says and how it ends, with the real plugin on the engine. */
export async function waymark(...argv: string[]): Promise<Told> {
  let out = ''
  let err = ''
  let keys = 0
  const code = await runCommand(argv, {
    out: (text) => { out += text },
    err: (text) => { err += text },
    plugin: () => sandboxBundle(),
    newKey: () => `map-${++keys}`,
    today: () => '2025-06-12',
  })
  return { code, out, err }
}

/** A folder of its own for a test; gone when the test is. */
export function freshFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return (name) => join(folder, name)
}
