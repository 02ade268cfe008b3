import { describe, expect, test } from 'vitest'
import { box, flow, place, stage, words } from './support/stage'

const long = 'people compare options, read reviews and ask friends before they decide what to buy next'
const { figma } = await stage()

describe('auto-layout', () => {
  test('a row hugs its children, padding and gaps', () => {
    const row = flow(figma, 'HORIZONTAL', { itemSpacing: 10, paddingLeft: 5, paddingTop: 7 })
    for (let i = 0; i < 3; i++) box(figma, 50, 20, row)
    expect([row.width, row.height, row.children.map(child => child.x)]).toEqual([175, 27, [5, 65, 125]])
  })

  test('geometry is never stale: every read sees the last write', () => {
    const row = flow(figma, 'HORIZONTAL')
    const child = box(figma, 50, 20, row)
    const widths = [row.width]
    child.resize(80, 20)
    widths.push(row.width)
    row.paddingRight = 5
    widths.push(row.width)
    child.remove()
    widths.push(row.width)
    expect(widths).toEqual([50, 80, 85, 85])
  })

  test('a fresh one hugs along its axis only (figwright#19)', () => {
    const column = figma.createFrame()
    column.layoutMode = 'VERTICAL'
    box(figma, 250, 40, column as FrameNode)
    expect([column.layoutSizingHorizontal, column.layoutSizingVertical, column.width, column.height]).toEqual(['FIXED', 'HUG', 100, 40])
  })

  test('FILL shares what fixed children leave, on both axes', () => {
    const row = flow(figma, 'HORIZONTAL', { itemSpacing: 8 })
    row.resize(400, 100)
    const [fixed, a, b] = [box(figma, 50, 20, row), box(figma, 50, 20, row), box(figma, 50, 20, row)]
    a.layoutSizingHorizontal = b.layoutSizingHorizontal = b.layoutSizingVertical = 'FILL'
    expect([place(fixed), place(a), place(b)]).toEqual([[0, 0, 50, 20], [58, 0, 167, 20], [233, 0, 167, 100]])
  })

  test('a minimum or maximum takes its share first, the rest is divided again', () => {
    const row = flow(figma, 'HORIZONTAL')
    row.resize(300, 50)
    const [a, b, c] = [box(figma, 10, 10, row), box(figma, 10, 10, row), box(figma, 10, 10, row)]
    for (const child of [a, b, c]) child.layoutSizingHorizontal = 'FILL'
    a.minWidth = 180
    b.maxWidth = 20
    expect([a.width, b.width, c.width]).toEqual([180, 20, 100])
  })

  test('a hugging frame obeys its own minimum and maximum', () => {
    const column = flow(figma, 'VERTICAL')
    box(figma, 50, 20, column)
    column.minWidth = 200
    column.maxHeight = 15
    expect([column.width, column.height]).toEqual([200, 15])
  })

  test.each([['MIN', [0, 50, 100]], ['CENTER', [75, 125, 175]], ['MAX', [150, 200, 250]], ['SPACE_BETWEEN', [0, 125, 250]]] as const)('%s places children along the row', (align, xs) => {
    const row = flow(figma, 'HORIZONTAL')
    row.resize(300, 40)
    row.primaryAxisAlignItems = align
    for (let i = 0; i < 3; i++) box(figma, 50, 20, row)
    expect(row.children.map(child => child.x)).toEqual(xs)
  })

  test('the counter axis aligns by the tallest', () => {
    const row = flow(figma, 'HORIZONTAL', { counterAxisAlignItems: 'CENTER' })
    box(figma, 10, 60, row)
    expect([box(figma, 10, 20, row).y, row.height]).toEqual([20, 60])
  })

  test('wrapping starts a row where the next child would not fit', () => {
    const row = flow(figma, 'HORIZONTAL', { itemSpacing: 10, counterAxisSpacing: 4 })
    row.resize(230, 50)
    row.layoutWrap = 'WRAP'
    row.layoutSizingVertical = 'HUG'
    for (let i = 0; i < 5; i++) box(figma, 100, 20, row)
    expect([row.height, row.children.map(child => [child.x, child.y])]).toEqual([68, [[0, 0], [110, 0], [0, 24], [110, 24], [0, 48]]])
  })

  test('a negative gap overlaps', () => {
    const row = flow(figma, 'HORIZONTAL', { itemSpacing: -10 })
    for (let i = 0; i < 3; i++) box(figma, 50, 20, row)
    expect(row.width).toBe(130)
  })

  test('an absolute child keeps its place and counts for nothing', () => {
    const column = flow(figma, 'VERTICAL')
    box(figma, 40, 40, column)
    const dot = box(figma, 10, 10, column)
    dot.layoutPositioning = 'ABSOLUTE'
    dot.x = 33
    dot.y = 44
    expect([place(dot), column.height]).toEqual([[33, 44, 10, 10], 40])
  })

  test('x and y do nothing on a child in flow', () => {
    const row = flow(figma, 'HORIZONTAL')
    const child = box(figma, 10, 10, row)
    child.x = 99
    expect(child.x).toBe(0)
  })

  test('hidden children take no room', () => {
    const row = flow(figma, 'HORIZONTAL', { itemSpacing: 10 })
    const [a] = [box(figma, 50, 20, row), box(figma, 50, 20, row)]
    a.visible = false
    expect(row.width).toBe(50)
  })

  test('strokes count where the frame says so', () => {
    const row = flow(figma, 'HORIZONTAL')
    box(figma, 50, 20, row)
    row.strokes = [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }]
    row.strokeWeight = 4
    row.strokesIncludedInLayout = true
    expect([row.width, row.height, row.children[0]!.x]).toEqual([58, 28, 4])
  })

  test('a rotated child takes the room of its box', () => {
    const row = flow(figma, 'HORIZONTAL')
    const child = box(figma, 60, 20, row)
    child.rotation = 90
    box(figma, 10, 10, row)
    expect([place(row).slice(2), place(child), place(row.children[1]!)]).toEqual([[30, 60], [0, 60, 60, 20], [20, 0, 10, 10]])
  })

  test('a group in a row moves with what it holds', () => {
    const row = flow(figma, 'HORIZONTAL', { itemSpacing: 5 })
    box(figma, 20, 20, row)
    const member = box(figma, 30, 10)
    row.appendChild(figma.group([member], figma.currentPage))
    expect([member.x, row.width]).toEqual([25, 55])
  })
})

describe('FILL in a frame that hugs that axis', () => {
  test('collapses when no sibling sets the axis', () => {
    const row = flow(figma, 'HORIZONTAL')
    for (const characters of ['short', long]) {
      const cell = flow(figma, 'VERTICAL', { paddingTop: 12, paddingBottom: 12 })
      row.appendChild(cell)
      cell.resize(200, 60)
      cell.layoutSizingVertical = 'FILL'
      words(figma, characters, cell)
    }
    expect([row.height, row.children.map(child => child.height)]).toEqual([0, [0, 0]])
  })

  test('takes the height of a sibling that has one', () => {
    const row = flow(figma, 'HORIZONTAL')
    box(figma, 10, 80, row)
    const cell = flow(figma, 'VERTICAL')
    row.appendChild(cell)
    cell.layoutSizingVertical = 'FILL'
    expect([row.height, cell.height]).toEqual([80, 80])
  })

  test('collapses along the row too', () => {
    const row = flow(figma, 'HORIZONTAL')
    box(figma, 30, 10, row)
    const grown = box(figma, 50, 10, row)
    grown.layoutSizingHorizontal = 'FILL'
    expect([row.width, grown.width]).toEqual([30, 0])
  })
})

describe('text', () => {
  test('outside auto-layout it sizes itself', () => {
    const text = words(figma, 'Hello journey')
    const [width, height] = [text.width, text.height]
    text.fontSize = 24
    expect([width > 60 && width < 90, height, text.width > width * 1.8, text.height]).toEqual([true, 15, true, 29])
  })

  test('told to grow downwards it wraps at its width', () => {
    const text = words(figma, long)
    text.textAutoResize = 'HEIGHT'
    text.resize(120, text.height)
    expect([text.width, text.textAutoResize, text.height]).toEqual([120, 'HEIGHT', 6 * 15])
  })

  test('as FILL it collapses until it grows downwards', () => {
    const cell = flow(figma, 'VERTICAL', { paddingLeft: 10, paddingRight: 10 })
    cell.resize(200, 50)
    cell.layoutSizingVertical = 'HUG'
    const text = words(figma, long, cell)
    text.layoutSizingHorizontal = 'FILL'
    const before = text.width
    text.textAutoResize = 'HEIGHT'
    expect([before, text.width, cell.height]).toEqual([0, 180, text.height])
  })

  test('an empty text is one line high and nothing wide', () => {
    expect(place(words(figma, ''))).toEqual([0, 0, 0, 15])
  })

  test('a fixed line height sets the height', () => {
    const text = words(figma, 'a\nb')
    text.lineHeight = { unit: 'PIXELS', value: 30 }
    expect(text.height).toBe(60)
    text.lineHeight = { unit: 'PERCENT', value: 150 }
    expect(text.height).toBe(36)
  })
})
