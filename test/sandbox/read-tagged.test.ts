import { describe, expect, test } from 'vitest'
import type { Tag } from '../../plugin/core/layers/tag'
import { openStage, type Stage } from '../support/sandbox'
import { readLayers } from './read-layers'

const mapTag: Tag = { v: 1, kind: 'map', key: 'm1', locale: 'en', state: 'current', status: 'draft', brand: 'trail', theme: 'light', drawn: 'values', scale: { min: 1, max: 5, labels: [] } }
const tagWith = (node: SceneNode, text: string): void => node.setSharedPluginData('waymark', 'tag', text)

/** A frame tagged as a map, with a tagged stage and an untagged text in it. */
function drawMap(figma: PluginAPI, name: string, x = 0): FrameNode {
  const map = figma.createFrame()
  map.name = name
  map.resize(400, 300)
  map.x = x
  tagWith(map, JSON.stringify(mapTag))
  const stage = figma.createFrame()
  stage.name = `${name} stage`
  tagWith(stage, '{"v":1,"kind":"stage","key":"s1"}')
  map.appendChild(stage)
  const words = figma.createText()
  words.characters = 'Awareness'
  words.name = `${name} words`
  stage.appendChild(words)
  return map
}

const rectangle = (figma: PluginAPI, name: string, x: number, parent?: ChildrenMixin): RectangleNode => {
  const made = figma.createRectangle()
  made.name = name
  parent?.appendChild(made)
  made.x = x
  return made
}

const names = async (stage: Stage, ...rest: Parameters<typeof readLayers> extends [unknown, ...infer R] ? R : never): Promise<string[]> =>
  (await readLayers(stage, ...rest)).layers.map(layer => layer.name)

describe('our maps', () => {
  test('come whole, and nothing else of the page', async () => {
    const stage = await openStage({ document: figma => {
      rectangle(figma, 'Elsewhere', 5_000)
      drawMap(figma, 'A')
      drawMap(figma, 'B', 1_000)
    } })
    const { layers } = await readLayers(stage, 'tagged')
    expect(layers.map(layer => layer.name)).toEqual(['A', 'A stage', 'A words', 'B', 'B stage', 'B words'])
    expect(layers[1]?.tag).toEqual({ v: 1, kind: 'stage', key: 's1' })
    expect([layers[2]?.tag, layers[2]?.text]).toEqual([undefined, 'Awareness'])
  })

  test('are found without walking a page of thousands', async () => {
    const stage = await openStage({ document: figma => {
      drawMap(figma, 'A')
      const board = figma.createFrame()
      board.x = 9_000
      for (let at = 0; at < 1_000; at++) rectangle(figma, 'r', at, board)
    } })
    await readLayers(stage, 'tagged')
    expect(stage.engine.counts.total).toBeLessThan(80)
  })

  test('are found in sections, in frames and on other pages', async () => {
    const stage = await openStage({ document: async figma => {
      const section = figma.createSection()
      section.resizeWithoutConstraints(2_000, 2_000)
      section.appendChild(drawMap(figma, 'In section'))
      const frame = figma.createFrame()
      frame.resize(2_000, 2_000)
      frame.x = 4_000
      frame.appendChild(drawMap(figma, 'In frame'))
      const page = figma.createPage()
      page.appendChild(drawMap(figma, 'Copied'))
    } })
    expect((await names(stage, 'tagged')).filter(name => !name.includes(' stage') && !name.includes(' words'))).toEqual(['In section', 'In frame'])
    const file = await readLayers(stage, 'tagged', { in: 'file' })
    expect(file.parts.map(part => [part.page.name, part.layers[0]?.name])).toEqual([['Page 1', 'In section'], ['Page 2', 'Copied']])
    expect(file.pages.map(view => view.page.name)).toEqual(['Page 1', 'Page 2'])
    expect(await names(stage, 'tagged', { in: 'page', page: stage.engine.person.root.children[1]?.id ?? '' })).toEqual(['Copied', 'Copied stage', 'Copied words'])
  })

  test('one in another come once', async () => {
    const stage = await openStage({ document: figma => { drawMap(figma, 'Outer').appendChild(drawMap(figma, 'Inner')) } })
    expect(await names(stage, 'tagged')).toEqual(['Outer', 'Outer stage', 'Outer words', 'Inner', 'Inner stage', 'Inner words'])
  })

  test('inherit what hides or fades them', async () => {
    const stage = await openStage({ document: figma => {
      const frame = figma.createFrame()
      frame.opacity = 0.5
      frame.visible = false
      frame.appendChild(drawMap(figma, 'A'))
    } })
    const { layers } = await readLayers(stage, 'tagged')
    expect([layers[0]?.visible, layers[0]?.opacity, layers[2]?.visible]).toEqual([false, 0.5, false])
  })

  test('with data nobody can read are told, data and all', async () => {
    const newer = JSON.stringify({ ...mapTag, v: 2 })
    const long = JSON.stringify({ v: 1, kind: 'stage', key: 'k'.repeat(300) })
    const stage = await openStage({ document: figma => {
      tagWith(drawMap(figma, 'Newer'), newer)
      tagWith(drawMap(figma, 'Odd').children[0] as FrameNode, long)
      tagWith(rectangle(figma, 'Foreign', 50), 'sprint 4')
    } })
    const { layers } = await readLayers(stage, 'full')
    const bad = Object.fromEntries(layers.filter(layer => layer.badTag !== undefined).map(layer => [layer.name, layer.badTag]))
    expect(bad).toEqual({ Newer: newer, 'Odd stage': long, Foreign: 'sprint 4' })
    expect((await names(stage, 'tagged'))[0]).toBe('Newer')
  })
})

describe('layers laid over a map', () => {
  test('come with it: above it on the page, with all they hold, but not those below or beside', async () => {
    const stage = await openStage({ document: figma => {
      rectangle(figma, 'Below', 10)
      drawMap(figma, 'A')
      rectangle(figma, 'Above', 390)
      rectangle(figma, 'Beside', 401)
      const group = figma.createFrame()
      group.name = 'Pasted'
      group.x = 20
      rectangle(figma, 'Pasted part', 0, group)
    } })
    expect(await names(stage, 'tagged')).toEqual(['A', 'A stage', 'A words', 'Above', 'Pasted', 'Pasted part'])
  })

  test('in the map’s section too, and once where two maps meet', async () => {
    const stage = await openStage({ document: figma => {
      const section = figma.createSection()
      section.resizeWithoutConstraints(2_000, 2_000)
      section.appendChild(drawMap(figma, 'A'))
      section.appendChild(drawMap(figma, 'B', 380))
      rectangle(figma, 'On both', 370, section)
      rectangle(figma, 'On the page', 390)
    } })
    const all = await names(stage, 'tagged')
    expect(all.filter(name => name.startsWith('On'))).toEqual(['On both', 'On the page'])
    expect(all.filter(name => name === 'B')).toHaveLength(1)
  })
})

test('many maps and many loose layers cost one question a layer', async () => {
  const stage = await openStage({ document: figma => {
    for (let at = 0; at < 20; at++) drawMap(figma, `M${at}`, at * 500)
    for (let at = 0; at < 200; at++) rectangle(figma, 'far', 50_000)
  } })
  const { layers } = await readLayers(stage, 'tagged')
  expect(layers).toHaveLength(60)
  // Boxes of the 200 once, 60 layers at some nine calls, and each map's way up to the page.
  expect(stage.engine.counts.total).toBeLessThan(200 + 60 * 9 + 20 * 12)
})

describe('what is selected', () => {
  const document = (figma: PluginAPI): void => {
    drawMap(figma, 'A')
    const board = figma.createFrame()
    board.name = 'Board'
    board.resize(3_000, 1_000)
    board.x = 1_000
    board.appendChild(drawMap(figma, 'B'))
    board.appendChild(drawMap(figma, 'C', 1_000))
    rectangle(figma, 'Alone', 9_000)
  }
  const select = (stage: Stage, ...wanted: string[]): void => {
    const page = stage.engine.person.currentPage
    page.selection = page.findAll(node => wanted.includes(node.name))
  }

  test.each([
    [['A'], ['A']],
    [['A words'], ['A']],
    [['Board'], ['B', 'C']],
    [['B stage', 'A'], ['A', 'B']],
    [['Alone'], []],
    [[], []],
  ])('%j stands for the maps %j', async (wanted, maps) => {
    const stage = await openStage({ document })
    select(stage, ...wanted)
    await stage.engine.settle()
    const found = (await names(stage, 'tagged', { in: 'selection' })).filter(name => name.length === 1)
    expect(found.sort()).toEqual(maps)
    const told = stage.said.filter(message => message.event === 'selection').at(-1)?.data as { maps: string[] } | undefined
    if (wanted.length) expect(told?.maps).toHaveLength(maps.length)
  })

  test('is read with all it holds in full, and its words alone as texts', async () => {
    const stage = await openStage({ document })
    select(stage, 'B stage', 'Alone')
    expect(await names(stage, 'full', { in: 'selection' })).toEqual(expect.arrayContaining(['B stage', 'B words', 'Alone']))
    expect((await readLayers(stage, 'texts', { in: 'selection' })).layers).toEqual([expect.objectContaining({ type: 'TEXT', text: 'Awareness', box: null })])
  })
})

describe('parts of a page', () => {
  const document = (figma: PluginAPI): void => {
    drawMap(figma, 'A')
    drawMap(figma, 'B', 1_000)
    figma.createPage().appendChild(rectangle(figma, 'Far', 0))
  }

  test('ids bring their layers, each with its place, and pass over what is gone', async () => {
    const stage = await openStage({ document })
    const [a, b] = stage.engine.person.currentPage.children
    const far = (stage.engine.person.root.children[1] as PageNode).children[0]
    const read = await readLayers(stage, 'full', { in: 'ids', ids: [b?.id ?? '', '9:99', far?.id ?? ''] })
    expect(read.layers.map(layer => [layer.name, layer.index])).toEqual([['B', 1], ['B stage', 0], ['B words', 0], ['Far', 0]])
    expect(read.pages.map(view => view.page.name)).toEqual(['Page 1', 'Page 2'])
    expect(await names(stage, 'tagged', { in: 'ids', ids: [a?.id ?? ''] })).toEqual(['A', 'A stage', 'A words'])
  })

  test('a rectangle brings what it touches', async () => {
    const stage = await openStage({ document })
    const rect = { x: 950, y: 0, w: 100, h: 20 }
    expect(await names(stage, 'full', { in: 'rect', rect })).toEqual(['B', 'B stage', 'B words'])
    expect(await names(stage, 'tagged', { in: 'rect', rect })).toEqual(['B', 'B stage', 'B words'])
    expect((await readLayers(stage, 'texts', { in: 'rect', rect })).layers.map(layer => layer.text)).toEqual(['Awareness'])
    expect(await names(stage, 'outline', { in: 'rect', rect })).toEqual(['B'])
  })

  test('an outline is names and boxes of what lies on the page, and in a selected section', async () => {
    const stage = await openStage({ document: figma => {
      drawMap(figma, 'A')
      const section = figma.createSection()
      section.name = 'Section'
      section.appendChild(rectangle(figma, 'In it', 5))
      figma.currentPage.selection = [section]
    } })
    expect((await readLayers(stage, 'outline')).layers).toEqual([expect.objectContaining({ name: 'A', box: { x: 0, y: 0, w: 400, h: 300 }, index: 0, parent: '0:1' }), expect.objectContaining({ name: 'Section' })])
    expect(await names(stage, 'outline', { in: 'selection' })).toEqual(['A', 'Section', 'In it'])
  })

  test('a page that is not there is no page', async () => {
    const stage = await openStage({ document })
    expect((await readLayers(stage, 'full', { in: 'page', page: '7:7' })).pages).toEqual([])
  })
})
