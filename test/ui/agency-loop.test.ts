import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'

/** Six rounds of drawing and reading, and the machine may be busy. */
const patience = 300_000

let studio: Studio
let session: Session
beforeAll(async () => {
  studio = await openStudio()
  session = await openSession(studio)
  await session.panel.locator('.gallery').waitFor()
}, patience)
afterAll(async () => {
  await session.close()
  await studio.close()
})

const press = async (...keys: string[]) => { for (const key of keys) await session.page.keyboard.press(key) }
const told = (words: string | RegExp) => session.panel.getByRole('status').filter({ hasText: words }).waitFor()
const maps = () => session.engine.person.currentPage.children as readonly FrameNode[]

/** What a person sees of a map, without ids and without where it stands. */
const looks = (map: FrameNode) => map.findAll().map((node) => JSON.stringify([node.name, node.x, node.y, node.width, node.height, 'fills' in node ? node.fills : null, 'cornerRadius' in node ? node.cornerRadius : null, node.type === 'TEXT' ? [node.characters, node.fontSize] : null]))
const words = (map: FrameNode) => map.findAllWithCriteria({ types: ['TEXT'] }).map(({ characters }) => characters)
/** Colour of a stage header's ground, as hex. */
const header = (map: FrameNode, stage: string) => {
  const [paint] = (map.findOne(({ name }) => name === stage) as FrameNode).fills as SolidPaint[]
  return paint && `#${[paint.color.r, paint.color.g, paint.color.b].map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('').toUpperCase()}`
}

/** Tabs on until a control of this name has the focus: nothing here is touched by a mouse. */
async function tabTo(name: string | RegExp, most = 80): Promise<void> {
  for (let tabs = 0; tabs < most; tabs++) {
    const focused = await session.panel.locator('body').evaluate(() => {
      const one = document.activeElement
      const role = one?.getAttribute('role') === 'tab' ? 'tab ' : ''
      return role + (one?.getAttribute('aria-label') ?? (one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one?.querySelector('strong')?.textContent ?? one?.textContent) ?? '').trim()
    })
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
    await press('Tab')
  }
  throw new Error(`nothing called “${String(name)}” can be reached`)
}

async function type(name: string, text: string): Promise<void> {
  await tabTo(name)
  await press('Control+A')
  await session.page.keyboard.type(text)
}

async function toTab(name: 'Insert' | 'Audit' | 'Brands'): Promise<void> {
  await tabTo(/^tab /)
  await press('Home', ...{ Insert: [], Audit: ['ArrowRight'], Brands: ['End'] }[name])
  await session.panel.getByRole('tab', { name, selected: true }).waitFor()
}

/** Puts a brand on the selected map. */
async function wear(name: string): Promise<void> {
  await toTab('Brands')
  await tabTo(name)
  await press('Enter')
  await session.panel.getByRole('heading', { name, exact: true }).waitFor()
  await tabTo('Apply…')
  await press('Enter')
  await session.panel.getByRole('dialog').waitFor()
  await tabTo('Apply')
  await press('Enter')
  await told(`1 map wears “${name}”.`)
}

test('an agency’s round: a brand by hand, a map in it, another brand and back, a template of the map, that drawn and dropped; by keyboard, checked on the canvas', async () => {
  const { engine, hands, panel } = session

  await toTab('Brands')
  await tabTo('New brand')
  await press('Enter')
  await panel.getByRole('heading', { name: 'My brand' }).waitFor()
  await type('Name', 'Kolo')
  await type('Primary', '#7A1FA2')
  await tabTo('8')
  await press('ArrowRight')
  await tabTo('Save')
  await press('Enter', 'ArrowDown', 'Enter')
  await told('“Kolo” is saved in this file. New maps wear it.')
  // What the file keeps is a step of its own, as all that is written into a file.
  const begun = engine.undoSteps
  const steps = () => engine.undoSteps - begun

  await toTab('Insert')
  await tabTo('Search templates')
  await press('Enter')
  await told('“Five phases” is on the page.')
  const [first] = maps()
  expect([header(first!, 'Awareness'), steps()]).toEqual(['#7A1FA2', 1])
  const before = { looks: looks(first!), words: words(first!) }

  await wear('Harbour')
  expect([header(first!, 'Awareness'), words(first!), steps()]).toEqual(['#0B3D78', before.words, 2])
  await wear('Kolo')
  expect(looks(first!)).toEqual(before.looks)
  expect(steps()).toBe(3)

  await toTab('Audit')
  await panel.getByRole('grid').waitFor()
  await tabTo('More for this map')
  await press('Enter')
  await panel.getByRole('menuitem', { name: 'Save as template…' }).waitFor()
  await press('End', 'ArrowUp', 'Enter')
  await panel.getByRole('textbox', { name: 'Name' }).and(panel.locator(':focus')).waitFor()
  await press('Control+A')
  await session.page.keyboard.type('Kolo journey')
  await press('Enter')
  await told('“Kolo journey” is a template now.')
  expect(steps()).toBe(3)

  await toTab('Insert')
  await panel.getByRole('option', { selected: true, name: 'Kolo journey' }).waitFor()
  await tabTo('Search templates')
  await press('Enter')
  await told('“Kolo journey” is on the page.')
  const second = maps()[1]!
  expect([header(second, 'Awareness'), words(second).filter((text) => text !== 'Kolo journey'), steps()]).toEqual(['#7A1FA2', before.words.filter((text) => text !== 'Five phases'), 4])

  hands.drop({ absoluteX: 4_000, absoluteY: 2_000, dropMetadata: { template: 'person/kolo-journey' } })
  await expect.poll(() => maps().length).toBe(3)
  await told('“Kolo journey” is on the page.')
  const third = maps()[2]!
  expect([third.x, third.y, looks(third), steps()]).toEqual([4_000, 2_000, looks(second), 5])

  const collections = await engine.person.variables.getLocalVariableCollectionsAsync()
  expect(collections.map(({ name }) => name).sort()).toEqual(['Waymark · Harbour', 'Waymark · Kolo'])
  while (engine.undo());
  expect(maps()).toEqual([])
  expect([session.complaints, hands.errors]).toEqual([[], []])
}, patience)
