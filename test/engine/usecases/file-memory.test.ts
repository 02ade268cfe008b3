import { describe, expect, test } from 'vitest'
import { editMemory, emptyMemory, readMemory } from '../../../plugin/usecases/file-memory'
import type { Client } from '../../../plugin/protocol/client'
import { openStage } from '../../support/sandbox'

const word = { about: 'word', word: 'Doing', role: 'touchpoint' } as const
const noMap = { about: 'map', map: '1:2', isMap: false } as const

describe('what a file remembers', () => {
  test('is nothing in a new file, and nothing where somebody else wrote', async () => {
    const { hands } = await openStage()
    expect(await readMemory(hands)).toEqual(emptyMemory)
    await hands.request('store', { where: 'file', key: 'team-words', set: { Doing: 'no such role' } })
    await hands.request('store', { where: 'file', key: 'not-maps', set: 'all of them' })
    expect(await readMemory(hands)).toEqual(emptyMemory)
  })

  test('grows one thing at a time, on top of what a colleague taught meanwhile', async () => {
    const { hands } = await openStage()
    await hands.request('store', { where: 'file', key: 'team-words', set: { Gefühl: 'emotion' } })
    expect(await editMemory(hands, word)).toMatchObject({ ok: true, result: { memory: { teamWords: { Gefühl: 'emotion', Doing: 'touchpoint' } } } })
    await editMemory(hands, noMap)
    expect(await readMemory(hands)).toEqual({ teamWords: { Gefühl: 'emotion', Doing: 'touchpoint' }, notMaps: ['1:2'], team: {} })
  })

  test('is not written over where it cannot be read', async () => {
    const { hands, engine } = await openStage()
    await editMemory(hands, word)
    const deaf: Client = { ...hands, request: (verb, ask, watching) => ('key' in ask && ask.key === 'team-words' && !('set' in ask) ? Promise.resolve({ ok: false, failure: { code: 'storage' } }) : hands.request(verb, ask, watching)) }
    const before = engine.snapshot()
    expect(await editMemory(deaf, { ...word, word: 'Feeling', role: 'emotion' })).toEqual({ ok: false, failure: { code: 'storage' } })
    expect(engine.snapshot()).toEqual(before)
  })

  test('can be taken back, also where a word had another meaning before', async () => {
    const { hands } = await openStage()
    await hands.request('store', { where: 'file', key: 'team-words', set: { Doing: 'action' } })
    const before = await readMemory(hands)
    for (const edit of [word, noMap]) {
      const done = await editMemory(hands, edit)
      if (!done.ok) throw new Error('not remembered')
      await editMemory(hands, done.result.undo)
      expect(await readMemory(hands)).toEqual(before)
    }
  })
})
