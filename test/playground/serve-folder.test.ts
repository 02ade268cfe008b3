import { request } from 'node:http'
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { serveFolder, type Served } from '../../cli/playground/site/serve-folder'
import { runPlayground } from '../../cli/playground/site/run-playground'

let served: Served | undefined
afterEach(() => served?.close())

/** Asked word for word: fetch would tidy the path first. */
const get = (address: string, path: string): Promise<string> => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(address)
  request({ hostname, port, path }, (answer) => {
    let text = ''
    answer.on('data', (part) => { text += part })
    answer.on('end', () => resolve(`${answer.statusCode} ${answer.headers['content-type']} ${text}`))
  }).on('error', reject).end()
})

test('files of the folder are given, and none from outside of it', async () => {
  const outer = mkdtempSync(join(tmpdir(), 'waymark-'))
  mkdirSync(join(outer, 'site'))
  writeFileSync(join(outer, 'site', 'index.html'), '<p>here')
  writeFileSync(join(outer, 'secret.txt'), 'hidden')
  served = await serveFolder(join(outer, 'site'), 0)
  expect(await get(served.address, '/')).toBe('200 text/html; charset=utf-8 <p>here')
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing.js', '/%']) expect(await get(served.address, path)).toMatch(/^404/)
})

test('wrong wishes and a missing plugin are told', async () => {
  const run = (args: readonly string[], code: string | null) => runPlayground(args, 'nowhere', code, () => undefined)
  expect(await run([], null)).toMatchObject({ problem: { key: 'plugin.absent' } })
  for (const args of [['--port', 'x'], ['--port', '70000'], ['--prot', '1']]) expect(await run(args, '')).toMatchObject({ problem: { key: 'playground.usage' } })
})
