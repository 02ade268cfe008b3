import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axeViolations } from '../support/browser/axe-violations'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'

const soon = { timeout: 20_000 }

let studio: Studio
let session: Session
beforeAll(async () => { studio = await openStudio() })
afterAll(() => studio.close())

/** A fresh map on the canvas, audited, all by keyboard. */
beforeEach(async () => {
  session = await openSession(studio)
  await session.page.keyboard.press('Enter')
  await session.panel.getByRole('button', { name: 'Undo' }).waitFor()
  await session.panel.locator('#tab-insert').focus()
  await session.page.keyboard.press('ArrowRight')
  await session.panel.getByRole('grid').waitFor()
})
afterEach(() => session.close())

/** Every text in a cell of the map, as the document has it. */
function textsIn({ engine }: Session, lane: string, stage: string): string[] {
  const cell = engine.person.currentPage.findOne((node) => node.name === stage && node.parent?.name === lane)
  return cell && 'findAllWithCriteria' in cell ? cell.findAllWithCriteria({ types: ['TEXT'] }).map((text) => text.characters) : []
}
const press = async (...keys: string[]) => { for (const key of keys) await session.page.keyboard.press(key) }
const focused = () => session.panel.locator(':focus')

describe('the loop by keyboard alone', () => {
  test('writes gap after gap onto the canvas', async () => {
    const { page, panel, engine, complaints } = session
    await press('Enter')
    await panel.getByRole('region', { name: 'Write: Awareness, Touchpoints' }).waitFor()
    await panel.getByLabel('Your note').waitFor()
    await page.keyboard.type('The shop window')
    await press('Enter')
    await panel.getByRole('region', { name: 'Write: Consideration, Touchpoints' }).waitFor()
    expect(textsIn(session, 'Touchpoints', 'Awareness')).toEqual(['The shop window'])
    await panel.getByText('1 of 15').waitFor()
    await page.keyboard.type('The price tag')
    await press('Enter')
    await panel.getByRole('region', { name: 'Write: Purchase, Touchpoints' }).waitFor()
    await page.keyboard.type('The counter')
    await press('Enter')
    await panel.getByText('3 of 15').waitFor()
    expect(textsIn(session, 'Touchpoints', 'Purchase')).toEqual(['The counter'])
    expect(engine.undoSteps).toBe(4)
    expect(complaints).toEqual([])
  })

  test('passes a gap by, comes back to it, and closes', async () => {
    const { panel } = session
    await press('Enter', 'Enter')
    await panel.getByRole('region', { name: 'Write: Consideration, Touchpoints' }).waitFor()
    await press('Tab', 'Tab', 'Tab', 'Tab')
    expect(await focused().textContent()).toBe('Back')
    await press('Enter')
    await panel.getByRole('region', { name: 'Write: Awareness, Touchpoints' }).waitFor()
    await press('Escape')
    await panel.getByRole('region', { name: 'Findings' }).waitFor()
  })

  test('says why a cell does not apply', async () => {
    const { page, panel } = session
    await press('Enter')
    await panel.getByLabel('Your note').waitFor()
    await press('Tab', 'Tab', 'Tab', 'Enter')
    await panel.getByLabel('Why does it not apply here?').waitFor()
    expect(await axeViolations(session)).toEqual([])
    await page.keyboard.type('Nobody is aware yet')
    await press('Enter')
    await panel.getByRole('region', { name: 'Write: Consideration, Touchpoints' }).waitFor()
    expect(textsIn(session, 'Touchpoints', 'Awareness')).toContain('Nobody is aware yet')
    await panel.getByText('0 of 14').waitFor()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByText('0 of 15').waitFor()
  })

  test('rates a feeling with the arrows and gives it a word', async () => {
    const { page, panel } = session
    await press('Enter')
    await panel.getByLabel('Your note').waitFor()
    await press('Enter', 'Enter', 'Enter', 'Enter', 'Enter')
    await panel.getByRole('region', { name: 'Write: Awareness, Emotions' }).waitFor()
    expect(await axeViolations(session)).toEqual([])
    await press('2', 'ArrowLeft')
    expect(await panel.getByRole('radio', { name: /^1/ }).getAttribute('aria-checked')).toBe('true')
    await press('Tab')
    await page.keyboard.type('Lost')
    await press('Enter')
    await panel.getByRole('region', { name: 'Write: Consideration, Emotions' }).waitFor()
    await expect.poll(() => textsIn(session, 'Emotions', 'Awareness'), soon).toContain('Lost')
    await panel.getByText('1 of 15').waitFor()
  })
})
