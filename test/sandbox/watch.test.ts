import { describe, expect, test, vi } from 'vitest'
import { createEngine } from '../../cli/engine/engine'
import type { Clock } from '../../plugin/sandbox/clock'
import { createWatcher } from '../../plugin/sandbox/events/watch'
import type { Turn } from '../../plugin/sandbox/turn'
import { openStage, wait, type Stage } from '../support/sandbox'
import { furnish } from './a-document'
import { look } from './a-plan'

/** The sandbox's 300 ms last 15 here; the order of things stays. */
const FASTER = '{ const timer = setTimeout; setTimeout = (work, ms) => timer(work, ms / 20) };'
const settled = async ({ engine }: Stage): Promise<void> => {
  await engine.settle()
  // Timers of one process fire in the order they fall due: after the sandbox's 15 ms, then after its message.
  for (const ms of [60, 5, 5]) await wait(ms)
}
const changes = ({ said }: Stage): unknown[] => said.filter(message => message.event === 'changed').map(message => message.data)

/** A furnished page whose plan is watched as the map `map` with its title, and a second map far away. */
async function watched(echoOwnWrites: boolean): Promise<{ stage: Stage; ids: Record<string, string>; node(key: string): Promise<FrameNode> }> {
  const stage = await openStage({ echoOwnWrites, before: FASTER, document: figma => { figma.createRectangle().x = 5_000 } })
  const ids = await furnish(stage)
  await settled(stage)
  const far = stage.engine.person.currentPage.children[0]?.id ?? ''
  const maps = [{ id: ids.map ?? '', nodes: [ids.title ?? '', ids.row ?? ''], box: { x: 0, y: 0, w: 600, h: 300 } }, { id: far, nodes: [], box: { x: 5_000, y: 0, w: 100, h: 100 } }]
  expect(await stage.hands.request('watch', { maps })).toEqual({ ok: true, result: {} })
  return { stage, ids: { ...ids, far }, node: async key => (await stage.engine.person.getNodeByIdAsync(ids[key] ?? '')) as FrameNode }
}

describe.each([['with an echo of our own writes', true], ['without', false]])('watching, %s', (_, echo) => {
  test('changes of known layers concern their map, told once', async () => {
    const { stage, ids, node } = await watched(echo)
    const [title, row] = [await node('title'), await node('row')]
    for (const name of ['a', 'b', 'c']) title.name = row.name = name
    await settled(stage)
    expect(changes(stage)).toEqual([{ maps: [ids.map], all: false }])
  })

  test('a layer that joins a map, or lies over it, concerns it', async () => {
    const { stage, ids, node } = await watched(echo)
    ;(await node('row')).appendChild(stage.engine.person.createFrame())
    await settled(stage)
    const pasted = stage.engine.person.createRectangle()
    pasted.x = 5_050
    await settled(stage)
    expect(changes(stage)).toEqual([{ maps: [ids.map], all: false }, { maps: [ids.far], all: false }])
  })

  test('a layer that has nothing to do with any map concerns nobody', async () => {
    const { stage } = await watched(echo)
    stage.engine.person.createRectangle().x = 20_000
    await settled(stage)
    expect(changes(stage)).toEqual([])
  })

  test('a known layer that goes concerns its map, an unknown one may concern all', async () => {
    const { stage, ids, node } = await watched(echo)
    ;(await node('title')).remove()
    await settled(stage)
    ;(await node('disc')).remove()
    await settled(stage)
    expect(changes(stage)).toEqual([{ maps: [ids.map], all: false }, { maps: [], all: true }])
  })

  test('data alone changes nothing that is read', async () => {
    const { stage, node } = await watched(echo)
    ;(await node('title')).setSharedPluginData('waymark', 'note', 'x')
    ;(await node('title')).setPluginData('other', 'x')
    await settled(stage)
    expect(changes(stage)).toEqual([])
  })

  test('a shared style that changes may concern all', async () => {
    const { stage } = await watched(echo)
    const [style] = await stage.engine.person.getLocalTextStylesAsync()
    if (style) style.name = 'Renamed'
    await settled(stage)
    expect(changes(stage)).toEqual([{ maps: [], all: true }])
  })

  test('our own write is told at most once and does not go round', async () => {
    const { stage, ids } = await watched(echo)
    await stage.hands.request('apply', { change: { look, patches: [{ op: 'text', node: ids.title ?? '', value: 'Own', expect: 'First bicycle' }] } })
    await settled(stage)
    await settled(stage)
    expect(changes(stage)).toEqual(echo ? [{ maps: [ids.map], all: false }] : [])
  })

  test('goes on where the person goes', async () => {
    const { stage, ids } = await watched(echo)
    const { person } = stage.engine
    const other = person.createPage()
    const rectangle = person.createRectangle()
    other.appendChild(rectangle)
    await person.setCurrentPageAsync(other)
    await settled(stage)
    await stage.hands.request('watch', { maps: [{ id: rectangle.id, nodes: [], box: null }] })
    const before = changes(stage).length
    rectangle.name = 'Renamed'
    ;(await person.getNodeByIdAsync(ids.title ?? '') as TextNode).name = 'On the page left behind'
    await settled(stage)
    expect(changes(stage).slice(before)).toEqual([{ maps: [rectangle.id], all: false }])
    expect(stage.said.filter(message => message.event === 'page').at(-1)?.data).toMatchObject({ page: { id: other.id } })
  })
})

test('a burst is told when it has been quiet for 300 ms, however long it lasts', async () => {
  const engine = await createEngine()
  vi.stubGlobal('figma', engine.figma)
  const told: unknown[] = []
  const timers: { readonly work: () => void; readonly ms: number; off: boolean }[] = []
  const later: Clock['later'] = (work, ms) => {
    const timer = { work, ms, off: false }
    timers.push(timer)
    return () => void (timer.off = true)
  }
  const watcher = createWatcher((_, data) => told.push(data), { now: () => 0, rest: () => Promise.resolve(), later })
  const map = engine.person.createFrame()
  await engine.settle()
  await watcher.watch({ maps: [{ id: map.id, nodes: [], box: null }] }, {} as Turn)
  watcher.follow()
  for (const name of ['a', 'b', 'c']) {
    map.name = name
    await engine.settle()
  }
  expect(timers.map(timer => [timer.ms, timer.off])).toEqual([[300, true], [300, true], [300, false]])
  expect(told).toEqual([])
  timers[2]?.work()
  expect(told).toEqual([{ maps: [map.id], all: false }])
  vi.unstubAllGlobals()
})

test('before anything is watched nothing is told, and nothing is read', async () => {
  const stage = await openStage({ before: FASTER })
  stage.engine.person.createRectangle().name = 'a'
  await settled(stage)
  expect(changes(stage)).toEqual([])
  expect(stage.engine.counts.total).toBe(0)
})
