import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Patch } from '../../plugin/core/layers/patch'
import type { Outcome } from '../../plugin/protocol/client'
import type { Requests } from '../../plugin/protocol/messages'
import { openStage, startStage, type Stage } from '../support/sandbox'
import { partsOf } from '../../cli/engine/engine'
import { everyPatch, furnish } from './a-document'
import { look, plain, styled } from './a-plan'
import { looksOf } from './looks-of'

let stage: Stage
let ids: Record<string, string>
const id = (key: string): string => ids[key] ?? key
const node = async <T extends SceneNode>(key: string): Promise<T> => (await stage.engine.person.getNodeByIdAsync(id(key))) as T
const apply = (patches: readonly Patch[], drawn = look, show?: readonly string[]): Promise<Outcome<Requests['apply']['result']>> =>
  stage.hands.request('apply', { change: { look: drawn, patches, ...(show && { show }) } })

describe('a change of every kind', () => {
  beforeAll(async () => {
    stage = await openStage()
    ids = await furnish(stage)
    const outcome = await apply(everyPatch(ids).filter(patch => patch.op !== 'style'))
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    ids = { ...ids, ...outcome.result.ids }
  })

  test('sets properties of a frame, side by side with what it was not told', async () => {
    const map = await node<FrameNode>('map')
    expect([map.name, map.opacity, map.cornerRadius, map.x, map.y]).toEqual(['Renamed', 0.9, 4, -50, 60])
    expect([map.paddingTop, map.paddingRight, map.paddingBottom, map.paddingLeft, map.itemSpacing]).toEqual([1, 2, 3, 4, 8])
    expect([map.strokeTopWeight, map.strokeRightWeight, map.strokeBottomWeight, map.strokeLeftWeight, map.dashPattern]).toEqual([2, 0, 2, 0, [1, 1]])
  })

  test('turns four weights into one, and takes stroke and fill away', async () => {
    expect((await node<FrameNode>('row')).strokeWeight).toBe(3)
    const own = await node<FrameNode>('own')
    expect([own.strokes, own.fills, own.width, own.height]).toEqual([[], [], 350, 200])
  })

  test('sizes one axis and lets the other keep its way', async () => {
    const tall = await node<FrameNode>('tall')
    expect([tall.height, tall.layoutSizingVertical, tall.layoutSizingHorizontal]).toEqual([120, 'FIXED', 'HUG'])
    const words = await node<TextNode>('words')
    expect([words.width, words.textAutoResize, words.fontSize]).toEqual([60, 'HEIGHT', 12])
  })

  test('restyles and renames a text without renaming it after its words', async () => {
    const title = await node<TextNode>('title')
    expect([title.fontSize, title.fontName, title.lineHeight, title.name, title.characters]).toEqual([14, { family: 'Inter', style: 'Regular' }, { unit: 'PIXELS', value: 20 }, 'Heading', 'First bicycle'])
  })

  test('writes words, in the dress of the first letter', async () => {
    expect((await node<TextNode>('tall/text')).characters).toBe('Осознавање')
    expect((await node<TextNode>('empty')).characters).toBe('No longer')
    const words = await node<TextNode>('words')
    expect([words.characters, words.name]).toEqual(['Rents a bicycle', 'words'])
  })

  test('redraws the curve it locked itself', async () => {
    const curve = await node<VectorNode>('curve')
    expect([curve.vectorPaths[0]?.data, curve.x, curve.y, curve.locked]).toEqual(['M 0 30 L 50 0 L 90 30', 12, 4, true])
  })

  test('writes tags with the layer’s own id, other data as it is, and relaunch buttons', async () => {
    const title = await node<TextNode>('title')
    expect(JSON.parse(title.getSharedPluginData('waymark', 'tag'))).toEqual({ v: 1, kind: 'field', field: 'heading', self: title.id })
    const map = await node<FrameNode>('map')
    expect([map.getSharedPluginData('waymark', 'waivers'), map.getRelaunchData()]).toEqual(['[]', { audit: 'Audit' }])
  })

  test('moves within a parent, to another, and into a new layer', async () => {
    expect((await node<FrameNode>('row')).children.map(one => one.name)).toEqual(['Purchase', 'Awareness', 'Note', 'Curve'])
    expect((await node<FrameNode>('own')).children.map(one => one.name)).toEqual(['first', 'Face', 'third', 'fourth'])
    expect((await node<FrameNode>('note')).children.map(one => one.name)).toEqual(['words', 'Text'])
  })

  test('removes, and leaves nothing of its own behind', async () => {
    expect([await node('second'), await node('bar')]).toEqual([null, null])
    expect(stage.engine.person.currentPage.children.map(one => one.name)).toEqual(['Renamed', 'own', 'empty'])
  })

  test('gives a variable its new value', async () => {
    const { variables } = stage.engine.person
    const ink = (await variables.getLocalVariablesAsync('COLOR')).find(one => one.name === 'ink')
    expect(Object.values(ink?.valuesByMode ?? {})[0]).toMatchObject({ r: 32 / 255, g: 32 / 255, b: 32 / 255 })
  })

  test('is one undo step that takes everything back', async () => {
    const own = await openStage()
    const before = await furnish(own)
    const snapshot = looksOf(own.engine.snapshot())
    const steps = own.engine.undoSteps
    expect(await own.hands.request('apply', { change: { look, patches: everyPatch(before).filter(patch => patch.op !== 'style') } })).toMatchObject({ ok: true })
    expect(own.engine.undoSteps).toBe(steps + 1)
    own.engine.undo()
    expect(looksOf(own.engine.snapshot())).toEqual(snapshot)
  })
})

describe('text styles', () => {
  test('follow the look, and only when told to', async () => {
    stage = await openStage()
    ids = await furnish(stage, styled)
    const bigger = { ...styled, type: { ...styled.type, title: { ...styled.type.title, size: 40 } } }
    const styleOf = async () => (await stage.engine.person.getLocalTextStylesAsync()).find(style => style.name.endsWith('title'))
    await apply([{ op: 'set', node: id('short/text'), props: { textStyle: 'title' } }], bigger)
    expect((await styleOf())?.fontSize).toBe(32)
    await apply([{ op: 'style', token: 'title' }], bigger)
    expect((await styleOf())?.fontSize).toBe(40)
    expect((await node<TextNode>('short/text')).textStyleId).toBe((await styleOf())?.id)
  })

  test('that a person renamed are found again', async () => {
    stage = await openStage()
    ids = await furnish(stage, styled)
    const [style] = await stage.engine.person.getLocalTextStylesAsync()
    if (style) style.name = 'Ours'
    const count = (await stage.engine.person.getLocalTextStylesAsync()).length
    await furnish(stage, styled)
    // `furnish` makes one style of the person's own.
    expect(await stage.engine.person.getLocalTextStylesAsync()).toHaveLength(count + 1)
  })
})

describe('showing what was changed', () => {
  test('selects old layers and new ones', async () => {
    stage = await openStage()
    ids = await furnish(stage)
    const outcome = await apply([{ op: 'insert', parent: id('row'), node: { key: 'new', type: 'ellipse', name: 'New' } }], look, ['new:new', id('title'), '9:99'])
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    expect(stage.engine.person.currentPage.selection.map(one => one.id)).toEqual([outcome.result.ids.new, id('title')])
  })

  test('that fails does not fail the change', async () => {
    stage = await openStage()
    ids = await furnish(stage)
    const patches: Patch[] = [{ op: 'text', node: id('title'), value: 'Second bicycle', expect: 'First bicycle' }]
    await apply(patches, look, [id('title')])
    const calls = stage.engine.counts.total
    for (let back = 1; back <= 4; back++) {
      stage.engine.faults.failAt(calls - back)
      const turn = { value: back % 2 ? 'First bicycle' : 'Second bicycle', expect: back % 2 ? 'Second bicycle' : 'First bicycle' }
      expect(await apply([{ op: 'text', node: id('title'), ...turn }], look, [id('title')])).toMatchObject({ ok: true })
      stage.engine.faults.failAt(null)
      expect((await node<TextNode>('title')).characters).toBe(turn.value)
    }
  })

  test('reaches another page', async () => {
    stage = await openStage({ document: figma => { figma.createPage().name = 'Research' } })
    const other = stage.engine.person.root.children[1]
    const outcome = await stage.hands.request('apply', { change: { look: plain, patches: [{ op: 'insert', parent: other?.id ?? '', node: { key: 'a', type: 'frame', name: 'A' } }], show: ['new:a'] } })
    expect(outcome).toMatchObject({ ok: true })
    expect(stage.engine.person.currentPage.name).toBe('Research')
    expect(other?.children.map(one => one.name)).toEqual(['A'])
  })
})

describe('a font the person does not have', () => {
  const weights = ['Regular', 'Bold', 'Semi Bold', 'Medium'].map(style => ({ family: 'Inter', style }))
  let again: Stage

  beforeEach(async () => {
    stage = await openStage({ fonts: weights })
    ids = await furnish(stage)
    const { session } = partsOf(stage.engine)
    Object.assign(session, { fonts: session.fonts.filter(font => font.style !== 'Semi Bold') })
    again = await startStage(stage.engine)
  })

  test('gives way to the nearest where its text gets new words, and that is reported', async () => {
    const outcome = await again.hands.request('apply', { change: { look, patches: [{ op: 'text', node: id('title'), value: 'New', expect: 'First bicycle' }] } })
    expect(outcome).toMatchObject({ ok: true, result: { fallbackFonts: [{ wanted: 'Inter Semi Bold', used: expect.stringMatching(/Inter (Medium|Bold)/) }] } })
    expect((await node<TextNode>('title')).characters).toBe('New')
  })

  test('is no hindrance to moving its text to where nothing is laid out anew, or to removing it', async () => {
    const outcome = await again.hands.request('apply', { change: { look, patches: [
      { op: 'move', node: id('title'), parent: id('own'), expect: { parent: id('map') } },
      { op: 'remove', node: id('tall'), expect: { parent: id('row') } },
      { op: 'remove', node: id('face'), expect: { parent: id('map') } },
    ] } })
    expect(outcome).toMatchObject({ ok: true, result: { fallbackFonts: [] } })
    expect((await node<TextNode>('title')).fontName).toEqual({ family: 'Inter', style: 'Semi Bold' })
  })

  test('stops a move to where Figma would lay its text out anew, and nothing is changed', async () => {
    const before = stage.engine.snapshot()
    const outcome = await again.hands.request('apply', { change: { look, patches: [
      { op: 'set', node: id('map'), props: { name: 'x' } },
      { op: 'move', node: id('title'), parent: id('row'), expect: { parent: id('map') } },
    ] } })
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'font', detail: expect.stringContaining('unloaded font') } })
    expect(stage.engine.snapshot()).toEqual(before)
  })
})

describe('a hidden layer', () => {
  test('is changed like any other', async () => {
    stage = await openStage()
    ids = await furnish(stage)
    ;(await node('row')).visible = false
    expect(await apply([{ op: 'text', node: id('short/text'), value: 'Pays', expect: 'Purchase' }, { op: 'set', node: id('row'), props: { visible: true }, expect: { visible: false } }])).toMatchObject({ ok: true })
    expect([(await node<TextNode>('short/text')).characters, (await node('row')).visible]).toEqual(['Pays', true])
  })
})

test('a change of one frame asks nothing of the texts in it', async () => {
  stage = await openStage()
  ids = await furnish(stage)
  await apply([{ op: 'set', node: id('map'), props: { name: 'Other' } }])
  expect(stage.engine.counts.total).toBeLessThan(30)
})
