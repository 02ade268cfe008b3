import { describe, expect, test } from 'vitest'
import { box, flow, place, red, stage, words } from './support/stage'

const engine = await stage()
const { figma } = engine

describe('a new layer looks as Figma makes it', () => {
  test.each([
    ['FRAME', () => figma.createFrame(), { width: 100, height: 100, clipsContent: true, layoutMode: 'NONE', name: 'Frame' }],
    ['TEXT', () => figma.createText(), { width: 0, height: 15, fontSize: 12, textAutoResize: 'WIDTH_AND_HEIGHT', autoRename: true }],
    ['LINE', () => figma.createLine(), { width: 100, height: 0, strokeWeight: 1 }],
    ['SECTION', () => figma.createSection(), { name: 'Section' }],
    ['STAR', () => figma.createStar(), { pointCount: 5 }],
    ['POLYGON', () => figma.createPolygon(), { pointCount: 3 }],
  ] as [string, () => SceneNode, object][])('%s', (type, create, look) => {
    const made = create() as unknown as Record<string, unknown>
    expect([made.type, Object.fromEntries(Object.keys(look).map(key => [key, made[key]]))]).toEqual([type, look])
  })

  test('frames are white, shapes grey, texts and lines black', () => {
    const colour = (paints: readonly Paint[] | symbol) => Math.round((paints as SolidPaint[])[0]!.color.r * 100)
    expect([colour(figma.createFrame().fills), colour(figma.createRectangle().fills), colour(figma.createText().fills), colour(figma.createLine().strokes), figma.createLine().fills]).toEqual([100, 85, 0, 0, []])
  })

  test('it lands on the page in view', async () => {
    const page = figma.createPage()
    await figma.setCurrentPageAsync(page)
    expect(figma.createFrame().parent).toBe(page)
    await figma.setCurrentPageAsync(figma.root.children[0]!)
  })
})

describe('geometry', () => {
  test('rotation is counter-clockwise about the top-left corner', () => {
    const rectangle = box(figma, 100, 50)
    rectangle.x = 10
    rectangle.y = 20
    rectangle.rotation = 90
    const round = (matrix: Transform) => matrix.map(row => row.map(value => Math.round(value * 1000) / 1000 + 0))
    expect([round(rectangle.relativeTransform), place(rectangle.absoluteBoundingBox!), rectangle.rotation]).toEqual([[[0, 1, 10], [-1, 0, 20]], [10, -80, 50, 100], 90])
  })

  test('boxes add up through frames and turned parents, not through groups', () => {
    const frame = figma.createFrame()
    frame.x = 100
    frame.y = 200
    const child = box(figma, 10, 20, frame)
    child.x = 5
    child.y = 6
    expect(place(child.absoluteBoundingBox!)).toEqual([105, 206, 10, 20])
    frame.rotation = -90
    expect(place(child.absoluteBoundingBox!)).toEqual([74, 205, 20, 10])
    frame.rotation = 0
    const group = figma.group([child], frame)
    expect([place(group), child.x, place(child.absoluteBoundingBox!)]).toEqual([[5, 6, 10, 20], 5, [105, 206, 10, 20]])
    group.x = 50
    expect([child.x, group.width]).toEqual([50, 10])
  })

  test('render bounds take in strokes, shadows and what hangs out, and are null for the hidden', () => {
    const frame = figma.createFrame()
    frame.clipsContent = false
    const child = box(figma, 50, 50, frame)
    child.x = 80
    child.strokes = [red]
    child.strokeAlign = 'OUTSIDE'
    child.strokeWeight = 4
    child.effects = [{ type: 'DROP_SHADOW', color: { r: 0, g: 0, b: 0, a: 1 }, offset: { x: 0, y: 10 }, radius: 5, visible: true, blendMode: 'NORMAL' }]
    expect([place(child.absoluteRenderBounds!), place(frame.absoluteRenderBounds!)]).toEqual([[75, -4, 60, 69], [0, -4, 135, 104]])
    frame.visible = false
    expect(child.absoluteRenderBounds).toBeNull()
  })

  test('constraints follow the edges of a resized frame', () => {
    const frame = figma.createFrame()
    const children = (['MIN', 'MAX', 'CENTER', 'STRETCH', 'SCALE'] as const).map(horizontal => {
      const child = box(figma, 20, 20, frame)
      child.x = 10
      child.constraints = { horizontal, vertical: 'MIN' }
      return child
    })
    frame.resize(200, 100)
    expect(children.map(child => [child.x, child.width])).toEqual([[10, 20], [110, 20], [60, 20], [10, 120], [20, 40]])
    frame.resizeWithoutConstraints(300, 100)
    expect(children[1]!.x).toBe(110)
  })

  test('resizing fixes what hugged', () => {
    const row = flow(figma, 'HORIZONTAL')
    box(figma, 50, 20, row)
    row.resize(300, 40)
    expect([row.layoutSizingHorizontal, row.layoutSizingVertical, row.width]).toEqual(['FIXED', 'FIXED', 300])
  })

  test('scaling takes everything along, about the corner (typings 7532)', () => {
    const frame = figma.createFrame()
    frame.x = 10
    frame.cornerRadius = 4
    const text = words(figma, 'Hello', frame)
    text.x = 20
    const { width } = text
    const vector = figma.createVector()
    vector.vectorPaths = [{ windingRule: 'NONE', data: 'M 0 0 L 10 10' }]
    frame.appendChild(vector)
    frame.rescale(2)
    expect([place(frame), frame.cornerRadius, text.x, text.fontSize, text.width > width * 1.8, vector.vectorPaths[0]!.data]).toEqual([[10, 0, 200, 200], 8, 40, 24, true, 'M 0 0 L 20 20'])
    expect(() => frame.rescale(0)).toThrow(/in rescale/)
  })

  test('a vector takes the size and place of its path', () => {
    const vector = figma.createVector()
    vector.vectorPaths = [{ windingRule: 'NONE', data: 'M 10 20 C 10 60 60 60 60 20 L 110 20' }]
    expect([place(vector), vector.vectorNetwork.vertices.length, vector.vectorNetwork.segments.length]).toEqual([[10, 20, 100, 30], 3, 2])
    vector.resize(200, 60)
    expect([vector.vectorPaths[0]!.data, vector.vectorNetwork.vertices.map(({ x, y }) => [x, y])]).toEqual(['M 20 40 C 20 120 120 120 120 40 L 220 40', [[0, 0], [100, 0], [200, 0]]])
  })

  test('a quadratic curve is kept as given and closed paths make a region', () => {
    const vector = figma.createVector()
    vector.vectorPaths = [{ windingRule: 'EVENODD', data: 'M 0 0 Q 50 100 100 0 Z' }]
    expect([Math.round(vector.height), vector.vectorNetwork.regions!.length, vector.vectorPaths[0]!.data]).toEqual([50, 1, 'M 0 0 Q 50 100 100 0 Z'])
  })
})

describe('strokes and corners', () => {
  test('one value for all sides, or figma.mixed', () => {
    const rectangle = box(figma, 10, 10)
    rectangle.strokeWeight = 2
    rectangle.cornerRadius = 4
    expect([rectangle.strokeTopWeight, rectangle.topLeftRadius]).toEqual([2, 4])
    rectangle.strokeBottomWeight = 5
    rectangle.topRightRadius = 0
    expect([rectangle.strokeWeight, rectangle.cornerRadius]).toEqual([figma.mixed, figma.mixed])
  })

  test('weight and alignment hold whether set before or after the paint', () => {
    const rectangle = box(figma, 10, 10)
    rectangle.strokeWeight = 7
    rectangle.strokeAlign = 'OUTSIDE'
    rectangle.strokes = [red]
    rectangle.strokes = [red, red]
    expect([rectangle.strokeWeight, rectangle.strokeAlign]).toEqual([7, 'OUTSIDE'])
  })
})

describe('moving and copying', () => {
  test('a moved layer keeps its x and y', () => {
    const frame = figma.createFrame()
    const child = box(figma, 10, 10)
    child.x = 33
    frame.appendChild(child)
    expect([child.x, frame.children]).toEqual([33, [child]])
  })

  test('within its parent it is placed as the index says', () => {
    const frame = figma.createFrame()
    const [a, b, c] = [box(figma, 1, 1, frame), box(figma, 1, 1, frame), box(figma, 1, 1, frame)]
    frame.insertChild(0, c)
    expect(frame.children).toEqual([c, a, b])
    frame.insertChild(3, c)
    expect(frame.children).toEqual([a, b, c])
  })

  test('a clone stands on the page with data, style and children of its own', () => {
    const frame = figma.createFrame()
    const child = box(figma, 10, 10, frame)
    child.setSharedPluginData('waymark', 'tag', 'x')
    const copy = frame.clone()
    expect([copy.parent, copy.id === frame.id, copy.children[0]!.id === child.id, copy.children[0]!.getSharedPluginData('waymark', 'tag')]).toEqual([figma.currentPage, false, false, 'x'])
  })

  test('a group that loses its last child is gone', () => {
    const [a, b] = [box(figma, 10, 10), box(figma, 10, 10)]
    const group = figma.group([a, b], figma.currentPage)
    a.remove()
    expect(group.removed).toBe(false)
    figma.currentPage.appendChild(b)
    expect([group.removed, b.removed]).toEqual([true, false])
  })

  test('ungrouping leaves the layers where they were', () => {
    const [a, b] = [box(figma, 10, 10), box(figma, 20, 20)]
    b.x = 40
    const before = figma.currentPage.children.length
    const group = figma.group([a, b], figma.currentPage)
    expect(place(group)).toEqual([0, 0, 60, 20])
    expect(figma.ungroup(group)).toEqual([a, b])
    expect([figma.currentPage.children.length, a.x, b.x]).toEqual([before, 0, 40])
  })
})

describe('finding', () => {
  test('by type, by shared data and by private data', () => {
    const frame = figma.createFrame()
    const [a, b] = [box(figma, 1, 1, frame), words(figma, 'x', frame)]
    a.setSharedPluginData('waymark', 'tag', '1')
    b.setPluginData('own', '1')
    expect(frame.findAllWithCriteria({ types: ['TEXT'] })).toEqual([b])
    expect(frame.findAllWithCriteria({ sharedPluginData: { namespace: 'waymark', keys: ['tag', 'other'] } })).toEqual([a])
    expect(frame.findAllWithCriteria({ sharedPluginData: { namespace: 'other.ns' } })).toEqual([])
    expect(frame.findAllWithCriteria({ pluginData: {} })).toEqual([b])
    a.setSharedPluginData('waymark', 'tag', '')
    expect(frame.findAllWithCriteria({ sharedPluginData: { namespace: 'waymark' } })).toEqual([])
  })

  test('plugin data is listed by key, and emptied by an empty value', () => {
    const frame = figma.createFrame()
    frame.setSharedPluginData('waymark', 'a', '1')
    frame.setSharedPluginData('waymark', 'b', '2')
    frame.setSharedPluginData('waymark', 'a', '')
    frame.setRelaunchData({ edit: 'Edit' })
    expect([frame.getSharedPluginDataKeys('waymark'), frame.getSharedPluginData('waymark', 'a'), frame.getRelaunchData(), frame.getPluginDataKeys()]).toEqual([['b'], '', { edit: 'Edit' }, []])
  })

  test('hidden layers inside instances are skipped when asked for (typings 98)', async () => {
    const { figma } = await stage()
    const component = figma.createComponent()
    const hidden = box(figma, 1, 1, component as unknown as FrameNode)
    hidden.visible = false
    const instance = component.createInstance()
    const [seen] = instance.children
    figma.skipInvisibleInstanceChildren = true
    expect([instance.children, component.children.length]).toEqual([[], 1])
    expect(() => seen!.name).toThrow(/invisible/)
    figma.skipInvisibleInstanceChildren = false
    expect(seen!.name).toBe('Rectangle')
  })
})

describe('the rest of the host', () => {
  test('the viewport is set, read back and aimed', () => {
    figma.viewport.center = { x: 10, y: 20 }
    figma.viewport.zoom = 2
    expect([figma.viewport.center, figma.viewport.bounds]).toEqual([{ x: 10, y: 20 }, { x: -350, y: -205, width: 720, height: 450 }])
    const frame = figma.createFrame()
    frame.x = 1000
    figma.viewport.scrollAndZoomIntoView([frame])
    expect([figma.viewport.center, figma.viewport.zoom]).toEqual([{ x: 1050, y: 50 }, 1])
  })

  test('colours from hex', () => {
    expect([figma.util.solidPaint('#ff0000'), figma.util.rgb('#fff')]).toEqual([{ type: 'SOLID', color: { r: 1, g: 0, b: 0 }, opacity: 1 }, { r: 1, g: 1, b: 1 }])
  })

  test('base64 both ways', () => {
    expect(figma.base64Decode(figma.base64Encode(new Uint8Array([1, 2, 255])))).toEqual(new Uint8Array([1, 2, 255]))
  })

  test('storage of five megabytes, no more', async () => {
    await figma.clientStorage.setAsync('a', 'x'.repeat(3_000_000))
    await expect(figma.clientStorage.setAsync('b', 'ж'.repeat(1_500_000))).rejects.toThrow(/5 MB/)
    await figma.clientStorage.deleteAsync('a')
    expect(await figma.clientStorage.keysAsync()).toEqual([])
  })

  test('SVG becomes a frame of vectors', () => {
    const svg = figma.createNodeFromSvg('<svg width="24" height="24" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg"><path d="M2 2 L22 2 L22 22 Z" fill="#ff0000"/></svg>')
    const [vector] = svg.children as VectorNode[]
    expect([svg.type, place(svg).slice(2), vector!.type, ((vector!.fills as SolidPaint[])[0]!.color)]).toEqual(['FRAME', [24, 24], 'VECTOR', { r: 1, g: 0, b: 0 }])
    expect(() => figma.createNodeFromSvg('nonsense')).toThrow(/in createNodeFromSvg: Failed to import SVG/)
  })
})
