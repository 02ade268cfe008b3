import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateSurface } from '../../../cli/engine/surface/generate'
import { membersOf, surface } from '../../../cli/engine/surface/surface'

test('the committed surface is what the typings say', () => {
  expect(readFileSync('cli/engine/surface/surface.json', 'utf8')).toBe(JSON.stringify(generateSurface()))
})

test('it knows every node type and what each may do', () => {
  expect(surface.size).toBeGreaterThan(45)
  expect([membersOf('FRAME').has('layoutMode'), membersOf('TEXT').has('layoutMode'), membersOf('FRAME').get('width')?.readonly, membersOf('PluginAPI').get('getNodeById')?.dynamicPage])
    .toEqual([true, false, true, true])
})
