import * as esbuild from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { sandboxOptions } from '../../build.mjs'
import { createEngine } from '../../cli/engine/engine'
import { runQuickJs } from '../../cli/engine/run-quickjs'
import { createClient } from '../../plugin/protocol/client'
import { drawComponent } from '../support/agency'
import { everything, look } from './a-plan'

describe('dist/main.js as Figma loads it', () => {
  let code = ''

  beforeAll(async () => {
    code = (await esbuild.build({ ...sandboxOptions(), write: false })).outputFiles?.[0]?.text ?? ''
  })

  test('weighs at most 40 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(40 * 1024)
  })

  test('holds nothing that Figma’s loader takes for something else', () => {
    expect(code).not.toMatch(/\bimport\s*\(|<!--|-->/)
  })

  test('asks for nothing that Figma’s sandbox lacks', () => {
    expect(code).not.toMatch(/\b(Intl|TextEncoder|TextDecoder|URL|structuredClone|document|localStorage|performance|queueMicrotask|requestAnimationFrame|toLocaleString|localeCompare)\b/)
  })

  test('carries no validation library', () => {
    expect(code).not.toMatch(/\$?Zod/)
  })

  test('draws, reads back and stores in QuickJS', async () => {
    const engine = await createEngine()
    const run = await runQuickJs(engine, { code })
    const hands = createClient({ post: message => run.post(message), listen: hear => run.onMessage(hear) })
    await new Promise<void>(done => {
      hands.on('ready', () => done())
      hands.hello()
    })
    const drawn = await hands.request('apply', { change: { look, patches: [{ op: 'insert', parent: '0:1', node: everything }], show: ['new:map'] } })
    expect(drawn).toMatchObject({ ok: true })
    const names: string[] = []
    expect(await hands.request('read', { scope: { in: 'page' }, detail: 'full' }, { onPart: part => names.push(...part.layers.map(layer => layer.name)) })).toMatchObject({ ok: true, result: { layers: 12 } })
    expect(names[0]).toBe('Journey map · First bicycle')
    await engine.person.loadFontAsync({ family: 'Inter', style: 'Regular' })
    const { part } = drawComponent(engine.person, 'Card')
    const card = { key: 'part', type: 'instance' as const, name: 'Card', component: { id: part.id, key: part.key, name: part.name }, texts: { [part.text]: 'Till' } }
    expect(await hands.request('apply', { change: { look, patches: [{ op: 'insert', parent: '0:1', node: card }] } })).toMatchObject({ ok: true })
    const shown: (readonly (string | undefined)[])[] = []
    await hands.request('read', { scope: { in: 'page' }, detail: 'full' }, { onPart: ({ layers }) => shown.push(...layers.filter(({ property }) => property).map(({ property, text }) => [property, text])) })
    expect(shown).toContainEqual([part.text, 'Till'])
    const value = { story: 'Првиот велосипед '.repeat(9_000) }
    expect(await hands.request('store', { where: 'file', key: 'k', set: value })).toMatchObject({ ok: true })
    expect(await hands.request('store', { where: 'file', key: 'k' })).toEqual({ ok: true, result: { value } })
    expect(await hands.request('apply', { change: { look, patches: [{ op: 'remove', node: '9:9', expect: { parent: '0:1' } }] } })).toMatchObject({ ok: false, failure: { code: 'missing-node' } })
    expect(run.errors).toEqual([])
    run.close()
  })
})
