import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { box, flow, red, stage, words } from './support/stage'

test('everything since the last commit is one step', async () => {
  const { figma, ...engine } = await stage()
  const empty = engine.snapshot()
  const row = flow(figma, 'HORIZONTAL')
  words(figma, 'a', row)
  figma.commitUndo()
  const drawn = engine.snapshot()
  row.name = 'Row'
  row.setSharedPluginData('waymark', 'k', 'v')
  expect(engine.undo()).toBe(true)
  expect(engine.snapshot()).toEqual(drawn)
  expect(engine.undo()).toBe(true)
  expect(engine.snapshot()).toEqual(empty)
  expect(engine.undo()).toBe(false)
})

test('steps are counted, and the plugin’s are not mixed with the person’s', async () => {
  const engine = await stage()
  const frame = engine.figma.createFrame()
  const seen = (await engine.person.getNodeByIdAsync(frame.id)) as FrameNode
  seen.name = 'by hand'
  frame.opacity = 0.5
  expect(engine.undoSteps).toBe(3)
  engine.undo()
  expect([frame.opacity, frame.name]).toEqual([1, 'by hand'])
  engine.undo()
  expect(frame.name).toBe('Frame')
  engine.undo()
  expect(frame.removed).toBe(true)
})

test('what is rolled back never was: no step is left, none can be done again, and the other’s work stays', async () => {
  const engine = await stage()
  const frame = engine.figma.createFrame()
  const seen = (await engine.person.getNodeByIdAsync(frame.id)) as FrameNode
  engine.person.commitUndo()
  const before = engine.snapshot()
  seen.x = 10.5
  seen.resize(40, 40)
  expect(engine.rollBack()).toBe(true)
  expect(engine.snapshot()).toEqual(before)
  expect([engine.undoSteps, engine.redoSteps, engine.redo()]).toEqual([1, 0, false])
  frame.name = 'by the plugin'
  expect([engine.rollBack(), frame.name]).toEqual([false, 'by the plugin'])
})

test('a handle lives on through removal and undo', async () => {
  const { figma, ...engine } = await stage()
  const frame = figma.createFrame()
  const child = box(figma, 10, 10, frame)
  figma.commitUndo()
  frame.remove()
  engine.undo()
  expect([frame.removed, frame.children[0] === child, figma.currentPage.children[0] === frame]).toEqual([false, true, true])
})

test('triggerUndo is the plugin’s Ctrl+Z', async () => {
  const { figma } = await stage()
  const frame = figma.createFrame()
  figma.triggerUndo()
  expect(frame.removed).toBe(true)
})

test('undo is heard by the plugin like any edit', async () => {
  const engine = await stage({ echoOwnWrites: false })
  const frame = engine.figma.createFrame()
  engine.figma.commitUndo()
  await engine.settle()
  const heard: string[] = []
  engine.figma.currentPage.on('nodechange', event => heard.push(...event.nodeChanges.map(change => change.type)))
  frame.name = 'x'
  await engine.settle()
  engine.undo()
  await engine.settle()
  expect(heard).toEqual(['PROPERTY_CHANGE'])
})

test('styles and variables come back too', async () => {
  const { figma, ...engine } = await stage()
  const text = words(figma, 'a')
  const style = figma.createTextStyle()
  style.fontSize = 20
  await text.setTextStyleIdAsync(style.id)
  const tokens = figma.variables.createVariableCollection('Tokens')
  const accent = figma.variables.createVariable('accent', tokens, 'COLOR')
  figma.commitUndo()
  const before = engine.snapshot()
  style.fontSize = 30
  accent.setValueForMode(tokens.defaultModeId, { r: 1, g: 0, b: 0, a: 1 })
  accent.scopes = ['FRAME_FILL']
  style.remove()
  accent.remove()
  engine.undo()
  expect(engine.snapshot()).toEqual(before)
})

/** Anything a plugin might do, chosen by two numbers. */
const deeds: ((figma: PluginAPI, pick: (node?: 'frame' | 'text') => never, n: number) => unknown)[] = [
  figma => box(figma, 20, 10),
  (figma, pick) => words(figma, 'some words to wrap', pick('frame')),
  figma => flow(figma, 'VERTICAL', { itemSpacing: 3 }),
  (_, pick, n) => { (pick() as SceneNode).name = `n${n}` },
  (_, pick, n) => { (pick('frame') as FrameNode).itemSpacing = n },
  (_, pick, n) => (pick() as FrameNode).resize(n + 1, n + 2),
  (_, pick) => { (pick() as FrameNode).fills = [red] },
  (_, pick, n) => { (pick('text') as TextNode).characters = 'word '.repeat(n % 9) },
  (_, pick, n) => (pick() as SceneNode).setPluginData('k', String(n)),
  (_, pick) => (pick('frame') as FrameNode).appendChild(pick()),
  (_, pick) => (pick() as SceneNode).remove(),
  (_, pick) => (pick() as FrameNode).clone(),
  (figma, pick) => figma.group([pick()], figma.currentPage),
  (_, pick) => { (pick() as FrameNode).layoutSizingHorizontal = 'FILL' },
  (figma, pick) => { figma.currentPage.selection = [pick()] },
  figma => { (figma.currentPage.children[0] as FrameNode).visible = false },
]

test('whatever was done, undo gives back the document before it', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(deeds.length - 1), fc.nat(40)), { maxLength: 14 }), fc.array(fc.tuple(fc.nat(deeds.length - 1), fc.nat(40)), { maxLength: 14 }), async (first, second) => {
    const engine = await stage()
    const { figma } = engine
    const act = (list: typeof first) => {
      for (const [which, n] of list) {
        const pick = (kind?: string) => {
          const all = figma.currentPage.findAll(node => !kind || (kind === 'frame' ? node.type === 'FRAME' : node.type === 'TEXT'))
          return all[n % (all.length || 1)] as never
        }
        try { deeds[which]!(figma, pick, n) } catch { /* refused: nothing happened, which is the other half of the claim */ }
      }
    }
    act(first)
    figma.commitUndo()
    const before = engine.snapshot()
    const steps = engine.undoSteps
    act(second)
    if (engine.undoSteps > steps) engine.undo()
    const after = engine.snapshot() as { document: { children: { selection: unknown }[] } }
    if (engine.undoSteps === steps) expect(withoutSelection(after)).toEqual(withoutSelection(before))
  }), { numRuns: 60 })
})

/** A selection alone is no step, so nothing takes it back. */
const withoutSelection = (snapshot: unknown): unknown => JSON.parse(JSON.stringify(snapshot, (key, value: unknown) => (key === 'selection' ? undefined : value)))

test('what was taken back is done again, until something else is changed', async () => {
  const engine = await stage()
  const { figma } = engine
  const empty = engine.snapshot()
  const row = flow(figma, 'HORIZONTAL')
  words(figma, 'a', row)
  figma.commitUndo()
  row.name = 'Row'
  const named = engine.snapshot()
  engine.undo()
  engine.undo()
  expect(engine.snapshot()).toEqual(empty)
  expect(engine.redoSteps).toBe(2)
  expect([engine.redo(), engine.redo(), engine.redo()]).toEqual([true, true, false])
  expect(engine.snapshot()).toEqual(named)
  engine.undo()
  box(figma, 10, 10)
  expect([engine.redoSteps, engine.redo()]).toEqual([0, false])
})
