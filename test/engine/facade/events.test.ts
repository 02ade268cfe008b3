import { expect, test, vi } from 'vitest'
import { red, stage, words } from './support/stage'

interface Change { id: string; type: string; properties?: string[]; origin: string; node: { id: string; type: string; removed?: boolean } }

async function listening(options = {}) {
  const engine = await stage(options)
  const seen: Change[][] = []
  engine.figma.currentPage.on('nodechange', event => seen.push(event.nodeChanges as never))
  return { ...engine, engine, seen, page: engine.person.currentPage }
}

test('changes are gathered and told in a later task, never at once', async () => {
  const { person, engine, seen } = await listening()
  const frame = person.createFrame()
  frame.name = 'Map'
  await Promise.resolve()
  expect(seen).toEqual([])
  await engine.settle()
  expect(seen.map(batch => batch.map(({ type, id, origin }) => ({ type, id, origin })))).toEqual([[{ type: 'CREATE', id: frame.id, origin: 'LOCAL' }]])
})

test('a change names its properties once, however often they were set', async () => {
  const { person, engine, seen } = await listening()
  const text = words(person, 'a')
  await engine.settle()
  text.characters = 'b'
  text.characters = 'bc'
  text.fills = [red]
  text.setSharedPluginData('waymark', 'k', 'v')
  await engine.settle()
  expect(seen[1]).toHaveLength(1)
  expect(seen[1]![0]).toMatchObject({ type: 'PROPERTY_CHANGE', id: text.id, node: { id: text.id, type: 'TEXT' } })
  expect(seen[1]![0]!.properties!.sort()).toEqual(['characters', 'fills', 'name', 'pluginData', 'width'])
})

test('what is gone is told by id, type and nothing else (ENGINE §7)', async () => {
  const { person, engine, seen } = await listening()
  const frame = person.createFrame()
  frame.appendChild(person.createRectangle())
  await engine.settle()
  frame.remove()
  await engine.settle()
  expect(seen[1]).toEqual([{ id: frame.id, type: 'DELETE', origin: 'LOCAL', node: { removed: true, type: 'FRAME', id: frame.id } }])
})

test('a tree that appears is told by its root', async () => {
  const { person, engine, seen } = await listening()
  const frame = person.createFrame()
  frame.appendChild(person.createRectangle())
  await engine.settle()
  expect(seen.flat().map(change => [change.type, change.id])).toEqual([['CREATE', frame.id]])
})

test('what came and went between two deliveries is not told', async () => {
  const { person, engine, seen } = await listening()
  person.createFrame().remove()
  await engine.settle()
  expect(seen).toEqual([])
})

test('layout that follows an edit is told too', async () => {
  const { person, engine, seen } = await listening()
  const row = person.createFrame()
  row.layoutMode = 'HORIZONTAL'
  const child = person.createRectangle()
  row.appendChild(child)
  await engine.settle()
  child.resize(40, 40)
  await engine.settle()
  expect(seen.at(-1)!.find(change => change.id === row.id)?.properties).toEqual(['width'])
})

test.each([[true, 1], [false, 0]])('own writes echo: %s', async (echoOwnWrites, batches) => {
  const { figma, engine, seen } = await listening({ echoOwnWrites })
  figma.createFrame()
  await engine.settle()
  expect(seen).toHaveLength(batches)
})

test('another page is another listener’s business', async () => {
  const { person, engine, seen } = await listening()
  const second = person.createPage()
  await engine.settle()
  const before = seen.length
  second.appendChild(person.createFrame())
  await engine.settle()
  expect(seen.slice(before).flat().filter(change => change.type === 'CREATE')).toEqual([])
})

test('the selection: set, set back, emptied by a removal', async () => {
  const { figma, person, engine } = await stage().then(engine => ({ ...engine, engine }))
  const heard = vi.fn()
  figma.on('selectionchange', heard)
  const frame = person.createFrame()
  person.currentPage.selection = [frame]
  expect(heard).not.toHaveBeenCalled()
  await engine.settle()
  expect(figma.currentPage.selection.map(node => node.id)).toEqual([frame.id])
  person.currentPage.selection = []
  person.currentPage.selection = [frame]
  await engine.settle()
  frame.remove()
  await engine.settle()
  expect(figma.currentPage.selection).toEqual([])
  expect(heard).toHaveBeenCalledTimes(3)
})

test('every page keeps its own selection', async () => {
  const { person } = await stage()
  const frame = person.createFrame()
  person.currentPage.selection = [frame]
  const second = person.createPage()
  second.selection = []
  expect(person.currentPage.selection).toHaveLength(1)
})

test('a layer moved into a selected one is no longer selected itself', async () => {
  const { person } = await stage()
  const [outer, inner] = [person.createFrame(), person.createFrame()]
  person.currentPage.selection = [outer, inner]
  outer.appendChild(inner)
  expect(person.currentPage.selection).toEqual([outer])
})

test('turning the page tells both page and selection', async () => {
  const { figma, person, engine } = await stage().then(engine => ({ ...engine, engine }))
  const order: string[] = []
  figma.on('currentpagechange', () => order.push('page'))
  figma.on('selectionchange', () => order.push('selection'))
  await person.setCurrentPageAsync(person.createPage())
  await engine.settle()
  expect([order, figma.currentPage.name]).toEqual([['page', 'selection'], 'Page 2'])
})

test('styles have an event of their own', async () => {
  const { figma, person, engine } = await stage().then(engine => ({ ...engine, engine }))
  const heard: { type: string; properties?: string[] }[][] = []
  figma.on('stylechange', event => heard.push(event.styleChanges as never))
  const style = person.createPaintStyle()
  await engine.settle()
  style.name = 'Accent'
  await engine.settle()
  style.remove()
  await engine.settle()
  expect(heard.map(batch => batch.map(change => change.type))).toEqual([['STYLE_CREATE'], ['STYLE_PROPERTY_CHANGE'], ['STYLE_DELETE']])
})

test('documentchange hears every page once all are loaded', async () => {
  const { figma, person, engine } = await stage().then(engine => ({ ...engine, engine }))
  await figma.loadAllPagesAsync()
  const heard: string[] = []
  figma.on('documentchange', event => heard.push(...event.documentChanges.map(change => change.type)))
  person.createFrame()
  person.createTextStyle()
  await engine.settle()
  expect(heard).toEqual(['CREATE', 'STYLE_CREATE'])
})

test('off and once', async () => {
  const { figma, person, engine } = await stage().then(engine => ({ ...engine, engine }))
  const [always, first] = [vi.fn(), vi.fn()]
  figma.on('selectionchange', always)
  figma.once('selectionchange', first)
  for (let i = 0; i < 2; i++) {
    person.currentPage.selection = [person.createFrame()]
    await engine.settle()
  }
  figma.off('selectionchange', always)
  person.currentPage.selection = []
  await engine.settle()
  expect([always.mock.calls.length, first.mock.calls.length]).toEqual([2, 1])
})

test('what the plugin changes inside a callback is not told to it', async () => {
  const { figma, engine, seen, person } = await listening()
  figma.currentPage.on('nodechange', () => { figma.currentPage.setPluginData('seen', String(seen.length)); figma.createFrame() })
  person.createRectangle()
  await engine.settle()
  expect(seen).toHaveLength(1)
})
