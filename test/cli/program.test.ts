import { execFile, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { promisify } from 'node:util'
import * as esbuild from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { cliOptions, sandboxOptions } from '../../build.mjs'
import { freshFolder } from '../support/cli'

/** Inside the project, so that the program finds the packages it needs. */
const folder = 'node_modules/.cache/waymark-test'
const program = `${folder}/cli.js`

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  await Promise.all([esbuild.build({ ...cliOptions(), outfile: program }), esbuild.build({ ...sandboxOptions(), outfile: `${folder}/main.js` })])
})

const run = promisify(execFile)
const ended = (...argv: string[]) => run(process.execPath, [program, ...argv]).then(
  ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
  ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
)

test('the program as built draws, audits and ends with the code of the worst file', async () => {
  const at = freshFolder()
  expect(await ended('insert', '--template', 'blank', '--out', at('a.fig'), at('b.json'))).toMatchObject({ code: 0, stderr: '' })
  expect((await ended('audit', at('a.fig'))).code).toBe(1)
  expect((await ended('audit', at('a.fig'), at('absent.fig'), at('b.json'))).code).toBe(2)
})

test('it speaks English whatever the machine speaks', async () => {
  const { stderr } = await run(process.execPath, [program, 'audit'], { env: { ...process.env, LANG: 'pl_PL.UTF-8', LC_ALL: 'pl_PL.UTF-8' } }).catch((error: { stderr: string }) => error)
  expect(stderr).toBe('Which files? Name at least one to audit.\n')
})

test('a reader that leaves early is no failure', async () => {
  const child = spawn(process.execPath, [program, 'templates', '--format', 'json'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (text: Buffer) => { err += text.toString() })
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  expect(err).toBe('')
})
