import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookOf } from '../../../plugin/core/brand/look'
import { trailBrand } from '../../../plugin/core/brand/built-in'
import { speak } from '../../../plugin/core/messages/catalogues'
import { fromScreens, inReadingOrder } from '../../../plugin/core/template/from-screens'
import { tellTemplateProblem } from '../../../plugin/core/template/tell-problem'
import { mapFromSelection, screensSelected } from '../../../plugin/usecases/from-selection'
import { takeBack } from '../../../plugin/usecases/take-back'
import { got, mapsOn, shown } from '../../support/drawn-map'
import { readDraft, template } from '../../support/maps'
import { openStage, type Stage } from '../../support/sandbox'

const drawing = { look: lookOf(trailBrand, 'light', 'variables'), brand: 'trail', theme: 'light' as const, key: 'm1', template: template('blank') }
const NAMES = ['Search', 'List', 'Detail', 'Cart', 'Pay', 'Thanks']

/** Six screens in two rows of three, drawn in another order than they are read in. */
const screens = (into?: (figma: PluginAPI) => SectionNode) => (figma: PluginAPI): void => {
  const section = into?.(figma)
  for (const at of [4, 2, 0, 5, 1, 3]) {
    const frame = figma.createFrame()
    frame.name = NAMES[at] ?? ''
    frame.resize(390, 844)
    if (section) section.appendChild(frame)
    frame.x = (at % 3) * 430
    frame.y = Math.floor(at / 3) * 900 + (at % 3) * 20
    frame.fills = [{ type: 'SOLID', color: { r: at / 6, g: 0.4, b: 0.6 } }]
  }
}

const select = (stage: Stage, pick: (node: SceneNode) => boolean) => {
  const { person } = stage.engine
  person.currentPage.selection = person.currentPage.findAll(pick)
}
const isScreen = (node: SceneNode) => NAMES.includes(node.name)

test('screens are read row by row, however they were drawn', () => {
  fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 6, maxLength: 6 }), (order, drift) => {
    const placed = order.map((at) => ({ at, box: { x: (at % 3) * 430, y: Math.floor(at / 3) * 900 + (drift[at] ?? 0), w: 390, h: 844 } }))
    expect(inReadingOrder(placed).map(({ at }) => at)).toEqual([...order].sort((a, b) => a - b))
  }))
})

test('a map of screens asks what the blank one asks below them', () => {
  const draft = fromScreens(template('blank'), NAMES.map((name) => ({ id: name, name: ` ${name} `, box: { x: 0, y: 0, w: 1, h: 1 } })), { locale: 'mk' }, speak('mk'))
  const { map, lanes, cells } = readDraft(draft)
  expect(map.stages.map(({ name }) => name)).toEqual(NAMES)
  expect(lanes.map(({ role }) => role)).toEqual(['picture', 'action', 'touchpoint', 'emotion', 'improvement'])
  expect(cells.filter(({ lane }) => lane !== 'screens').every(({ state, prompt }) => state === 'placeholder' && prompt)).toBe(true)
})

describe('six selected screens', () => {
  test('become six stages named after them, with their pictures, in one undo step', async () => {
    const stage = await openStage({ document: screens() })
    select(stage, isScreen)
    const steps = stage.engine.undoSteps
    const made = got(await mapFromSelection(stage.hands, { ...drawing, locale: 'en' }))
    if (!made.ok) throw new Error(made.problem)
    expect(stage.engine.undoSteps).toBe(steps + 1)
    const [reading] = await mapsOn(stage)
    expect(reading?.stages.map(({ name }) => name)).toEqual(NAMES)
    expect(reading?.map.notes.map(({ text, lane }) => [text, lane])).toEqual(NAMES.map((name) => [name, 'screens']))
    const pictures = stage.engine.person.currentPage.findAll((node) => node.name === 'Picture') as FrameNode[]
    expect(pictures.map(({ fills }) => (fills as readonly Paint[]).map(({ type }) => type))).toEqual(NAMES.map(() => ['SOLID', 'IMAGE']))
    expect(new Set(pictures.map(({ fills }) => (fills as ImagePaint[])[1]?.imageHash)).size).toBe(6)
    expect(made.unseen).toEqual([])
    got(await takeBack(stage.hands, [made.undo]))
    expect(await mapsOn(stage)).toEqual([])
  })

  test('in a section, selected one by one or by their section, are the same', async () => {
    const stage = await openStage({ document: screens((figma) => figma.createSection()) })
    select(stage, isScreen)
    const named = got(await screensSelected(stage.hands)).map(({ name }) => name)
    select(stage, ({ type }) => type === 'SECTION')
    expect([named, got(await screensSelected(stage.hands)).map(({ name }) => name)]).toEqual([NAMES, NAMES])
  })

  test('leave the screens themselves untouched', async () => {
    const stage = await openStage({ document: screens() })
    select(stage, isScreen)
    const ids = stage.engine.person.currentPage.selection.map(({ id }) => id)
    const before = ids.map((id) => shown(stage, id))
    got(await mapFromSelection(stage.hands, { ...drawing, locale: 'en' }))
    expect(ids.map((id) => shown(stage, id))).toEqual(before)
  })
})

test.each([
  ['nothing is selected', () => false, 'no-screens', 0],
  ['only words are selected', ({ type }: SceneNode) => type === 'TEXT', 'no-screens', 0],
  ['more are selected than a map has stages', ({ name }: SceneNode) => name.startsWith('Many'), 'too-many-screens', 25],
] as const)('where %s, nothing is drawn and the reason is told', async (_, pick, problem, found) => {
  const stage = await openStage({ document: (figma) => {
    figma.createText()
    for (let at = 0; at < 25; at++) figma.createFrame().name = `Many ${at}`
  } })
  select(stage, pick)
  expect(got(await mapFromSelection(stage.hands, { ...drawing, locale: 'en' }))).toEqual({ ok: false, problem, found })
  expect(tellTemplateProblem(speak('en'), problem, found)).toMatch(/^(Select the screens|At most 24 screens can become stages; 25)/)
  expect(await mapsOn(stage)).toEqual([])
})
