import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { nodeId, parseFig } from 'openfig-core'
import { describe, expect, test } from 'vitest'
import { EngineError } from '../../../cli/engine/errors'
import { openFig, type Engine } from '../../../cli/engine/engine'
import { box, flow, red, stage, words } from './support/stage'

/** A little of everything a map uses. */
async function sample(): Promise<Engine> {
  const engine = await stage()
  const { figma } = engine
  figma.root.setSharedPluginData('waymark', 'doc', 'D')
  figma.currentPage.setSharedPluginData('waymark', 'page', 'P')
  figma.currentPage.setRelaunchData({ edit: 'Edit the map' })
  const column = flow(figma, 'VERTICAL', { itemSpacing: 8, paddingTop: 12 })
  column.name = 'Map'
  column.cornerRadius = 12
  column.effects = [{ type: 'DROP_SHADOW', color: { r: 0, g: 0, b: 0, a: 0.2 }, offset: { x: 0, y: 2 }, radius: 4, spread: 0, visible: true, blendMode: 'NORMAL' }]
  column.setSharedPluginData('waymark', 'tag', '{"self":1}')
  column.setPluginData('own', 'private')
  const row = flow(figma, 'HORIZONTAL', { counterAxisAlignItems: 'CENTER' })
  column.appendChild(row)
  const text = words(figma, 'Hello world', row)
  text.lineHeight = { unit: 'PERCENT', value: 150 }
  text.setRangeFills(0, 5, [red])
  text.setRangeFontName(6, 11, { family: 'Inter', style: 'Bold' })
  const filling = box(figma, 10, 10, column)
  filling.layoutSizingHorizontal = 'FILL'
  filling.strokes = [red]
  filling.strokeTopWeight = 3
  filling.dashPattern = [4, 2]
  const dot = figma.createEllipse()
  column.appendChild(dot)
  dot.layoutPositioning = 'ABSOLUTE'
  dot.constraints = { horizontal: 'MAX', vertical: 'CENTER' }
  const curve = figma.createVector()
  curve.vectorPaths = [{ windingRule: 'NONE', data: 'M 0 0 C 10 40 50 40 60 0' }]
  curve.rotation = 30
  const style = figma.createTextStyle()
  style.name = 'Waymark/Body'
  style.fontSize = 18
  const styled = words(figma, 'styled')
  await styled.setTextStyleIdAsync(style.id)
  const tokens = figma.variables.createVariableCollection('Tokens')
  const accent = figma.variables.createVariable('colour/accent', tokens, 'COLOR')
  accent.setValueForMode(tokens.defaultModeId, { r: 0.25, g: 0.5, b: 1, a: 1 })
  accent.scopes = ['FRAME_FILL', 'TEXT_FILL']
  accent.setSharedPluginData('waymark', 'token', 'accent')
  const bound = box(figma, 30, 30)
  bound.fills = [figma.variables.setBoundVariableForPaint(red, 'color', accent)]
  figma.group([bound, styled], figma.currentPage).x = -50
  const section = figma.createSection()
  section.name = 'Section'
  section.resizeWithoutConstraints(400, 200)
  figma.createPage().name = 'Second'
  figma.currentPage.selection = []
  return engine
}

/** Float32 in the file: compare to four digits. */
const rounded = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot, (key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : key === 'inferredVariables' ? undefined : value)))

test('a document reads back as itself: ids, geometry, text, styles, variables, data of pages and file', async () => {
  const engine = await sample()
  const back = await openFig(await engine.toFig())
  expect(rounded(back.snapshot())).toEqual(rounded(engine.snapshot()))
})

test('writing again what was read changes nothing', async () => {
  const first = await openFig(await (await sample()).toFig())
  expect((await openFig(await first.toFig())).snapshot()).toEqual(first.snapshot())
})

test('readers by other authors agree', async () => {
  const engine = await sample()
  const { nodes } = parseFig(await engine.toFig())
  const map = engine.figma.currentPage.children[0]!
  const read = nodes.find(node => nodeId(node) === map.id)!
  expect([read.type, read.name, read.stackMode, read.pluginData.map((entry: { key: string }) => entry.key)]).toEqual(['FRAME', 'Map', 'VERTICAL', ['waymark-tag', 'own']])
  expect(nodes.filter(node => node.pluginData?.some((entry: { key: string; pluginID: string }) => entry.key.startsWith('waymark-') && entry.pluginID === '')).map(node => node.type)).toEqual(['DOCUMENT', 'CANVAS', 'FRAME', 'VARIABLE'])
})

test('the archive holds what Figma’s does', async () => {
  const files = unzipSync(await (await sample()).toFig())
  expect(Object.keys(files).sort()).toEqual(['canvas.fig', 'meta.json', 'thumbnail.png'])
  expect(strFromU8(files['canvas.fig']!.subarray(0, 8))).toBe('fig-kiwi')
})

test('an edit of an opened file is written, the rest stays', async () => {
  const opened = await openFig(await (await sample()).toFig())
  await opened.person.loadFontAsync({ family: 'Inter', style: 'Regular' })
  await opened.person.loadFontAsync({ family: 'Inter', style: 'Bold' })
  const text = opened.person.currentPage.findOne(node => node.name === 'Hello world') as TextNode
  text.characters = 'Something else'
  const fresh = opened.person.createFrame()
  opened.person.currentPage.insertChild(0, fresh)
  const back = await openFig(await opened.toFig())
  expect(rounded(back.snapshot())).toEqual(rounded(opened.snapshot()))
  expect([back.person.currentPage.children[0]!.id, (await back.person.getNodeByIdAsync(text.id) as TextNode).characters]).toEqual([fresh.id, 'Something else'])
})

test('removed layers, styles and variables are gone from the file', async () => {
  const opened = await openFig(await (await sample()).toFig())
  opened.person.currentPage.children[0]!.remove()
  for (const style of await opened.person.getLocalTextStylesAsync()) style.remove()
  for (const variable of await opened.person.variables.getLocalVariablesAsync()) variable.remove()
  const back = await openFig(await opened.toFig())
  expect(rounded(back.snapshot())).toEqual(rounded(opened.snapshot()))
})

test('a bare canvas without its archive opens too', async () => {
  const engine = await sample()
  const opened = await openFig(unzipSync(await engine.toFig())['canvas.fig']!)
  expect(opened.figma.currentPage.children.map(node => node.id)).toEqual(engine.figma.currentPage.children.map(node => node.id))
})

test('images travel with the file', async () => {
  const engine = await stage()
  const png = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==', 'base64'))
  const image = engine.figma.createImage(png)
  box(engine.figma, 10, 10).fills = [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: image.hash }]
  const back = await openFig(await engine.toFig())
  const [paint] = (back.figma.currentPage.children[0] as RectangleNode).fills as ImagePaint[]
  expect([paint!.imageHash, await back.figma.getImageByHash(image.hash)?.getBytesAsync(), await image.getSizeAsync()]).toEqual([image.hash, png, { width: 1, height: 1 }])
})

describe('what is no .fig file gets one clear sentence', () => {
  test.each([
    ['text', new TextEncoder().encode('hello'), 'This is not a .fig file.'],
    ['nothing', new Uint8Array(), 'This is not a .fig file.'],
    ['an empty archive', Uint8Array.from(Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')), /^The \.fig file cannot be read: [^\n]+\.$/],
    ['half a canvas', new TextEncoder().encode('fig-kiwi\u0001\u0000'), /^The \.fig file cannot be read: [^\n]+\.$/],
  ])('%s', async (_, bytes, says) => {
    const failure = await openFig(bytes).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(EngineError)
    expect((failure as Error).message).toMatch(says)
  })

  test('a cut file', async () => {
    const bytes = await (await sample()).toFig()
    await expect(openFig(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(EngineError)
  })
})

const folder = '/work/shared/fixtures'
const fixtures = ['maps', 'other'].flatMap(name => (existsSync(`${folder}/${name}`) ? readdirSync(`${folder}/${name}`).filter(file => file.endsWith('.fig')).map(file => `${folder}/${name}/${file}`) : []))

describe.skipIf(!fixtures.length)('files made in Figma', () => {
  test.each(fixtures)('%s goes through unchanged', async file => {
    const bytes = readFileSync(file)
    const opened = await openFig(bytes)
    const ids = new Set(parseFig(bytes).nodes.map(nodeId))
    const layers = opened.person.currentPage.findAll()
    expect(layers.filter(layer => !layer.id.startsWith('I') && !ids.has(layer.id))).toEqual([])
    expect(new Set(layers.map(layer => layer.id)).size).toBe(layers.length)
    expect((await openFig(await opened.toFig())).snapshot()).toEqual(opened.snapshot())
  })
})
