import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openStage } from '../support/sandbox'

interface Item { readonly command?: string; readonly parameterOnly?: boolean; readonly parameters?: readonly { readonly key: string }[] }
interface Manifest { readonly main: string; readonly ui: string; readonly menu: readonly Item[]; readonly relaunchButtons: readonly Item[]; readonly [field: string]: unknown }

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest
const commands = [...manifest.menu, ...manifest.relaunchButtons].flatMap(({ command }) => (command === undefined ? [] : [command]))

/** What the panel is told when the plugin is started with a command. */
async function toldFor(command: string): Promise<string> {
  const { hands, run } = await openStage({ launch: { command }, greet: false })
  const told = new Promise<string>((resolve) => hands.on('ready', (data) => resolve(data.command)))
  hands.hello()
  const said = await told
  run.close()
  return said
}

test.each(commands)('the command %s reaches the panel as itself', async (command) => {
  expect(await toldFor(command)).toBe(command)
})

test('a command that is not in the manifest opens the panel', async () => {
  expect(await toldFor('dance')).toBe('open')
})

test('what the manifest points at is there once built', () => {
  for (const file of [manifest.main, manifest.ui]) expect(existsSync(file), file).toBe(true)
})

test('the plugin asks for no network and loads pages one at a time', () => {
  expect(manifest).toMatchObject({ editorType: ['figma'], documentAccess: 'dynamic-page', networkAccess: { allowedDomains: ['none'] } })
})

test('a template can be named when inserting, and need not be', () => {
  expect(manifest.menu.find(({ command }) => command === 'insert')).toMatchObject({ parameterOnly: false, parameters: [{ key: 'template', optional: true }] })
})
