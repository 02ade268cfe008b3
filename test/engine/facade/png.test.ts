import { describe, expect, test } from 'vitest'
import { box, flow, red, stage, words } from './support/stage'
import { pixels } from './support/pixels'

const black: SolidPaint = { type: 'SOLID', color: { r: 0, g: 0, b: 0 } }
const isRed = ([r, g, b, a]: readonly number[]) => r! > 200 && g! < 60 && b! < 60 && a! > 200

/** Colours met along a line, as a string of r (red) and . (anything else). */
const along = (picture: ReturnType<typeof pixels>, y: number) => Array.from({ length: picture.width }, (_, x) => (isRed(picture.at(x, y)) ? 'r' : '.')).join('')

describe('a picture', () => {
  test('is as large as its layers, times the scale', async () => {
    const { figma, toPng } = await stage()
    box(figma, 30, 20)
    box(figma, 10, 10).x = 40
    const whole = pixels(await toPng(undefined, { scale: 2 }))
    expect([whole.width, whole.height]).toEqual([100, 40])
  })

  test('shows one layer alone, wherever it lies', async () => {
    const { figma, toPng } = await stage()
    const frame = figma.createFrame()
    const inner = box(figma, 10, 10, frame)
    inner.fills = [red]
    inner.x = 55
    const picture = pixels(await toPng(inner.id))
    expect([picture.width, picture.height, isRed(picture.at(5, 5))]).toEqual([10, 10, true])
  })

  test('leaves geometry to our layout', async () => {
    const { figma, toPng } = await stage()
    const row = flow(figma, 'HORIZONTAL', { itemSpacing: -10 })
    for (let i = 0; i < 2; i++) box(figma, 30, 20, row).fills = [red]
    const picture = pixels(await toPng(row.id))
    expect([picture.width, along(picture, 10)]).toEqual([50, 'r'.repeat(50)])
  })

  test('turns layers as Figma does: counter-clockwise about the corner', async () => {
    const { figma, toPng } = await stage()
    const frame = figma.createFrame()
    frame.resize(40, 40)
    const bar = box(figma, 30, 10, frame)
    bar.fills = [red]
    bar.x = 10
    bar.y = 35
    bar.rotation = 90
    const picture = pixels(await toPng(frame.id))
    expect([isRed(picture.at(15, 8)), isRed(picture.at(15, 33)), isRed(picture.at(25, 20)), isRed(picture.at(5, 20))]).toEqual([true, true, false, false])
  })

  test('shows a path as it is now, in this document and in the next', async () => {
    const low = 'M 0 0 L 40 0 L 40 10 L 0 10 Z'
    const high = 'M 0 0 L 10 0 L 10 40 L 0 40 Z'
    const drawn = async (...paths: string[]) => {
      const { figma, toPng } = await stage()
      const frame = figma.createFrame()
      frame.resize(40, 40)
      frame.fills = []
      const vector = figma.createVector()
      frame.appendChild(vector)
      vector.fills = [red]
      vector.strokes = []
      const pictures = []
      for (const data of paths) {
        vector.vectorPaths = [{ windingRule: 'NONZERO', data }]
        vector.x = vector.y = 0
        pictures.push(pixels(await toPng(frame.id)))
      }
      return pictures.map((picture) => [isRed(picture.at(30, 5)), isRed(picture.at(5, 30))])
    }
    expect([await drawn(low, high), await drawn(low)]).toEqual([[[true, false], [false, true]], [[true, false]]])
  })

  test('a missing font, foreign letters and emoji are still ink on the paper', async () => {
    for (const characters of ['Journey', 'Путь', 'עברית', '旅の地図', '🙂', 'नमस्ते']) {
      const { figma, toPng } = await stage()
      words(figma, characters).fontSize = 40
      expect([characters, pixels(await toPng()).inked > 0.05]).toEqual([characters, true])
    }
  })

  test('runs of a text keep their colours', async () => {
    const { figma, toPng } = await stage()
    const text = words(figma, 'HH')
    text.fontSize = 40
    text.setRangeFills(0, 1, [red])
    const picture = pixels(await toPng())
    const half = picture.width / 2
    expect([along(picture, 25).slice(0, half), along(picture, 25).slice(half)]).toEqual([expect.stringContaining('rrr'), '.'.repeat(half)])
  })
})

describe('dashes are visible on', () => {
  const dashed = async (make: (figma: PluginAPI) => FrameNode | RectangleNode | VectorNode | LineNode | EllipseNode, y: number) => {
    const { figma, toPng } = await stage()
    const holder = figma.createFrame()
    holder.resize(100, 20)
    const node = make(figma)
    holder.appendChild(node)
    node.x = 0
    node.y = 4
    node.strokes = [red]
    node.strokeWeight = 4
    node.dashPattern = [10, 10]
    if (node.type !== 'LINE') node.fills = []
    return along(pixels(await toPng(holder.id)), y)
  }
  const gaps = (line: string) => (line.match(/r\.+(?=r)/g) ?? []).length

  test('frames', async () => expect(gaps(await dashed(figma => { const frame = figma.createFrame(); frame.resize(100, 12); return frame }, 5))).toBeGreaterThan(3))
  test('rectangles', async () => expect(gaps(await dashed(figma => box(figma, 100, 12), 5))).toBeGreaterThan(3))
  test('rounded rectangles', async () => expect(gaps(await dashed(figma => { const rectangle = box(figma, 100, 12); rectangle.cornerRadius = 3; return rectangle }, 5))).toBeGreaterThan(3))
  test('vectors', async () => expect(gaps(await dashed(figma => { const vector = figma.createVector(); vector.vectorPaths = [{ windingRule: 'NONE', data: 'M 0 0 L 100 0' }]; return vector }, 4))).toBeGreaterThan(3))
  test('lines', async () => expect(gaps(await dashed(figma => figma.createLine(), 4))).toBeGreaterThan(3))
})

describe('strokes', () => {
  test('of different weight on each side', async () => {
    const { figma, toPng } = await stage()
    const rectangle = box(figma, 40, 40)
    rectangle.fills = [black]
    rectangle.strokes = [red]
    rectangle.strokeWeight = 0
    rectangle.strokeTopWeight = 10
    const picture = pixels(await toPng(rectangle.id))
    expect([isRed(picture.at(20, 4)), isRed(picture.at(4, 20)), isRed(picture.at(20, 36))]).toEqual([true, false, false])
  })

  test('as heavy as they are', async () => {
    const { figma, toPng } = await stage()
    const rectangle = box(figma, 40, 40)
    rectangle.fills = [black]
    rectangle.strokes = [red]
    rectangle.strokeWeight = 8
    const picture = pixels(await toPng(rectangle.id))
    expect(along(picture, 20)).toBe('r'.repeat(8) + '.'.repeat(24) + 'r'.repeat(8))
  })
})

describe('exporting', () => {
  test('PNG by scale or width, SVG as text or bytes', async () => {
    const { figma } = await stage()
    const rectangle = box(figma, 30, 20)
    expect(pixels(await rectangle.exportAsync({ format: 'PNG', constraint: { type: 'SCALE', value: 3 } })).width).toBe(90)
    expect(pixels(await rectangle.exportAsync({ format: 'PNG', constraint: { type: 'WIDTH', value: 60 } })).height).toBe(40)
    expect(await rectangle.exportAsync({ format: 'SVG_STRING' })).toMatch(/^<\?xml|^<svg/)
    expect(new TextDecoder().decode(await rectangle.exportAsync({ format: 'SVG' }))).toContain('<svg')
  })

  test('PDF says honestly that it cannot', async () => {
    const { figma } = await stage()
    await expect(box(figma, 1, 1).exportAsync({ format: 'PDF' })).rejects.toThrow('in exportAsync: PDF export is not implemented in the test engine')
  })

  test('an empty page says so', async () => {
    await expect((await stage()).toPng()).rejects.toThrow('There is nothing on the page to draw.')
  })
})
