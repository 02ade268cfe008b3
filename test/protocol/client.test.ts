import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClient, type Outcome } from '../../plugin/protocol/client'
import { paperPort } from './paper-port'

const page = { id: '0:1', name: 'Page 1' }
const layer = (id: string, data?: string) => ({ id, parent: '0:1', index: 0, type: 'FRAME', name: id, visible: true, opacity: 1, box: null, ...(data !== undefined && { data }) })
const view = { page, view: { x: 0, y: 0, w: 10, h: 10 }, selection: [] }
const read = { scope: { in: 'page' }, detail: 'full' } as const
const empty = { look: { collection: 'c', colours: {}, type: {}, drawn: 'values' }, patches: [] } as never

const opened = () => {
  const port = paperPort()
  return { port, client: createClient(port) }
}

describe('a request', () => {
  test('is posted with its verb and a number of its own', () => {
    const { port, client } = opened()
    void client.request('show', { ids: ['1:2'] })
    void client.request('show', { ids: [] })
    expect(port.posted).toEqual([{ v: 1, id: 1, kind: 'show', ids: ['1:2'] }, { v: 1, id: 2, kind: 'show', ids: [] }])
  })

  test('ends with its result, after its parts and its progress', async () => {
    const { port, client } = opened()
    const heard: unknown[] = []
    const outcome = client.request('read', read, { onPart: part => heard.push(part.layers.map(one => one.id)), onProgress: (done, total) => heard.push([done, total]) })
    port.say({ id: 1, kind: 'part', part: { layers: [layer('1:1'), layer('1:2')], page } })
    port.say({ id: 1, kind: 'progress', done: 2, total: null })
    port.say({ id: 1, kind: 'result', result: { layers: 2, pages: [view] } })
    expect(await outcome).toEqual({ ok: true, result: { layers: 2, pages: [view] } })
    expect(heard).toEqual([['1:1', '1:2'], [2, null]])
  })

  test('ends with a failure that says what was found where', async () => {
    const { port, client } = opened()
    const outcome = client.request('apply', { change: empty })
    port.say({ id: 1, kind: 'failed', code: 'stale', patch: 3, found: 'Buys' })
    expect(await outcome).toEqual({ ok: false, failure: { code: 'stale', patch: 3, found: 'Buys' } })
  })

  test('keeps bytes as bytes', async () => {
    const { port, client } = opened()
    const outcome = client.request('render', { node: '1:2', format: 'PNG' })
    port.say({ id: 1, kind: 'result', result: { bytes: Uint8Array.of(137, 80) } })
    expect(await outcome).toEqual({ ok: true, result: { bytes: Uint8Array.of(137, 80) } })
  })

  test('that cannot be posted fails at once', async () => {
    const client = createClient({ listen: () => () => undefined, post: () => { throw new Error('could not be cloned') } })
    expect(await client.request('show', { ids: [] })).toEqual({ ok: false, failure: { code: 'internal', detail: 'Error: could not be cloned' } })
  })

  test('whose result has the wrong shape ends as internal, not never', async () => {
    const { port, client } = opened()
    const outcome = client.request('show', { ids: [] })
    port.say({ id: 1, kind: 'result', result: { shown: 'two' } })
    expect(await outcome).toEqual({ ok: false, failure: { code: 'internal', detail: 'result' } })
  })

  test('whose part has the wrong shape is called off', async () => {
    const { port, client } = opened()
    const outcome = client.request('read', read)
    port.say({ id: 1, kind: 'part', part: { layers: [{ id: 7 }], page } })
    expect(await outcome).toMatchObject({ ok: false, failure: { code: 'internal' } })
    expect(port.posted.at(-1)).toEqual({ v: 1, id: 1, kind: 'cancel' })
  })
})

describe('tags', () => {
  const arriving = async (data: string) => {
    const { port, client } = opened()
    const layers: unknown[] = []
    void client.request('read', read, { onPart: part => layers.push(...part.layers) })
    port.say({ id: 1, kind: 'part', part: { layers: [layer('1:1', data)], page } })
    return layers[0]
  }

  test('are read on the face’s side', async () => {
    expect(await arriving('{"v":1,"kind":"stage","key":"s1","self":"1:1"}')).toMatchObject({ id: '1:1', tag: { kind: 'stage', key: 's1', self: '1:1' } })
  })

  test.each([
    ['from a newer Waymark', '{"v":2,"kind":"stage","key":"s1"}'],
    ['of somebody else', '{"kind":"sprint"}'],
    ['cut off', '{"v":1,"kind":"sta'],
    ['with a key that is too long', `{"v":1,"kind":"stage","key":"${'k'.repeat(61)}"}`],
  ])('%s stay as the text they are', async (_, data) => {
    expect(await arriving(data)).toMatchObject({ badTag: data })
    expect(await arriving(data)).not.toHaveProperty('tag')
  })
})

describe('cancelling', () => {
  test('ends the request at once, although nobody answers', async () => {
    const { port, client } = opened()
    const stop = new AbortController()
    const outcome = client.request('read', read, { signal: stop.signal })
    stop.abort()
    expect(await outcome).toEqual({ ok: false, cancelled: true })
    expect(port.posted.at(-1)).toEqual({ v: 1, id: 1, kind: 'cancel' })
  })

  test('before the start posts nothing', async () => {
    const { port, client } = opened()
    expect(await client.request('read', read, { signal: AbortSignal.abort() })).toEqual({ ok: false, cancelled: true })
    expect(port.posted).toEqual([])
  })

  test('after the end changes nothing', async () => {
    const { port, client } = opened()
    const stop = new AbortController()
    const outcome = client.request('show', { ids: [] }, { signal: stop.signal })
    port.say({ id: 1, kind: 'result', result: { shown: 0 } })
    expect(await outcome).toMatchObject({ ok: true })
    stop.abort()
    expect(port.posted).toHaveLength(1)
  })

  test('by the hands is an outcome too', async () => {
    const { port, client } = opened()
    const outcome = client.request('read', read)
    port.say({ id: 1, kind: 'cancelled' })
    expect(await outcome).toEqual({ ok: false, cancelled: true })
  })

  test('makes later parts and results of that request unheard', async () => {
    const { port, client } = opened()
    const stop = new AbortController()
    const parts: unknown[] = []
    void client.request('read', read, { signal: stop.signal, onPart: part => parts.push(part) })
    stop.abort()
    port.say({ id: 1, kind: 'part', part: { layers: [layer('1:1')], page } })
    expect(parts).toEqual([])
  })
})

describe('one change at a time', () => {
  test('a second apply is busy while the first runs, and is not even posted', async () => {
    const { port, client } = opened()
    void client.request('apply', { change: empty })
    expect(await client.request('apply', { change: empty })).toEqual({ ok: false, failure: { code: 'busy' } })
    expect(port.posted).toHaveLength(1)
  })

  test('after the first has ended the next may start', async () => {
    const { port, client } = opened()
    const first = client.request('apply', { change: empty })
    port.say({ id: 1, kind: 'cancelled' })
    await first
    void client.request('apply', { change: empty })
    expect(port.posted.map(one => one.id)).toEqual([1, 2])
  })

  test('reading goes on beside it', () => {
    const { port, client } = opened()
    void client.request('apply', { change: empty })
    void client.request('read', read)
    expect(port.posted.map(one => one.kind)).toEqual(['apply', 'read'])
  })
})

describe('events', () => {
  test('reach who listens, until they stop', () => {
    const { port, client } = opened()
    const heard: unknown[] = []
    const stop = client.on('changed', data => heard.push(data))
    port.say({ id: 0, kind: 'event', event: 'changed', data: { maps: ['1:1'], all: false } })
    stop()
    port.say({ id: 0, kind: 'event', event: 'changed', data: { maps: ['1:2'], all: false } })
    expect(heard).toEqual([{ maps: ['1:1'], all: false }])
  })

  test('of the wrong shape or an unknown name are not heard', () => {
    const { port, client } = opened()
    const heard: unknown[] = []
    client.on('changed', data => heard.push(data))
    port.say({ id: 0, kind: 'event', event: 'changed', data: { maps: 'all' } })
    port.say({ id: 0, kind: 'event', event: 'toString', data: {} })
    expect(heard).toEqual([])
  })

  test('a greeting asks for the first of them', () => {
    const { port, client } = opened()
    client.hello()
    expect(port.posted).toEqual([{ v: 1, id: 0, kind: 'hello' }])
  })
})

describe('closing', () => {
  test('ends what is open as cancelled and stops listening', async () => {
    const { port, client } = opened()
    const outcomes = Promise.all([client.request('read', read), client.request('show', { ids: [] })])
    client.close()
    expect(await outcomes).toEqual([{ ok: false, cancelled: true }, { ok: false, cancelled: true }])
    expect(port.isHeard).toBe(false)
  })
})

test('whatever arrives in whatever order, each request ends once, with the first end that was its own', async () => {
  const ending = fc.constantFrom('result', 'failed', 'cancelled', 'part', 'progress', 'nonsense')
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ id: fc.integer({ min: -1, max: 5 }), kind: ending }), { maxLength: 40 }), async messages => {
    const { port, client } = opened()
    const ended = new Map<number, Outcome<unknown>[]>()
    for (let id = 1; id <= 3; id++) void client.request('read', read).then(outcome => ended.set(id, [...(ended.get(id) ?? []), outcome]))
    const bodies = { result: { result: { layers: 0, pages: [] } }, failed: { code: 'internal' }, cancelled: {}, part: { part: { layers: [], page } }, progress: { done: 1, total: 2 }, nonsense: { result: 1 } }
    for (const { id, kind } of messages) port.say({ id, kind, ...bodies[kind as keyof typeof bodies] })
    await Promise.resolve()
    await Promise.resolve()
    for (let id = 1; id <= 3; id++) {
      const first = messages.find(message => message.id === id && ['result', 'failed', 'cancelled'].includes(message.kind))
      const outcomes = ended.get(id) ?? []
      expect(outcomes).toHaveLength(first ? 1 : 0)
      if (first?.kind === 'result') expect(outcomes[0]).toMatchObject({ ok: true })
      if (first?.kind === 'failed') expect(outcomes[0]).toMatchObject({ failure: { code: 'internal' } })
      if (first?.kind === 'cancelled') expect(outcomes[0]).toMatchObject({ cancelled: true })
    }
    client.close()
  }))
})
