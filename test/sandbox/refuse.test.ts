import { beforeEach, describe, expect, test } from 'vitest'
import type { Patch } from '../../plugin/core/layers/patch'
import type { PlanNode } from '../../plugin/core/layers/plan'
import { openStage, wait, type Stage } from '../support/sandbox'
import { furnish } from './a-document'
import { look, plain, rowOf } from './a-plan'

let stage: Stage
let ids: Record<string, string>
let before: unknown
const id = (key: string): string => ids[key] ?? key
const person = (): PluginAPI => stage.engine.person
const node = async <T extends SceneNode>(key: string): Promise<T> => (await person().getNodeByIdAsync(id(key))) as T
const apply = (...patches: unknown[]) => stage.hands.request('apply', { change: { look, patches: patches as Patch[] } })

beforeEach(async () => {
  stage = await openStage()
  ids = await furnish(stage)
  before = stage.engine.snapshot()
})

const unchanged = (): void => expect(stage.engine.snapshot()).toEqual(before)
/** Another patch that would be fine: it must not be written either. */
const fine = (): Patch => ({ op: 'set', node: id('map'), props: { name: 'Fine' } })

describe('a change that finds something else than it expects is stale, all of it', () => {
  test.each([
    ['words', (): Patch => ({ op: 'text', node: id('title'), value: 'x', expect: 'First bike' }), 'First bicycle'],
    ['words but for a space', (): Patch => ({ op: 'text', node: id('title'), value: 'x', expect: 'First bicycle ' }), 'First bicycle'],
    ['a name', (): Patch => ({ op: 'set', node: id('row'), props: { x: 1 }, expect: { name: 'Row' } }), 'Stages'],
    ['a place', (): Patch => ({ op: 'set', node: id('curve'), props: { x: 1 }, expect: { x: 11 } }), '10'],
    ['a height', (): Patch => ({ op: 'set', node: id('curve'), props: { x: 1 }, expect: { y: 19 } }), '20'],
    ['something shown', (): Patch => ({ op: 'set', node: id('row'), props: { x: 1 }, expect: { visible: false } }), 'true'],
    ['a parent, moving', (): Patch => ({ op: 'move', node: id('face'), parent: id('own'), index: 0, expect: { parent: id('row') } }), 'map'],
    ['a parent, removing', (): Patch => ({ op: 'remove', node: id('face'), expect: { parent: id('row') } }), 'map'],
    ['a name, removing', (): Patch => ({ op: 'remove', node: id('face'), expect: { parent: id('map'), name: 'Mood' } }), 'Face'],
    ['no data', (): Patch => ({ op: 'data', node: id('title'), key: 'tag', value: null, expect: null }), '{"v":1'],
    ['another tag', (): Patch => ({ op: 'data', node: id('title'), key: 'tag', value: null, expect: '{"v":1,"kind":"field","field":"goal"}' }), '{"v":1'],
    ['other data', (): Patch => ({ op: 'data', node: id('map'), key: 'waivers', value: '[]', expect: '[1]' }), ''],
  ])('%s', async (_, patch, found) => {
    const outcome = await apply(fine(), patch())
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'stale', patch: 1 } })
    expect(outcome.ok || outcome.failure?.found).toContain(ids[found] ?? found)
    unchanged()
  })

  test('half a pixel is no difference', async () => {
    expect(await apply({ op: 'set', node: id('curve'), props: { y: 21 }, expect: { x: 10.4, y: 19.6 } })).toMatchObject({ ok: true })
  })
})

describe('a layer that is gone', () => {
  test('is named, and nothing is written', async () => {
    (await node('face')).remove()
    before = stage.engine.snapshot()
    expect(await apply(fine(), { op: 'set', node: id('disc'), props: { x: 1 } })).toEqual({ ok: false, failure: { code: 'missing-node', patch: 1, node: id('disc') } })
    unchanged()
  })

  test('between asking and writing is noticed too', async () => {
    const disc = await node('disc')
    const outcome = apply(fine(), { op: 'set', node: id('disc'), props: { x: 1 } })
    const gone = wait(0).then(() => disc.remove())
    const ended = await outcome
    await gone
    if (!ended.ok) expect(ended.failure).toMatchObject({ code: 'missing-node' })
    expect((await node<FrameNode>('map')).name === 'Fine').toBe(ended.ok)
  })
})

describe('what the person locked is not touched silently', () => {
  beforeEach(async () => {
    (await node('row')).locked = true
    before = stage.engine.snapshot()
  })

  test.each([
    ['itself', (): Patch => ({ op: 'set', node: id('row'), props: { x: 1 } })],
    ['by its frame', (): Patch => ({ op: 'text', node: id('tall/text'), value: 'x', expect: 'Awareness of what there is, from a friend, a shop window or an advert' })],
    ['for moving', (): Patch => ({ op: 'move', node: id('short'), parent: id('map'), index: 0, expect: { parent: id('row') } })],
    ['for moving there', (): Patch => ({ op: 'move', node: id('face'), parent: id('row'), index: 0, expect: { parent: id('map') } })],
    ['for drawing there', (): Patch => ({ op: 'insert', parent: id('row'), node: { key: 'n', type: 'frame', name: 'N' } })],
    ['for removing', (): Patch => ({ op: 'remove', node: id('short'), expect: { parent: id('row') } })],
  ])('%s', async (_, patch) => {
    expect(await apply(fine(), patch())).toMatchObject({ ok: false, failure: { code: 'read-only', patch: 1, found: 'locked' } })
    unchanged()
  })

  test('but marking it is not touching it', async () => {
    expect(await apply({ op: 'data', node: id('row'), key: 'note', value: 'x' }, { op: 'relaunch', node: id('row'), buttons: {} })).toMatchObject({ ok: true })
  })

  test('and a change that opens the lock may touch it', async () => {
    expect(await apply({ op: 'set', node: id('row'), props: { locked: false } }, { op: 'set', node: id('tall'), props: { name: 'Seen' } })).toMatchObject({ ok: true })
    expect([(await node('row')).locked, (await node('tall')).name]).toEqual([false, 'Seen'])
  })

  test('our own curve stays ours to move', async () => {
    (await node('row')).locked = false
    expect(await apply({ op: 'set', node: id('curve'), props: { y: 3 } })).toMatchObject({ ok: true })
  })
})

describe('layers of an instance', () => {
  let inside: string
  let instance: InstanceNode

  beforeEach(async () => {
    const component = person().createComponent()
    const text = person().createText()
    text.characters = 'Label'
    component.appendChild(text)
    instance = component.createInstance()
    inside = instance.children[0]?.id ?? ''
    person().commitUndo()
    before = stage.engine.snapshot()
  })

  test.each([
    ['moved', (): Patch => ({ op: 'move', node: inside, parent: id('own'), index: 0, expect: { parent: instance.id } })],
    ['removed', (): Patch => ({ op: 'remove', node: inside, expect: { parent: instance.id } })],
    ['placed', (): Patch => ({ op: 'set', node: inside, props: { x: 4 } })],
    ['resized', (): Patch => ({ op: 'set', node: inside, props: { width: 40 } })],
    ['joined', (): Patch => ({ op: 'insert', parent: instance.id, node: { key: 'n', type: 'frame', name: 'N' } })],
    ['moved to', (): Patch => ({ op: 'move', node: id('face'), parent: instance.id, index: 0, expect: { parent: id('map') } })],
  ])('cannot be %s', async (_, patch) => {
    expect(await apply(fine(), patch())).toMatchObject({ ok: false, failure: { code: 'read-only', patch: 1, found: 'instance' } })
    unchanged()
  })

  test('can be given other words', async () => {
    expect(await apply({ op: 'text', node: inside, value: 'Other', expect: 'Label' })).toMatchObject({ ok: true })
    expect((instance.children[0] as TextNode).characters).toBe('Other')
  })
})

describe('what makes no sense is invalid', () => {
  const insert = (node: unknown) => ({ op: 'insert', parent: '0:1', node })
  test.each([
    ['an unknown operation', () => ({ op: 'erase', node: id('map') })],
    ['an unknown property', () => ({ op: 'set', node: id('map'), props: { colour: 'ink' } })],
    ['a reference to nothing new', () => ({ op: 'set', node: 'new:ghost', props: {} })],
    ['a reference to what comes later', () => ({ op: 'insert', parent: 'new:later', node: { key: 'a', type: 'frame', name: 'A' } })],
    ['words on a frame', () => ({ op: 'text', node: id('map'), value: 'x', expect: '' })],
    ['a path on a frame', () => ({ op: 'set', node: id('map'), props: { path: 'M 0 0 L 1 1' } })],
    ['type on a frame', () => ({ op: 'set', node: id('map'), props: { textStyle: 'note' } })],
    ['children of a rectangle', () => ({ op: 'insert', parent: id('bar'), node: { key: 'a', type: 'frame', name: 'A' } })],
    ['a plan with an unknown type', () => insert({ key: 'a', type: 'frame', name: 'A', children: [{ key: 'b', type: 'sticky', name: 'B' }] })],
    ['a plan with an unknown colour', () => insert({ key: 'a', type: 'frame', name: 'A', fill: 'mauve' })],
    ['a plan with a key twice', () => insert({ key: 'a', type: 'frame', name: 'A', children: [{ key: 'a', type: 'frame', name: 'B' }] })],
    ['a text style for a look without styles', () => ({ op: 'style', token: 'note' })],
    ['a text without words', () => insert({ key: 'a', type: 'text', name: 'A' })],
    ['a frame with words', () => insert({ key: 'a', type: 'frame', name: 'A', text: { content: 'x', style: 'note', colour: 'ink' } })],
  ])('%s', async (_, patch) => {
    expect(await apply(fine(), patch())).toMatchObject({ ok: false, failure: { code: 'invalid', patch: 1 } })
    unchanged()
  })

  test('a variable for a look in plain values', async () => {
    const outcome = await stage.hands.request('apply', { change: { look: plain, patches: [{ op: 'variable', token: 'ink', hex: '#000000' }] } })
    expect(outcome).toEqual({ ok: false, failure: { code: 'invalid', patch: 0, found: 'values' } })
    unchanged()
  })

  test('messages nobody understands are answered, and change nothing', async () => {
    for (const message of [null, 7, 'x', {}, { v: 1, id: 31, kind: 'erase' }, { v: 2, id: 32, kind: 'read' }, { v: 1, id: 33, kind: 'apply', change: {} }, { v: 1, id: 34, kind: 'read', scope: { in: 'world' }, detail: 'full' }]) stage.post(message)
    await wait(20)
    expect(stage.said.slice(-8)).toEqual([0, 0, 0, 0, 31, 32, 33, 34].map(one => expect.objectContaining({ v: 1, id: one, kind: 'failed', code: 'invalid' })))
    expect(stage.run.errors).toEqual([])
    unchanged()
  })
})

describe('limits', () => {
  test('data over 95 kB in UTF-8 is too large before anything is written', async () => {
    expect(await apply(fine(), { op: 'data', node: id('map'), key: 'long', value: 'ж'.repeat(60_000) })).toEqual({ ok: false, failure: { code: 'too-large', patch: 1, node: id('map') } })
    unchanged()
  })

  test('a relaunch text Figma refuses takes the rest back', async () => {
    expect(await apply(fine(), { op: 'relaunch', node: id('map'), buttons: { audit: 'x'.repeat(1001) } })).toMatchObject({ ok: false })
    unchanged()
  })

  test('a read-only file refuses with Figma’s words in the detail', async () => {
    const other = await openStage({ readOnly: true })
    const plan: PlanNode = rowOf(1)
    const outcome = await other.hands.request('apply', { change: { look: plain, patches: [{ op: 'insert', parent: '0:1', node: plan }] } })
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'read-only', detail: expect.stringContaining('read-only') } })
  })
})
