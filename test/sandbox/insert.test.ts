import { beforeAll, describe, expect, test } from 'vitest'
import type { Requests } from '../../plugin/protocol/messages'
import { draft, planOf } from '../support/maps'
import { openStage, type Stage } from '../support/sandbox'
import { everything, logo, look, plain, styled, withPng, withSvg } from './a-plan'

const page = '0:1'
type Applied = Requests['apply']['result']

const insert = async ({ hands }: Stage, drawn = look, node = everything): Promise<Applied> => {
  const outcome = await hands.request('apply', { change: { look: drawn, patches: [{ op: 'insert', parent: page, at: { x: 300, y: 40 }, node }], show: [`new:${node.key}`] } })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.result
}

describe('a plan drawn', () => {
  let stage: Stage
  let drawn: Applied
  const node = async <T extends SceneNode>(key: string): Promise<T> => (await stage.engine.person.getNodeByIdAsync(drawn.ids[key] ?? '')) as T

  beforeAll(async () => {
    stage = await openStage()
    drawn = await insert(stage)
  })

  test('gives an id for every key and the box of what was inserted', () => {
    expect(Object.keys(drawn.ids)).toEqual(['map', 'title', 'row', 'tall', 'tall/text', 'short', 'short/text', 'curve', 'face', 'disc', 'mouth', 'bar'])
    expect(drawn.boxes).toEqual({ map: expect.objectContaining({ x: 300, y: 40, w: 600 }) })
    expect(drawn.fallbackFonts).toEqual([])
  })

  test('stands where it was wanted, selected and in view', async () => {
    const map = await node<FrameNode>('map')
    expect([map.parent?.id, map.x, map.y, map.name]).toEqual([page, 300, 40, 'Journey map · First bicycle'])
    expect(stage.engine.person.currentPage.selection.map(one => one.id)).toEqual([map.id])
  })

  test('has its layout, corners and clipping', async () => {
    const map = await node<FrameNode>('map')
    expect([map.layoutMode, map.itemSpacing, map.paddingTop, map.paddingRight, map.paddingBottom, map.paddingLeft]).toEqual(['VERTICAL', 8, 32, 24, 16, 8])
    expect([map.cornerRadius, map.clipsContent, map.layoutSizingHorizontal, map.layoutSizingVertical]).toEqual([16, true, 'FIXED', 'HUG'])
    const row = await node<FrameNode>('row')
    expect([row.layoutMode, row.primaryAxisAlignItems, row.counterAxisAlignItems, row.layoutSizingHorizontal, row.clipsContent, row.width]).toEqual(['HORIZONTAL', 'SPACE_BETWEEN', 'CENTER', 'FILL', false, 568])
  })

  test('makes every child of an even row as tall as the tallest', async () => {
    const [tall, short] = [await node<FrameNode>('tall'), await node<FrameNode>('short')]
    expect(short.height).toBe(tall.height)
    expect([short.minHeight, tall.height > 64]).toEqual([tall.height, true])
  })

  test('binds its colours to variables of one hidden collection, scoped to fills and strokes', async () => {
    const { variables } = stage.engine.person
    const [collection, ...more] = await variables.getLocalVariableCollectionsAsync()
    expect([collection?.name, collection?.hiddenFromPublishing, collection?.variableIds.length, more]).toEqual([look.collection, true, 22, []])
    const map = await node<FrameNode>('map')
    const fill = (map.fills as readonly SolidPaint[])[0]
    const variable = await variables.getVariableByIdAsync(fill?.boundVariables?.color?.id ?? '')
    expect([variable?.name, variable?.scopes]).toEqual(['paper', ['ALL_FILLS', 'STROKE_COLOR']])
    expect(map.strokes).toHaveLength(1)
    expect(Object.keys(fill?.color ?? {})).toEqual(['r', 'g', 'b'])
  })

  test('draws what has no fill without one', async () => {
    expect((await node<FrameNode>('row')).fills).toEqual([])
    expect((await node<VectorNode>('curve')).fills).toEqual([])
    expect((await node<VectorNode>('mouth')).strokes).toEqual([])
  })

  test('weighs each side of a stroke on its own', async () => {
    const row = await node<FrameNode>('row')
    expect([row.strokeTopWeight, row.strokeRightWeight, row.strokeBottomWeight, row.strokeLeftWeight]).toEqual([0, 0, 1, 0])
  })

  test('sets type, wraps what has a width and lets the rest keep one line', async () => {
    const title = await node<TextNode>('title')
    expect([title.characters, title.fontName, title.fontSize, title.lineHeight, title.textAutoResize, title.name]).toEqual(['First bicycle', { family: 'Inter', style: 'Semi Bold' }, 32, { unit: 'PIXELS', value: 40 }, 'WIDTH_AND_HEIGHT', 'Title'])
    const name = await node<TextNode>('tall/text')
    expect([name.textAutoResize, name.layoutSizingHorizontal, name.width, name.height > 22]).toEqual(['HEIGHT', 'FILL', 200, true])
    const fixed = await node<TextNode>('short/text')
    expect([fixed.textAutoResize, fixed.width, fixed.textAlignHorizontal]).toEqual(['HEIGHT', 120, 'RIGHT'])
  })

  test('places vectors out of the flow, locks them, and fills only closed shapes', async () => {
    const curve = await node<VectorNode>('curve')
    expect([curve.layoutPositioning, curve.x, curve.y, curve.locked, curve.strokeWeight, curve.dashPattern]).toEqual(['ABSOLUTE', 10, 20, true, 3, [2, 6]])
    expect([curve.vectorPaths[0]?.windingRule, (await node<VectorNode>('mouth')).vectorPaths[0]?.windingRule]).toEqual(['NONE', 'NONZERO'])
    expect([(await node<VectorNode>('mouth')).x, (await node<RectangleNode>('bar')).y, (await node<FrameNode>('short')).opacity]).toEqual([9, 4, 0.5])
  })

  test('carries tags that know their layer, and relaunch buttons', async () => {
    const map = await node<FrameNode>('map')
    expect(JSON.parse(map.getSharedPluginData('waymark', 'tag'))).toEqual({ ...everything.tag, self: map.id })
    expect(map.getRelaunchData()).toEqual({ audit: 'Audit this map', 'edit-map': '' })
    expect((await node<FrameNode>('row')).getSharedPluginDataKeys('waymark')).toEqual([])
  })
})

describe('one insert', () => {
  test('is one undo step that takes everything back', async () => {
    const stage = await openStage()
    const before = stage.engine.snapshot()
    const steps = stage.engine.undoSteps
    await insert(stage)
    expect(stage.engine.undoSteps).toBe(steps + 1)
    expect(stage.engine.undo()).toBe(true)
    expect(withoutSelection(stage.engine.snapshot())).toEqual(withoutSelection(before))
  })

  test('of a map of 5 stages × 8 lanes costs at most 14 host calls a layer and one wait for fonts', async () => {
    const stage = await openStage()
    const { ids } = await insert(stage, look, planOf(draft('five-phases')))
    const layers = Object.keys(ids).length
    expect(layers).toBeGreaterThan(200)
    expect(stage.engine.counts.total / layers).toBeLessThanOrEqual(12.6)
    expect(stage.engine.counts.fontAwaits).toBe(1)
  })

  test('goes into a section, at its coordinates', async () => {
    const stage = await openStage({ document: figma => { figma.createSection().resizeWithoutConstraints(2000, 2000) } })
    const section = stage.engine.person.currentPage.children[0] as SectionNode
    section.x = 500
    const outcome = await stage.hands.request('apply', { change: { look, patches: [{ op: 'insert', parent: section.id, at: { x: 20, y: 30 }, node: everything }] } })
    expect(outcome).toMatchObject({ ok: true, result: { boxes: { map: { x: 520, y: 30 } } } })
    expect(section.children).toHaveLength(1)
  })

  test('goes between the children of an auto-layout frame and fills it', async () => {
    const stage = await openStage()
    const { ids } = await insert(stage)
    const child = { key: 'new', type: 'frame', name: 'New', flow: 'row', width: 'fill', height: 'hug', minHeight: 30 } as const
    const outcome = await stage.hands.request('apply', { change: { look, patches: [{ op: 'insert', parent: ids.map ?? '', index: 1, node: child }] } })
    expect(outcome).toMatchObject({ ok: true, result: { boxes: { new: { w: 568 } } } })
    const map = await stage.engine.person.getNodeByIdAsync(ids.map ?? '') as FrameNode
    expect(map.children.map(one => one.name)).toEqual(['Title', 'New', 'Stages', 'Face'])
  })

  test('may put one new layer into another', async () => {
    const stage = await openStage()
    const inner = { key: 'inner', type: 'rectangle', name: 'Inner', width: 10, height: 10 } as const
    const outcome = await stage.hands.request('apply', { change: { look, patches: [
      { op: 'insert', parent: page, node: everything },
      { op: 'insert', parent: 'new:face', node: inner },
      { op: 'set', node: 'new:inner', props: { opacity: 0.25 } },
    ] } })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    const node = await stage.engine.person.getNodeByIdAsync(outcome.result.ids.inner ?? '') as RectangleNode
    expect([node.parent?.id, node.opacity]).toEqual([outcome.result.ids.face, 0.25])
  })
})

describe('looks', () => {
  test('plain values leave no variables and no styles in the file', async () => {
    const stage = await openStage()
    await insert(stage, plain)
    const { person } = stage.engine
    expect([await person.variables.getLocalVariableCollectionsAsync(), await person.getLocalTextStylesAsync()]).toEqual([[], []])
    const map = person.currentPage.children[0] as FrameNode
    expect((map.fills as readonly SolidPaint[])[0]?.boundVariables ?? {}).toEqual({})
  })

  test('text styles are made once, under a folder of their own, and applied', async () => {
    const stage = await openStage()
    const first = await insert(stage, styled)
    await insert(stage, styled)
    const { person } = stage.engine
    const styles = await person.getLocalTextStylesAsync()
    expect(styles.map(style => style.name).sort()).toEqual(['note', 'stage', 'title'].map(token => `_Waymark/${look.collection}/${token}`))
    const title = await person.getNodeByIdAsync(first.ids.title ?? '') as TextNode
    expect(title.textStyleId).toBe(styles.find(style => style.name.endsWith('title'))?.id)
    expect(title.fontSize).toBe(32)
  })

  test('a second map shares the collection, and keeps a colour that the person changed', async () => {
    const stage = await openStage()
    await insert(stage)
    const { variables } = stage.engine.person
    const ink = (await variables.getLocalVariablesAsync('COLOR')).find(one => one.name === 'ink')
    const collection = (await variables.getLocalVariableCollectionsAsync())[0]
    if (!ink || !collection) throw new Error('no variable')
    const pink = { r: 1, g: 0.5, b: 0.5 }
    ink.setValueForMode(collection.defaultModeId, pink)
    ink.name = 'text/ink'
    collection.name = 'Our colours'
    await insert(stage)
    expect(await variables.getLocalVariableCollectionsAsync()).toHaveLength(1)
    expect(await variables.getLocalVariablesAsync('COLOR')).toHaveLength(22)
    expect(ink.valuesByMode[collection.defaultModeId]).toMatchObject(pink)
  })

  test('a collection that only has the name is used, and what it lacks is added', async () => {
    const stage = await openStage({ document: figma => {
      const made = figma.variables.createVariableCollection(look.collection)
      figma.variables.createVariable('paper', made, 'COLOR')
      figma.variables.createVariable('ink', made, 'FLOAT')
    } })
    const before = await stage.engine.person.variables.getLocalVariablesAsync('COLOR')
    await insert(stage)
    const after = await stage.engine.person.variables.getLocalVariablesAsync('COLOR')
    expect(after.filter(one => one.name === 'paper').map(one => one.id)).toEqual(before.map(one => one.id))
    expect(after.map(one => one.name)).toContain('waymark/ink')
    expect(await stage.engine.person.variables.getLocalVariableCollectionsAsync()).toHaveLength(1)
  })
})

describe('a logo', () => {
  test('that is a PNG fills its frame, whole', async () => {
    const stage = await openStage()
    const { ids } = await insert(stage, withPng, logo)
    const mark = await stage.engine.person.getNodeByIdAsync(ids.logo ?? '') as FrameNode
    expect(mark.fills).toMatchObject([{ type: 'IMAGE', scaleMode: 'FIT', imageHash: expect.any(String) }])
  })

  test('that is an SVG stands in its frame as layers, at the frame’s width', async () => {
    const stage = await openStage()
    const { ids } = await insert(stage, withSvg, logo)
    const mark = await stage.engine.person.getNodeByIdAsync(ids.logo ?? '') as FrameNode
    expect(mark.children.map(child => [child.x, child.y, child.width, child.height])).toEqual([[0, 0, 90, 30]])
  })

  test('that the look does not have leaves the frame empty', async () => {
    const stage = await openStage()
    const { ids } = await insert(stage, plain, logo)
    const mark = await stage.engine.person.getNodeByIdAsync(ids.logo ?? '') as FrameNode
    expect([mark.fills, mark.children]).toEqual([[], []])
  })
})

describe('fonts', () => {
  const source: typeof look = { ...plain, type: { ...plain.type, title: { family: 'Söhne', style: 'Halbfett', size: 32, line: 40 }, note: { family: 'Inter', style: 'SemiBold', size: 14, line: 20 }, stage: { family: 'Söhne', style: 'Kräftig Semi Bold', size: 16, line: 22 } } }

  test('a style spelled otherwise is the same style; a missing family becomes Inter of its weight; both are reported', async () => {
    const stage = await openStage()
    const { ids, fallbackFonts } = await insert(stage, source)
    expect(fallbackFonts).toEqual(expect.arrayContaining([
      { wanted: 'Söhne Halbfett', used: 'Inter Regular' },
      { wanted: 'Inter SemiBold', used: 'Inter Semi Bold' },
      { wanted: 'Söhne Kräftig Semi Bold', used: 'Inter Semi Bold' },
    ]))
    const title = await stage.engine.person.getNodeByIdAsync(ids.title ?? '') as TextNode
    expect(title.fontName).toEqual({ family: 'Inter', style: 'Regular' })
  })

  test('without an Inter of that weight its nearest is taken', async () => {
    const stage = await openStage({ fonts: [{ family: 'Inter', style: 'Regular' }, { family: 'Inter', style: 'Medium' }] })
    const { fallbackFonts } = await insert(stage, source)
    expect(fallbackFonts).toContainEqual({ wanted: 'Söhne Kräftig Semi Bold', used: 'Inter Medium' })
  })

  test('with no font that could stand in, nothing is drawn and the failure says font', async () => {
    const stage = await openStage({ fonts: [{ family: 'Comic Neue', style: 'Regular' }] })
    const before = stage.engine.snapshot()
    const outcome = await stage.hands.request('apply', { change: { look, patches: [{ op: 'insert', parent: page, node: everything }] } })
    expect(outcome).toEqual({ ok: false, failure: { code: 'font' } })
    expect(stage.engine.snapshot()).toEqual(before)
  })
})

/** Whether undo restores the selection is the person's business in Figma, not ours. */
const withoutSelection = (snapshot: unknown): unknown => JSON.parse(JSON.stringify(snapshot, (key, value: unknown) => (key === 'selection' ? undefined : value)))
