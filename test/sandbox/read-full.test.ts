import { beforeAll, describe, expect, test } from 'vitest'
import type { Layer } from '../../plugin/core/layers/layer'
import { draft, planOf } from '../support/maps'
import { openStage, wait, type Stage } from '../support/sandbox'
import { look } from './a-plan'
import { readLayers } from './read-layers'

const red: SolidPaint = { type: 'SOLID', color: { r: 1, g: 0, b: 0 } }

/** A designer's page: a section with a frame, a group, a component with an instance, texts set in many ways. */
async function draw(figma: PluginAPI): Promise<void> {
  const section = figma.createSection()
  section.name = 'Research'
  section.resizeWithoutConstraints(800, 600)
  section.x = 100
  const board = figma.createFrame()
  board.name = 'Board'
  board.resize(400, 300)
  board.opacity = 0.5
  board.locked = true
  section.appendChild(board)
  board.x = 20
  board.y = 30

  const collection = figma.variables.createVariableCollection('Brand')
  const variable = figma.variables.createVariable('colour/danger', collection, 'COLOR')
  variable.setValueForMode(collection.defaultModeId, red.color)
  const note = figma.createRectangle()
  note.name = 'Note'
  note.opacity = 0.5
  note.fills = [figma.variables.setBoundVariableForPaint(red, 'color', variable), { ...red, visible: false }]
  board.appendChild(note)

  const words = figma.createText()
  words.name = 'Words'
  words.characters = 'Pays at the till'
  words.setRangeFontName(0, 4, { family: 'Inter', style: 'Bold' })
  words.setRangeFontSize(0, 4, 9)
  board.appendChild(words)
  const turned = figma.createText()
  turned.name = 'Turned'
  turned.characters = 'Emotions'
  turned.fills = [red]
  turned.rotation = 90
  board.appendChild(turned)

  const hidden = figma.createFrame()
  hidden.name = 'Hidden'
  hidden.visible = false
  board.appendChild(hidden)
  const under = figma.createText()
  under.name = 'Under'
  under.characters = 'Not seen'
  hidden.appendChild(under)

  const a = figma.createEllipse()
  a.fills = [{ type: 'GRADIENT_LINEAR', gradientTransform: [[1, 0, 0], [0, 1, 0]], gradientStops: [{ position: 0, color: { r: 0, g: 0, b: 0, a: 1 } }, { position: 1, color: { r: 1, g: 1, b: 1, a: 1 } }] }]
  a.name = 'Sun'
  const b = figma.createLine()
  b.name = 'Horizon'
  figma.group([a, b], figma.currentPage).name = 'Picture'
  const component = figma.createComponent()
  component.name = 'Sticker'
  component.fills = []
  component.createInstance().name = 'Stuck'
  const long = figma.createText()
  long.name = 'Long'
  long.characters = `${'a'.repeat(19_999)}😀${'b'.repeat(40)}`
}

describe('a page read in full', () => {
  let stage: Stage
  let layers: readonly Layer[]
  const layer = (name: string): Layer => {
    const found = layers.find(one => one.name === name)
    if (!found) throw new Error(name)
    return found
  }

  beforeAll(async () => {
    stage = await openStage({ document: draw })
    layers = (await readLayers(stage, 'full')).layers
  })

  test('comes parents first, in document order, each with its parent and place', () => {
    expect(layers.map(one => one.name)).toEqual(['Research', 'Board', 'Note', 'Words', 'Turned', 'Hidden', 'Under', 'Picture', 'Sun', 'Horizon', 'Sticker', 'Stuck', 'Long'])
    expect([layer('Research').parent, layer('Board').parent, layer('Under').parent]).toEqual(['0:1', layer('Research').id, layer('Hidden').id])
    expect(['Note', 'Words', 'Turned', 'Hidden'].map(name => layer(name).index)).toEqual([0, 1, 2, 3])
  })

  test('has boxes on the page, whatever the frames between', () => {
    expect(layer('Board').box).toEqual({ x: 120, y: 30, w: 400, h: 300 })
    expect(layer('Note').box).toEqual({ x: 120, y: 30, w: 100, h: 100 })
  })

  test('multiplies opacity, and says who clips and who is locked', () => {
    expect([layer('Research').opacity, layer('Board').opacity, layer('Note').opacity]).toEqual([1, 0.5, 0.25])
    expect([layer('Board').clips, layer('Research').clips, layer('Board').locked, layer('Note').locked]).toEqual([true, undefined, true, undefined])
  })

  test('tells visible fills, with the variable’s name', () => {
    expect(layer('Note').fills).toEqual([{ hex: '#FF0000', opacity: 1, token: 'colour/danger' }])
    expect([layer('Sun').fills, layer('Horizon').fills, layer('Picture').fills, layer('Sticker').fills]).toEqual(['other', undefined, undefined, undefined])
  })

  test('tells words, the smallest size, the first font and the turn', () => {
    expect(layer('Words')).toMatchObject({ text: 'Pays at the till', fontSize: 9, font: 'Inter Bold', mixed: true, fills: [{ hex: '#000000', opacity: 1 }] })
    expect(layer('Words')).not.toHaveProperty('rotation')
    expect(layer('Turned')).not.toHaveProperty('mixed')
    expect(layer('Turned')).toMatchObject({ rotation: 90, fills: [{ hex: '#FF0000', opacity: 1 }] })
  })

  test('marks everything under a hidden layer as not visible', () => {
    expect([layer('Hidden').visible, layer('Under').visible, layer('Under').text, layer('Board').visible]).toEqual([false, false, 'Not seen', true])
  })

  test('cuts a text at 20,000 characters without halving one', () => {
    expect([layer('Long').text?.length, layer('Long').length]).toEqual([19_999, 20_041])
  })

  test('says what page it is and what is selected', async () => {
    stage.engine.person.currentPage.selection = [stage.engine.person.currentPage.children[0] as SceneNode]
    const { pages, parts } = await readLayers(stage, 'full')
    expect(pages).toEqual([{ page: { id: '0:1', name: 'Page 1' }, view: expect.objectContaining({ w: expect.any(Number) }), selection: [layer('Research').id] }])
    expect(parts[0]?.page).toEqual({ id: '0:1', name: 'Page 1' })
  })

  test('changes nothing', async () => {
    const before = stage.engine.snapshot()
    const steps = stage.engine.undoSteps
    for (const detail of ['full', 'texts', 'tagged', 'outline'] as const) await readLayers(stage, detail, { in: 'file' })
    expect(stage.engine.snapshot()).toEqual(before)
    expect(stage.engine.undoSteps).toBe(steps)
  })
})

describe('what a read costs', () => {
  test('at most 12 host calls a text and 7 another layer, for a map of ours and for a hand-made board', async () => {
    const stage = await openStage()
    await stage.hands.request('apply', { change: { look, patches: [{ op: 'insert', parent: '0:1', node: planOf(draft('five-phases')) }] } })
    const handmade = await openStage({ document: figma => {
      const board = figma.createFrame()
      for (let at = 0; at < 120; at++) {
        const text = figma.createText()
        text.characters = 'Note'
        board.appendChild(text)
        board.appendChild(figma.createRectangle())
        const card = figma.createFrame()
        board.appendChild(card)
        card.appendChild(figma.createEllipse())
      }
    } })
    for (const one of [stage, handmade]) {
      one.engine.resetCounts()
      const { layers } = await readLayers(one, 'full')
      const texts = layers.filter(layer => layer.type === 'TEXT').length
      expect(layers.length).toBeGreaterThan(200)
      expect(one.engine.counts.total).toBeLessThanOrEqual(12 * texts + 7 * (layers.length - texts))
    }
  })

  test('of texts alone is one host call each', async () => {
    const stage = await openStage({ document: figma => { for (let at = 0; at < 300; at++) figma.createText() } })
    const { layers } = await readLayers(stage, 'texts')
    expect(layers).toHaveLength(300)
    // A handful for the page, its view and the answer.
    expect(stage.engine.counts.total).toBeLessThanOrEqual(300 + 15)
  })
})

/** Every look at the clock is a millisecond later. At every rest the log gets how long the slice was, and the time. */
const WATCHED = `{ let now = 0, since = 0; const timer = setTimeout
  Date.now = () => (now += 1)
  setTimeout = (work, ms) => (console.log(now - since, now), timer(() => { since = now; work() }, ms)) };`

describe('a long read', () => {
  const many = (figma: PluginAPI): void => {
    for (let at = 0; at < 1_200; at++) figma.createRectangle().name = `r${at}`
  }

  test('comes in parts of at most 500', async () => {
    const { parts } = await readLayers(await openStage({ document: many }), 'full')
    expect(parts.map(part => part.layers.length)).toEqual([500, 500, 200])
  })

  test('never works longer than a slice without giving Figma its turn', async () => {
    const stage = await openStage({ document: many, before: WATCHED })
    await readLayers(stage, 'full')
    const slices = stage.run.logs.map(line => Number(line.split(' ')[1]))
    expect(slices.length).toBeGreaterThan(100)
    expect(Math.max(...slices)).toBeLessThanOrEqual(16)
  })

  test('tells its progress at most five times a second', async () => {
    const stage = await openStage({ document: many, before: WATCHED })
    const told: number[] = []
    await stage.hands.request('read', { scope: { in: 'page' }, detail: 'full' }, { onProgress: done => told.push(done) })
    const seconds = Number(stage.run.logs.at(-1)?.split(' ')[2]) / 1000
    expect(told.length).toBeGreaterThan(3)
    expect(told.length).toBeLessThanOrEqual(seconds * 5 + 1)
    expect([...told].sort((a, b) => a - b)).toEqual(told)
  })

  test('stops soon after it is called off', async () => {
    const stage = await openStage({ document: many, before: 'Date.now = (now => () => (now += 1))(0);' })
    const stop = new AbortController()
    const outcome = stage.hands.request('read', { scope: { in: 'page' }, detail: 'full' }, { signal: stop.signal, onProgress: () => stop.abort() })
    expect(await outcome).toEqual({ ok: false, cancelled: true })
    await wait(50)
    expect(stage.said.at(-1)).toMatchObject({ kind: 'cancelled' })
    expect(stage.engine.counts.total).toBeLessThan(600)
  })

  test('leaves out what somebody removes meanwhile', async () => {
    const stage = await openStage({ document: many, before: 'Date.now = (now => () => (now += 1))(0);' })
    const reading = readLayers(stage, 'full')
    await wait(3)
    for (const node of stage.engine.person.currentPage.children.slice(600)) node.remove()
    const { layers } = await reading
    expect(layers.length).toBeGreaterThanOrEqual(600)
    expect(layers.length).toBeLessThan(1_200)
  })
})
