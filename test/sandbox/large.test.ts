import { describe, expect, test } from 'vitest'
import { openStage, wait, type Said, type Stage } from '../support/sandbox'
import { everything, look, rowOf, styled } from './a-plan'

/** Every look at the clock is a millisecond later: slices end after ten looks, on any machine. */
const TICKING = 'Date.now = (now => () => (now += 1))(0);'

const insert = (cards: number) => ({ change: { look, patches: [{ op: 'insert' as const, parent: '0:1', at: { x: 5, y: 5 }, node: { ...rowOf(cards), opacity: 0.8 } }] } })
const ends = (said: readonly Said[]): Said[] => said.filter(one => ['result', 'failed', 'cancelled'].includes(one.kind))

describe('a large insert', () => {
  test('rests on the way, stays unseen until it is whole, and is still one undo step', async () => {
    const stage = await openStage({ before: TICKING })
    const steps = stage.engine.undoSteps
    const seen = new Set<number>()
    const outcome = stage.hands.request('apply', insert(400))
    let done = false
    void outcome.then(() => (done = true))
    while (!done) {
      await wait(0)
      const root = stage.engine.person.currentPage.children[0] as FrameNode | undefined
      if (root && !done) seen.add(root.opacity)
    }
    expect(await outcome).toMatchObject({ ok: true })
    expect([...seen].filter(opacity => opacity !== 0.8)).toEqual([0])
    expect((stage.engine.person.currentPage.children[0] as FrameNode).opacity).toBe(0.8)
    expect(stage.engine.undoSteps).toBe(steps + 1)
  })

  test('tells how far it is', async () => {
    const stage = await openStage({ before: TICKING })
    const progress: [number, number | null][] = []
    await stage.hands.request('apply', insert(400), { onProgress: (done, total) => progress.push([done, total]) })
    expect(progress.length).toBeGreaterThan(0)
    for (const [done, total] of progress) expect([done > 0 && done <= 401, total]).toEqual([true, 401])
  })

  test('called off at any moment leaves the document as it was, or whole', async () => {
    let whole = 0
    for (let turns = 0; turns <= 60; turns += 6) {
      const stage = await openStage({ before: TICKING })
      const before = stage.engine.snapshot()
      const stop = new AbortController()
      const outcome = stage.hands.request('apply', insert(400), { signal: stop.signal })
      for (let turn = 0; turn < turns; turn++) await wait(0)
      stop.abort()
      await outcome
      while (!ends(stage.said).length) await wait(1)
      if (ends(stage.said)[0]?.kind === 'cancelled') expect(stage.engine.snapshot()).toEqual(before)
      else {
        whole += 1
        expect((stage.engine.person.currentPage.children[0] as FrameNode).children).toHaveLength(400)
      }
      expect(ends(stage.said)).toHaveLength(1)
    }
    expect(whole).toBeLessThan(6)
  })

  test('is taken back when the plugin is closed meanwhile', async () => {
    const stage = await openStage({ before: TICKING })
    const before = stage.engine.snapshot()
    void stage.hands.request('apply', insert(400))
    while (!stage.engine.person.currentPage.children.length) await wait(0)
    stage.run.close()
    expect(stage.engine.snapshot()).toEqual(before)
    await wait(20)
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('whose half-drawn root somebody removes is taken back', async () => {
    const stage = await openStage({ before: TICKING })
    const outcome = stage.hands.request('apply', insert(400))
    while (!stage.engine.person.currentPage.children.length) await wait(0)
    stage.engine.person.currentPage.children[0]?.remove()
    expect(await outcome).toMatchObject({ ok: false, failure: { code: 'missing-node' } })
    expect(stage.engine.person.currentPage.children).toEqual([])
  })

  test('with text styles is taken back whole when called off while they are applied', async () => {
    const stage = await openStage({ before: TICKING })
    const before = stage.engine.snapshot()
    const stop = new AbortController()
    const many = { ...rowOf(0), children: Array.from({ length: 310 }, (_, at) => ({ key: `t${at}`, type: 'text' as const, name: 'T', width: 'hug' as const, text: { content: 'x', style: 'note' as const, colour: 'ink' as const } })) }
    const outcome = stage.hands.request('apply', { change: { look: styled, patches: [{ op: 'insert', parent: '0:1', node: many }] } }, { signal: stop.signal })
    while ((stage.engine.person.currentPage.children[0] as FrameNode | undefined)?.children.length !== 310) await wait(0)
    stop.abort()
    await outcome
    while (!ends(stage.said).length) await wait(1)
    if (ends(stage.said)[0]?.kind === 'cancelled') expect(stage.engine.snapshot()).toEqual(before)
    else expect(await stage.engine.person.getLocalTextStylesAsync()).toHaveLength(1)
  })
})

describe('one change at a time', () => {
  const raw = (stage: Stage, id: number, cards: number): void => stage.post({ v: 1, id, kind: 'apply', ...insert(cards) })

  test('a second that comes while the first runs is busy, and the first is not disturbed', async () => {
    const stage = await openStage({ before: TICKING })
    raw(stage, 90, 400)
    await wait(2)
    raw(stage, 91, 1)
    while (ends(stage.said).length < 2) await wait(1)
    expect(ends(stage.said).map(one => [one.id, one.kind, one.code])).toEqual([[91, 'failed', 'busy'], [90, 'result', undefined]])
    expect(stage.engine.person.currentPage.children).toHaveLength(1)
  })

  test('the same number sent twice is served once', async () => {
    const stage = await openStage({ before: TICKING })
    raw(stage, 90, 400)
    raw(stage, 90, 400)
    while (!ends(stage.said).length) await wait(1)
    await wait(20)
    expect(ends(stage.said)).toHaveLength(1)
    expect(stage.engine.person.currentPage.children).toHaveLength(1)
  })

  test('after a failure the next may come', async () => {
    const stage = await openStage()
    expect(await stage.hands.request('apply', { change: { look, patches: [{ op: 'remove', node: '9:9', expect: { parent: '0:1' } }] } })).toMatchObject({ ok: false })
    expect(await stage.hands.request('apply', { change: { look, patches: [{ op: 'insert', parent: '0:1', node: everything }] } })).toMatchObject({ ok: true })
  })

  test('a cancel for nobody is nothing', async () => {
    const stage = await openStage()
    stage.post({ v: 1, id: 77, kind: 'cancel' })
    expect(await stage.hands.request('show', { ids: [] })).toEqual({ ok: true, result: { shown: 0 } })
    expect(stage.said.filter(one => one.id === 77)).toEqual([])
  })
})
