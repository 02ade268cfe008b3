import { readFileSync } from 'node:fs'
import { parseFig } from 'openfig-core'
import { expect, test } from 'vitest'
import { runDemo } from '../../cli/demo/run-demo'
import { freshFolder, waymark } from '../support/cli'
import { sandboxBundle } from '../support/sandbox'

test('the demo draws a filled and an unfilled map, tells what it found and leaves three files', async () => {
  const folder = freshFolder()('out')
  let out = ''
  let keys = 0
  expect(await runDemo(folder, { out: (text) => { out += text }, err: () => undefined, plugin: sandboxBundle, newKey: () => `map-${++keys}`, today: () => '2025-06-12' })).toEqual({ ok: true, value: null })
  expect(out).toContain('15 of 15 filled')
  expect(out).toContain('0 of 15 filled')
  expect(readFileSync(`${folder}/audit.md`, 'utf8').match(/^# .*/gm)).toEqual(['# First bicycle for a child', '# Five phases'])
  expect(readFileSync(`${folder}/journey-map.png`).subarray(1, 4).toString()).toBe('PNG')

  const fig = `${folder}/journey-map.fig`
  expect((await waymark('audit', fig, '--format', 'json')).out).toContain('"summary":{"maps":2,"errors":15,')
  const maps = parseFig(readFileSync(fig)).nodes.filter(({ name }) => name.startsWith('Journey map · '))
  expect(maps.map(({ name }) => name).sort()).toEqual(['Journey map · First bicycle for a child', 'Journey map · Five phases'])
})

test('without a built plugin it says what to do', async () => {
  expect(await runDemo(freshFolder()('out'), { out: () => undefined, err: () => undefined, plugin: () => Promise.resolve(null), newKey: () => 'm', today: () => '2025-06-12' })).toEqual({ ok: false, problem: { key: 'plugin.absent', gaps: {} } })
})
