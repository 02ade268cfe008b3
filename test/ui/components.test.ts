import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createEngine, type Engine } from '../../cli/engine/engine'
import { drawComponent } from '../support/agency'
import { axeViolations } from '../support/browser/axe-violations'
import { overflow } from '../support/browser/overflow'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'

/** A map has to be drawn and read, the panel to be told, and the machine may be busy. */
const patience = 90_000

let studio: Studio
const sessions: Session[] = []
beforeAll(async () => { studio = await openStudio() }, patience)
afterAll(() => studio.close())
afterEach(async () => { for (const session of sessions.splice(0)) await session.close() })

/** A file with a page of two components, and the panel on its first brand with the fold of components open. */
async function open(names: readonly string[], window: NonNullable<Parameters<typeof openSession>[1]>['window'] = {}): Promise<Session & { readonly engine: Engine; readonly components: readonly ComponentNode[] }> {
  const engine = await createEngine()
  for (const style of ['Regular', 'Medium', 'Semi Bold', 'Bold']) await engine.person.loadFontAsync({ family: 'Inter', style })
  const page = engine.person.createPage()
  page.name = 'Library'
  const components = names.map((name) => drawComponent(engine.person, name).component)
  for (const [at, component] of components.entries()) {
    page.appendChild(component)
    component.y = at * 200
  }
  engine.person.commitUndo()
  const session = await openSession(studio, { engine, window })
  sessions.push(session)
  await session.panel.locator('.gallery').waitFor()
  await session.panel.getByRole('tab', { name: 'Brands' }).click()
  await session.panel.locator('.brand-row').first().click()
  await session.panel.locator('summary', { hasText: 'Components' }).focus()
  await session.page.keyboard.press('Enter')
  return { ...session, engine, components }
}

const button = ({ panel }: Session, name: string | RegExp) => panel.getByRole('button', { name, exact: true })

test('components of the file are chosen by keyboard, and the next map is drawn with them', async () => {
  const session = await open(['Stage header', 'Note card'])
  const { page, panel, engine } = session
  const choose = async (menu: string, item: string) => {
    await button(session, menu).focus()
    await page.keyboard.press('Enter')
    await panel.getByRole('menuitemradio', { name: item }).focus()
    await page.keyboard.press('Enter')
  }
  await choose('Stage headers: Drawn by Waymark', 'Stage header')
  await choose('Cards: Drawn by Waymark', 'Note card')
  await choose('Owner and date: Outside the component', 'Foot')
  await button(session, 'Owner and date: Foot').waitFor()
  expect(await axeViolations(session)).toEqual([])
  await button(session, 'Save').click()
  await panel.getByRole('menuitemradio', { name: 'In this file' }).click()
  await panel.getByRole('status').filter({ hasText: 'is saved in this file' }).waitFor()
  await panel.getByRole('tab', { name: 'Insert' }).click()
  await panel.locator('#search').press('Enter')
  await button(session, 'Undo').waitFor()
  const drawn = engine.person.currentPage.findAllWithCriteria({ types: ['INSTANCE'] })
  expect(drawn.filter(({ name }) => name === 'Stage header').map((one) => Object.values(one.componentProperties).map(({ value }) => value))).toContainEqual(['Awareness', 'Who and when'])
  expect([session.complaints, session.hands.errors]).toEqual([[], []])
}, patience)

test('a file without such components says what to do', async () => {
  const { panel, complaints } = await open([])
  await panel.getByText('No component of this file has a text property.').waitFor()
  await panel.getByRole('button', { name: 'Look again' }).waitFor()
  expect(complaints).toEqual([])
}, patience)

test.each([320, 720])('the fold fits in %d px, in the dark too', async (width) => {
  const session = await open(['A stage header with a long name of its own', 'Note card'], { width, theme: 'dark' })
  await button(session, 'Stage headers: Drawn by Waymark').click()
  await session.panel.getByRole('menuitemradio', { name: /A stage header/ }).click()
  expect(await overflow(session)).toEqual([])
  expect(await axeViolations(session)).toEqual([])
}, patience)
