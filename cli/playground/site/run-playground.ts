import { parseArgs } from 'node:util'
import { cliSay } from '../../messages/catalogues'
import { fine, problem, type Result } from '../../problem'
import { serveFolder } from './serve-folder'
import { writeSamples } from './write-samples'

/**
 * Draws the sample documents and serves the page, on port 4600 or another (`--port 8080`). `--build` only leaves the folder,
 * which can be published as it is.
 */
export async function runPlayground(args: readonly string[], folder: string, code: string | null, out: (text: string) => void): Promise<Result<null>> {
  const say = cliSay('en')
  if (code === null) return problem('plugin.absent')
  const wishes = readWishes(args)
  if (!wishes) return problem('playground.usage')
  await writeSamples(folder, code)
  if (wishes.isBuild) {
    out(`${say('playground.written', { folder })}\n`)
    return fine(null)
  }
  try {
    const { address } = await serveFolder(folder, wishes.port)
    out(`${say('playground.serves', { address })}\n`)
    return fine(null)
  } catch {
    return problem('playground.taken', { port: String(wishes.port) })
  }
}

function readWishes(args: readonly string[]): { readonly port: number; readonly isBuild: boolean } | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '4600' }, build: { type: 'boolean', default: false } } })
    const port = Number(values.port)
    return Number.isInteger(port) && port > 0 && port < 65_536 ? { port, isBuild: values.build } : null
  } catch {
    return null
  }
}
