import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { split } from '../../plugin/sandbox/split'
import { utf8Length } from '../../plugin/sandbox/utf8'
import { openStage, startStage, type Stage } from '../support/sandbox'
import { look, rowOf } from './a-plan'

const put = (stage: Stage, where: 'person' | 'file', key: string, set: unknown) => stage.hands.request('store', { where, key, set })
const get = async (stage: Stage, where: 'person' | 'file', key: string): Promise<unknown> => {
  const outcome = await stage.hands.request('store', { where, key })
  return outcome.ok ? outcome.result.value : outcome
}
const fileEntries = ({ engine }: Stage): string[] => engine.person.root.getSharedPluginDataKeys('waymark')

describe.each(['person', 'file'] as const)('stored for a %s', where => {
  test.each([['an object', { locale: 'mk', lanes: ['a', 'b'], nested: { n: 0, none: null } }], ['a text', '~b3'], ['zero', 0], ['false', false], ['a list', []]])('%s comes back as it was', async (_, value) => {
    const stage = await openStage()
    expect(await put(stage, where, 'k', value)).toEqual({ ok: true, result: { value } })
    expect(await get(stage, where, 'k')).toEqual(value)
  })

  test('nothing is null, and null takes away', async () => {
    const stage = await openStage()
    expect(await get(stage, where, 'k')).toBeNull()
    await put(stage, where, 'k', 'x'.repeat(300_000))
    await put(stage, where, 'k', null)
    expect(await get(stage, where, 'k')).toBeNull()
    expect(fileEntries(stage)).toEqual([])
  })

  test('a long Cyrillic value is split by bytes and joined again', async () => {
    const stage = await openStage()
    const value = { story: 'Првиот велосипед за дете. '.repeat(8_000), face: '😀'.repeat(30_000) }
    expect(await put(stage, where, 'k', value)).toMatchObject({ ok: true })
    expect(await get(stage, where, 'k')).toEqual(value)
    for (const key of fileEntries(stage)) expect(utf8Length(key + stage.engine.person.root.getSharedPluginData('waymark', key))).toBeLessThan(100_000)
  })

  test('a shorter value leaves nothing of the longer behind', async () => {
    const stage = await openStage()
    for (const length of [400_000, 200_000, 10]) await put(stage, where, 'k', 'x'.repeat(length))
    expect(await get(stage, where, 'k')).toBe('x'.repeat(10))
    expect(where === 'file' ? fileEntries(stage) : []).toEqual(where === 'file' ? ['k'] : [])
  })

  test('too much is too large, and what was there stays', async () => {
    const stage = await openStage()
    await put(stage, where, 'k', 'old')
    expect(await put(stage, where, 'k', 'x'.repeat(5_200_000))).toMatchObject({ ok: false, failure: { code: 'too-large' } })
    expect(await get(stage, where, 'k')).toBe('old')
  })

  test('whatever host call fails on the way, the old value or the new one is there', async () => {
    const [old, next] = ['ж'.repeat(150_000), 'ш'.repeat(200_000)]
    for (let k = 1; k <= 12; k++) {
      const stage = await openStage()
      await put(stage, where, 'k', old)
      stage.engine.faults.failAt(k)
      const outcome = await put(stage, where, 'k', next)
      stage.engine.faults.failAt(null)
      if (!outcome.ok) expect(outcome.failure?.code).toBe('storage')
      const now = await get(stage, where, 'k')
      expect(now === old || now === next).toBe(true)
      if (outcome.ok) expect(now).toBe(next)
    }
  })

  test('what something else wrote there is nothing', async () => {
    const stage = await openStage({ storage: new Map([['k', 'not json']]), document: figma => figma.root.setSharedPluginData('waymark', 'k', '{broken') })
    expect(await get(stage, where, 'k')).toBeNull()
  })
})

test('a person’s values are there in the next file, a file’s values for the next person', async () => {
  const storage = new Map<string, unknown>()
  const first = await openStage({ storage })
  await put(first, 'person', 'prefs', { locale: 'pl' })
  await put(first, 'file', 'team', { lock: true })
  const other = await openStage({ storage })
  expect([await get(other, 'person', 'prefs'), await get(other, 'file', 'team')]).toEqual([{ locale: 'pl' }, null])
  expect(await get(await startStage(first.engine), 'file', 'team')).toEqual({ lock: true })
})

test('undoing the next change does not take back what was stored before it', async () => {
  const stage = await openStage()
  await put(stage, 'file', 'team', { lock: true })
  await stage.hands.request('apply', { change: { look, patches: [{ op: 'insert', parent: '0:1', node: rowOf(2) }] } })
  stage.engine.undo()
  expect(stage.engine.person.currentPage.children).toEqual([])
  expect(await get(stage, 'file', 'team')).toEqual({ lock: true })
})

test('any text splits into parts that are small enough and make the text again', () => {
  const text = fc.array(fc.constantFrom('a', 'ж', '한', '😀', '\ud800', '\udc00', 'x'.repeat(50_000), 'ш'.repeat(60_000), '😀'.repeat(30_000)), { maxLength: 12 }).map(parts => parts.join(''))
  fc.assert(fc.property(text, whole => {
    const parts = split(whole)
    expect(parts.join('') === whole).toBe(true)
    for (const part of parts) {
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(95_000 + 6)
      expect(/^[\udc00-\udfff]/.test(part) && !/^[\udc00-\udfff]/.test(whole) && /[\ud800-\udbff]$/.test(parts[parts.indexOf(part) - 1] ?? '')).toBe(false)
    }
  }), { numRuns: 60 })
})

test('bytes are counted as UTF-8 has them', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => { expect(utf8Length(text)).toBe(Buffer.byteLength(text)) }))
})
