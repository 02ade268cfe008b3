import { beforeEach, describe, expect, test } from 'vitest'
import { openFig } from '../../cli/engine/engine'
import type { MapAudit } from '../../plugin/core/audit/result'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { setStatus } from '../../plugin/usecases/change-map'
import { applyFix, previewOne, previewSafe } from '../../plugin/usecases/fix-findings'
import { fixSafe } from '../support/fix'
import { readLayers } from '../../plugin/usecases/read-layers'
import { showLayers } from '../../plugin/usecases/show-layers'
import { writeCell } from '../../plugin/usecases/write-note'
import { openStage, startStage, wait, type Stage } from '../support/sandbox'
import { audits, insert, theMap } from '../support/waymark'

// Figma’s publishing checklist, a point a test: the shipped sandbox at work on the engine.

const FONTS = ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family: 'Inter', style }))
const MESSY = 'Pays  at the the till , twice'

let stage: Stage
let audit: MapAudit
const person = (): PluginAPI => stage.engine.person
const selected = () => audits(stage, 'recommended', { in: 'selection' })

const wordsOf = async (words: string, { engine }: Stage = stage): Promise<TextNode> => {
  const found = engine.person.currentPage.findOne((node) => node.type === 'TEXT' && node.characters === words)
  if (found?.type !== 'TEXT') throw new Error(`nobody wrote “${words}”`)
  return found
}

async function retype(from: string, to: string): Promise<TextNode> {
  const text = await wordsOf(from)
  for (const font of text.getRangeAllFontNames(0, text.characters.length)) await person().loadFontAsync(font)
  text.characters = to
  return text
}

const mapFrame = async (): Promise<FrameNode> => {
  const node = await person().getNodeByIdAsync(audit.reading.id)
  if (node?.type !== 'FRAME') throw new Error('no map')
  return node
}

/** What an audit says, without the ids of layers. */
const told = ({ findings, completeness }: MapAudit) => ({ completeness, findings: findings.map(({ rule, key, variant, severity }) => `${severity} ${rule} ${variant} ${key}`) })
const faults = ({ findings }: MapAudit) => findings.filter(({ rule }) => rule.startsWith('internal/'))

/** The filled five phases with one untidy note, as somebody left them. */
beforeEach(async () => {
  stage = await openStage({ fonts: FONTS })
  await insert(stage, { choices: { filled: true } })
  await retype('Checkout, collection step', MESSY)
  person().currentPage.selection = []
  person().commitUndo()
  await stage.engine.settle()
  audit = await theMap(stage)
})

describe('nothing selected', () => {
  test('is told apart from nothing found, and changes nothing', async () => {
    const before = stage.engine.snapshot()
    const done = await auditMaps(stage.hands, { scope: { in: 'selection' } })
    expect(done).toMatchObject({ ok: true, result: { maps: [], candidates: [], pages: [{ selection: [] }] } })
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('hinders no insert', async () => {
    const { id } = await insert(stage)
    expect(person().currentPage.selection.map((node) => node.id)).toEqual([id])
  })
})

describe('the wrong type selected', () => {
  const kinds: readonly (readonly [string, (figma: PluginAPI) => SceneNode])[] = [
    ['a rectangle', (figma) => figma.createRectangle()], ['an ellipse', (figma) => figma.createEllipse()], ['a line', (figma) => figma.createLine()],
    ['a star', (figma) => figma.createStar()], ['a polygon', (figma) => figma.createPolygon()], ['a vector', (figma) => figma.createVector()], ['an empty text', (figma) => figma.createText()],
    ['an empty frame', (figma) => figma.createFrame()], ['an empty component', (figma) => figma.createComponent()], ['an instance', (figma) => figma.createComponent().createInstance()],
    ['a group', (figma) => figma.group([figma.createRectangle()], figma.currentPage)], ['an empty section', (figma) => figma.createSection()],
  ]

  test('is no map, is left as it is, and hinders no insert', async () => {
    for (const [name, create] of kinds) {
      const node = create(person())
      person().currentPage.selection = [node]
      person().commitUndo()
      const before = stage.engine.snapshot()
      expect([name, await selected()]).toEqual([name, []])
      expect(stage.engine.snapshot()).toEqual(before)
      const { id } = await insert(stage)
      const map = await person().getNodeByIdAsync(id)
      // A section is a place to put things in; everything else stands beside the map.
      expect([name, map?.parent?.id]).toEqual([name, node.type === 'SECTION' ? node.id : person().currentPage.id])
      map?.remove()
    }
    expect(stage.run.errors).toEqual([])
  })
})

test('many selected layers, of two maps and of none, are looked at once a map', async () => {
  const other = (await mapFrame()).clone()
  const stray = Array.from({ length: 300 }, (_, at) => Object.assign(person().createRectangle(), { x: 9_000 + at * 10 }))
  person().currentPage.selection = [...stray, await mapFrame(), other, await wordsOf(MESSY)]
  const maps = await selected()
  expect(maps.map(({ reading }) => reading.id).sort()).toEqual([audit.reading.id, other.id].sort())
  expect(maps.map(told)).toEqual([told(audit), told(audit)])
})

describe('a component', () => {
  test('made of a map is audited, and what is mended in it shows in its instances', async () => {
    const component = person().createComponentFromNode(await mapFrame())
    const instance = component.createInstance()
    instance.x = component.x + component.width + 400
    person().commitUndo()
    const mine = (await audits(stage)).find(({ reading }) => reading.id === component.id)
    if (!mine) throw new Error('the component is not read')
    expect(faults(mine)).toEqual([])
    const done = await fixSafe(stage.hands, mine, ['text-hygiene'])
    expect(done).toMatchObject({ ok: true, result: { mended: [{ rule: 'text-hygiene' }], left: [] } })
    const shown = instance.findAllWithCriteria({ types: ['TEXT'] }).map(({ characters }) => characters)
    expect(shown).toContain('Pays at the till, twice')
    expect(shown).not.toContain(MESSY)
  })

  test('of which only an instance is in the file takes other words; what cannot be done in it is refused, and nothing is changed', async () => {
    const component = person().createComponentFromNode(await mapFrame())
    const instance = component.createInstance()
    component.remove()
    person().commitUndo()
    const [inside] = await audits(stage)
    if (!inside) throw new Error('the instance is not read')
    expect(faults(inside)).toEqual([])
    const mended = await fixSafe(stage.hands, inside, ['text-hygiene'])
    expect(mended).toMatchObject({ ok: true, result: { left: [] } })
    expect(instance.findAllWithCriteria({ types: ['TEXT'] }).map(({ characters }) => characters)).toContain('Pays at the till, twice')
    const before = stage.engine.snapshot()
    expect(await writeCell(stage.hands, inside.reading, { stage: 'loyalty', lane: 'pains' }, { words: 'Nothing reminds them' })).toMatchObject({ ok: false, failure: { code: 'read-only' } })
    expect(stage.engine.snapshot()).toEqual(before)
  })
})

test('a missing font is stood in for, in one step, and said; nothing else of the text changes', async () => {
  const again = await startStage(await openFig(await stage.engine.toFig(), { fonts: [{ family: 'Inter', style: 'Medium' }] }))
  const [other] = await audits(again)
  if (!other) throw new Error('no map in the file')
  expect(faults(other)).toEqual([])
  const steps = again.engine.undoSteps
  const done = await fixSafe(again.hands, other, ['text-hygiene'])
  expect(done).toMatchObject({ ok: true, result: { left: [] } })
  expect(again.engine.undoSteps).toBe(steps + 1)
  const mended = await wordsOf('Pays at the till, twice', again)
  expect(mended.fontName).toEqual({ family: 'Inter', style: 'Medium' })
  const [after] = await audits(again)
  expect(after?.findings.filter(({ rule }) => rule === 'brand-font-drift').map(({ node }) => node)).toContain(mended.id)
})

describe('a node deleted while the panel is open', () => {
  test('is not shown, and a fix of it says so and does nothing', async () => {
    const planned = await previewSafe(stage.hands, audit)
    if (!planned.ok) throw new Error(JSON.stringify(planned))
    ;(await mapFrame()).remove()
    person().commitUndo()
    const before = stage.engine.snapshot()
    expect(await showLayers(stage.hands, [audit.reading.id])).toEqual({ ok: true, result: { shown: 0 } })
    expect(await fixSafe(stage.hands, audit)).toMatchObject({ ok: false, failure: { code: 'missing-node' } })
    expect(await applyFix(stage.hands, planned.result)).toMatchObject({ ok: false, failure: { code: 'missing-node' } })
    expect(await setStatus(stage.hands, audit.reading, 'final')).toMatchObject({ ok: false, failure: { code: 'missing-node' } })
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('with its page leaves the others to work on', async () => {
    const { currentPage } = person()
    const other = person().createPage()
    await person().setCurrentPageAsync(other)
    await insert(stage)
    currentPage.remove()
    expect(await showLayers(stage.hands, [audit.reading.id])).toEqual({ ok: true, result: { shown: 0 } })
    expect(await audits(stage, 'recommended', { in: 'file' })).toHaveLength(1)
    expect(stage.run.errors).toEqual([])
  })
})

describe('a change of somebody else', () => {
  const hygiene = () => {
    const finding = audit.findings.find(({ rule }) => rule === 'text-hygiene')
    if (!finding) throw new Error('nothing untidy')
    return previewOne(stage.hands, audit, finding)
  }

  test('to the same text between looking and mending is not written over', async () => {
    const planned = await hygiene()
    if (!planned.ok) throw new Error(JSON.stringify(planned))
    await retype(MESSY, 'Pays  by card')
    person().commitUndo()
    const before = stage.engine.snapshot()
    expect(await applyFix(stage.hands, planned.result)).toMatchObject({ ok: false, failure: { code: 'stale', found: 'Pays  by card' } })
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('elsewhere in the map hinders nothing and stays', async () => {
    const planned = await hygiene()
    if (!planned.ok) throw new Error(JSON.stringify(planned))
    await retype('Instagram advert', 'A flyer')
    ;(await mapFrame()).x += 500
    person().createRectangle().name = 'Theirs'
    expect(await applyFix(stage.hands, planned.result)).toMatchObject({ ok: true, result: { left: [] } })
    expect((await wordsOf('A flyer')).characters).toBe('A flyer')
    expect(person().currentPage.findOne(({ name }) => name === 'Theirs')).not.toBeNull()
  })

  test('while a change is being written is neither lost nor half of it', async () => {
    const planned = await hygiene()
    if (!planned.ok) throw new Error(JSON.stringify(planned))
    const writing = applyFix(stage.hands, planned.result)
    await wait(0)
    await retype('Instagram advert', 'A flyer')
    const done = await writing
    expect(done.ok).toBe(true)
    expect((await wordsOf('A flyer')).characters).toBe('A flyer')
    expect((await wordsOf('Pays at the till, twice')).characters).toBe('Pays at the till, twice')
  })
})

test.each([90, -90, 180, 30])('a map turned by %d° is read, and mending it leaves it turned', async (angle) => {
  const map = await mapFrame()
  map.rotation = angle
  person().commitUndo()
  const turned = await theMap(stage)
  expect(faults(turned)).toEqual([])
  expect(turned.completeness).toEqual(audit.completeness)
  expect(await fixSafe(stage.hands, turned, ['text-hygiene'])).toMatchObject({ ok: true, result: { left: [] } })
  expect(map.rotation).toBeCloseTo(angle === 180 ? Math.abs(map.rotation) : angle, 3)
  expect((await wordsOf('Pays at the till, twice')).characters).toBe('Pays at the till, twice')
})

describe('a very large document', () => {
  beforeEach(() => {
    for (let at = 0; at < 60; at++) {
      const frame = Object.assign(person().createFrame(), { x: 10_000, y: at * 200 })
      for (let n = 0; n < 50; n++) frame.appendChild(person().createRectangle())
    }
    person().commitUndo()
  })

  test('costs a look at our maps one call for each layer at the top of the page, and none for what is inside', async () => {
    const calls = async (work: () => Promise<unknown>): Promise<number> => {
      stage.engine.resetCounts()
      await work()
      return stage.engine.counts.total
    }
    const inLarge = await calls(() => readLayers(stage.hands, { in: 'page' }, 'tagged'))
    for (const node of person().currentPage.children) if (node.x === 10_000) node.remove()
    const inSmall = await calls(() => readLayers(stage.hands, { in: 'page' }, 'tagged'))
    expect(inLarge - inSmall).toBeLessThanOrEqual(60)
  })

  test('comes over in parts of at most 500 layers, tells how far it is, and can be called off', async () => {
    const parts: number[] = []
    const done = await stage.hands.request('read', { scope: { in: 'page' }, detail: 'full' }, { onPart: ({ layers }) => parts.push(layers.length) })
    expect(done.ok).toBe(true)
    expect(parts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(3_000)
    expect(parts.filter((one) => one > 500)).toEqual([])
    const stop = new AbortController()
    const called = auditMaps(stage.hands, { scope: { in: 'page' } }, { signal: stop.signal })
    stop.abort()
    expect(await called).toEqual({ ok: false, cancelled: true })
  })
})

describe('locked and hidden layers', () => {
  test('a locked map is audited and shown; writing to it is refused, and it stays as it was', async () => {
    const map = await mapFrame()
    map.locked = true
    person().commitUndo()
    const before = stage.engine.snapshot()
    const locked = await theMap(stage)
    expect(told(locked)).toEqual(told(audit))
    expect(await fixSafe(stage.hands, locked)).toMatchObject({ ok: false, failure: { code: 'read-only', found: 'locked' } })
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('a hidden note is not counted, and not forgotten', async () => {
    const card = (await wordsOf(MESSY)).parent
    if (card?.type !== 'FRAME') throw new Error('no card')
    card.visible = false
    const hidden = await theMap(stage)
    expect(hidden.completeness.filled).toBe(audit.completeness.filled - 1)
    expect(hidden.findings.filter(({ rule }) => rule === 'orphan-content').map(({ node }) => node)).toEqual([card.id])
    card.visible = true
    expect(told(await theMap(stage))).toEqual(told(audit))
  })

  test('a hidden map is read without a fault, and left hidden', async () => {
    const map = await mapFrame()
    map.visible = false
    person().commitUndo()
    const before = stage.engine.snapshot()
    for (const one of await audits(stage)) expect(faults(one)).toEqual([])
    expect(stage.engine.snapshot()).toEqual(before)
  })
})

test('closed mid-way, at any moment of an insert, the document is whole or as it was', async () => {
  for (const turns of [0, 1, 2, 4, 8, 12]) {
    const one = await openStage({ fonts: FONTS, before: 'Date.now = (now => () => (now += 1))(0);' })
    const before = one.engine.snapshot()
    void insert(one, { choices: { filled: true } }).catch(() => undefined)
    for (let turn = 0; turn < turns; turn++) await wait(0)
    one.run.close()
    await wait(20)
    const [map] = one.engine.person.currentPage.children
    if (!map) expect(one.engine.snapshot()).toEqual(before)
    else expect((await theMap(await startStage(one.engine))).completeness).toEqual({ filled: 15, required: 15 })
    expect(one.run.errors).toEqual([])
  }
})
