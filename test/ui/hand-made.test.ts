import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createEngine, type Engine } from '../../cli/engine/engine'
import { axeViolations } from '../support/browser/axe-violations'
import { overflow } from '../support/browser/overflow'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'
import { drawByHand, type HandDrawn } from '../support/draw-by-hand'

/** A drawing has to be read, the panel to be told, and the machine may be busy. */
const patience = 60_000

const cells = {
  'Customer actions': ['Scrolls on the bus', 'Opens four shops in tabs', 'Pays by card at the desk', 'Collects it on Saturday'],
  'Meeting Kolo': ['Instagram advert', 'Product page', 'The desk in the shop', 'Collection desk'],
  'Emotions': ['Curious', 'Unsure', 'Anxious', 'Delighted'],
  'Pain points': ['Price of the adult model', 'Sizes differ by brand', 'No word on returns', 'The bell is missing'],
  'Opportunities': ['Link to the children’s page', 'Ask for the height', 'Say how to return it', 'Offer a trade-in later'],
} as const

const drawn = (...labels: readonly (keyof typeof cells)[]): HandDrawn =>
  ({ title: 'Buying a bicycle', stages: ['Awareness', 'Comparing', 'Paying', 'Riding home'], lanes: labels.map((label) => ({ label, cells: cells[label] })) })

/** All needed lanes but the touchpoints, which this team calls otherwise. */
const sure = drawn('Customer actions', 'Meeting Kolo', 'Emotions', 'Pain points', 'Opportunities')
/** Nothing in it speaks of what the customer goes through. */
const doubtful = drawn('Customer actions', 'Meeting Kolo', 'Pain points', 'Opportunities')

let studio: Studio
const sessions: Session[] = []
beforeAll(async () => { studio = await openStudio() }, patience)
afterAll(() => studio.close())
afterEach(async () => { for (const session of sessions.splice(0)) await session.close() })

/** The drawing on the canvas, looked at in the panel. */
async function lookAt(drawing: HandDrawn, width = 400) {
  const engine = await createEngine()
  const board = await drawByHand(engine.person, drawing)
  await engine.settle()
  return { ...await reopen(engine, width), board }
}

async function reopen(engine: Engine, width = 400) {
  const session = await openSession(studio, { engine, window: { width } })
  sessions.push(session)
  await session.panel.getByRole('tab', { name: 'Audit' }).click()
  return session
}

const told = ({ panel }: Session, words: string) => panel.getByRole('status').filter({ hasText: words }).first().waitFor()
const button = ({ panel }: Session, name: string) => panel.getByRole('button', { name, exact: true })
const topLayers = ({ engine }: Session) => engine.person.currentPage.children.length

async function expectAccessible(session: Session) {
  const root = session.panel.locator('html')
  for (const theme of ['figma-light', 'figma-dark']) {
    await root.evaluate((one, name) => one.setAttribute('class', name), theme)
    expect(await axeViolations(session)).toEqual([])
  }
  expect(await overflow(session)).toEqual([])
  expect(session.complaints).toEqual([])
}

describe('a map drawn by hand', () => {
  test('is audited like any other, and kept as a map without anything moving', async () => {
    const session = await lookAt(sure, 320)
    const { panel, board, engine } = session
    await panel.getByRole('gridcell', { name: /^Paying, emotion, written/ }).waitFor()
    await panel.getByText('8 of 12').waitFor()
    await expectAccessible(session)
    const before = board.children.map(({ x, y }) => [x, y])
    const steps = engine.undoSteps
    await button(session, 'Keep as map').click()
    await told(session, 'It is read as a journey map from now on.')
    await button(session, 'Status: In review').waitFor()
    expect(engine.undoSteps).toBe(steps + 1)
    expect(board.children.map(({ x, y }) => [x, y])).toEqual(before)
  }, patience)

  test('is tidied into a clean map beside it, which takes the stage', async () => {
    const session = await lookAt(sure)
    const { panel, board } = session
    await button(session, 'Tidy up').click()
    await told(session, 'A clean map stands beside the original.')
    expect(topLayers(session)).toBe(2)
    expect(board.children.length).toBe(1 + 4 + 5 * 5)
    await panel.getByText('1 of 2').waitFor()
    await button(session, 'Status: Draft').waitFor()
    await button(session, 'Undo').click()
    await expect.poll(() => topLayers(session), { timeout: 20_000 }).toBe(1)
  }, patience)

  test('teaches the team’s word for a lane by one click, and forgets it in the settings', async () => {
    const session = await lookAt(sure)
    const { panel } = session
    await button(session, '“Meeting Kolo” is our lane for this: Touchpoint').click()
    await told(session, '“Meeting Kolo” is understood from now on')
    await panel.getByText('12 of 12').waitFor()
    session.hands.close()
    const again = await reopen(session.engine)
    await again.panel.getByText('12 of 12').waitFor()
    await button(again, 'Settings').click()
    await expectAccessible(again)
    await button(again, 'Forget “Meeting Kolo”').click()
    await told(again, '“Meeting Kolo” has no meaning of its own any more.')
    await again.panel.getByRole('tab', { name: 'Audit' }).click()
    await again.panel.getByText('8 of 12').waitFor()
  }, patience)
})

describe('a drawing that may be a map', () => {
  test('is shown as it was read, set right by hand, and used', async () => {
    const session = await lookAt(doubtful, 320)
    const { panel, page } = session
    await panel.getByText('Is “Buying a bicycle” a journey map?').waitFor()
    await expectAccessible(session)
    await button(session, 'Check the reading').click()
    await panel.getByText('Not sure').waitFor()
    await panel.getByText('4 texts look like stages.').waitFor()
    await panel.getByText('No lane tells what the customer goes through.').or(panel.getByText('3 kinds of lanes are known.')).first().waitFor()
    await expectAccessible(session)
    await panel.getByRole('checkbox', { name: 'Riding home' }).uncheck()
    await expect.poll(() => panel.getByRole('columnheader').count(), { timeout: 20_000 }).toBe(4)
    await button(session, 'Role of “Meeting Kolo”: Custom lane').press('Enter')
    await panel.getByRole('menuitemradio', { name: 'Touchpoint' }).focus()
    await page.keyboard.press('Enter')
    await panel.getByText('Read clearly').or(panel.getByText('Please check')).first().waitFor()
    await button(session, 'Role of “Meeting Kolo”: Touchpoint').waitFor()
    await button(session, 'Use this reading').click()
    await told(session, 'It is read as a journey map from now on.')
    await panel.getByText('6 of 9').waitFor()
    expect(await panel.getByRole('button', { name: /: stage menu$/ }).count()).toBe(3)
    await button(session, 'Tidy up').click()
    const left = panel.getByRole('dialog', { name: 'Left out' })
    await left.getByText('Collects it on Saturday').waitFor()
    expect((await left.getByRole('listitem').allTextContents()).sort()).toEqual(['Riding home', ...doubtful.lanes.map((lane) => lane.cells[3])].sort())
    await expectAccessible(session)
    await page.keyboard.press('Escape')
    await told(session, '5 texts found no place in it.')
  }, patience)

  test('stays as it was read when it makes no sense the other way round', async () => {
    const session = await lookAt(doubtful)
    const { panel } = session
    await button(session, 'Check the reading').click()
    await panel.getByRole('radio', { name: 'Down' }).click()
    await panel.getByRole('alert').filter({ hasText: 'there is no table to see' }).waitFor()
    expect(await panel.getByRole('radio', { name: 'Across' }).getAttribute('aria-checked')).toBe('true')
    expect(await panel.getByRole('columnheader').count()).toBe(5)
  }, patience)

  test('that is none is remembered in the file, and can be taken back', async () => {
    const session = await lookAt(doubtful)
    await button(session, 'Not a journey map').click()
    await told(session, 'It is left alone from now on.')
    session.hands.close()
    const again = await reopen(session.engine)
    await again.panel.getByText('No journey map on this page.').waitFor()
    expect(await button(again, 'Check the reading').count()).toBe(0)
    again.hands.close()
    const last = await reopen((await lookAt(doubtful)).engine)
    await button(last, 'Not a journey map').click()
    await button(last, 'Undo').click()
    await button(last, 'Check the reading').waitFor()
  }, patience)
})
