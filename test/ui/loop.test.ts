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
function textsIn(session: Session, lane: string, stage: string): string[] {
  return cellOf(session, lane, stage)?.findAllWithCriteria({ types: ['TEXT'] }).map((text) => text.characters) ?? []
}
/** A cell of the map, on the canvas. */
function cellOf({ engine }: Session, lane: string, stage: string) {
  const cell = engine.person.currentPage.findOne((node) => node.name === stage && node.parent?.name === lane)
  return cell && 'findAllWithCriteria' in cell ? cell : null
}

/** What the person does on the canvas: the question's own text becomes theirs, and keeps its looks. */
async function typeOverPrompt(at: Session, stage: string, words: string): Promise<void> {
  const [text] = cellOf(at, 'Touchpoints', stage)?.findAllWithCriteria({ types: ['TEXT'] }) ?? []
  if (!text || text.fontName === at.engine.person.mixed) throw new Error('no prompt')
  await at.engine.person.loadFontAsync(text.fontName)
  text.characters = words
  at.engine.person.commitUndo()
  await at.engine.settle()
}

/** What the clipboard holds: pasted into a field of the host's page, outside of the panel. */
async function pasted({ page }: Session): Promise<string> {
  await page.evaluate(() => { document.body.append(document.createElement('textarea')) })
  const field = page.locator('body > textarea').last()
  await field.focus()
  await page.keyboard.press('Control+V')
  const text = await field.inputValue()
  await field.evaluate((one) => one.remove())
  return text
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

  test('mends what is safe, after a look at what changes', async () => {
    const { panel, engine } = session
    await typeOverPrompt(session, 'Awareness', 'The shop  window')
    const fix = panel.getByRole('button', { name: /^Fix \d safely…$/ })
    await fix.focus()
    await press('Enter')
    await panel.getByRole('button', { name: 'Fix it' }).waitFor()
    await expect.poll(() => focused().textContent(), soon).toBe('Fix it')
    expect(await axeViolations(session)).toEqual([])
    const steps = engine.undoSteps
    await press('Enter')
    await panel.getByRole('status').filter({ hasText: /fixed/ }).waitFor()
    expect(engine.undoSteps).toBe(steps + 1)
    const card = cellOf(session, 'Touchpoints', 'Awareness')?.children[0]
    expect(card && 'dashPattern' in card ? card.dashPattern : null).toEqual([])
    await panel.getByRole('button', { name: /^Fix \d safely…$/ }).waitFor({ state: 'detached' })
  })

  test('accepts a finding with a reason, shows it among the accepted, and takes it back', async () => {
    const { page, panel, engine } = session
    const root = engine.person.currentPage.children[0]
    const kept = () => root?.getSharedPluginDataKeys('waymark').filter((key) => key.startsWith('waiver:')) ?? []
    await panel.getByRole('button', { name: /^To write: Awareness/ }).first().focus()
    await press('Tab', 'Tab', 'Enter')
    await panel.getByRole('menuitem', { name: 'Accept as it is…' }).waitFor()
    await press('a', 'Enter')
    await panel.getByLabel('Reason, for whoever asks later').waitFor()
    expect(await axeViolations(session)).toEqual([])
    await page.keyboard.type('Out of scope this year')
    await press('Enter')
    await expect.poll(() => focused().getAttribute('id'), soon).toBe('answer-more')
    await page.keyboard.type('Ana')
    await press('Enter')
    await panel.getByText('0 of 14').waitFor()
    expect(kept().map((key) => JSON.parse(root?.getSharedPluginData('waymark', key) ?? ''))).toMatchObject([{ reason: 'Out of scope this year', by: 'Ana', at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }])
    await panel.getByRole('radio', { name: /^All/ }).focus()
    await press('End')
    await panel.getByText('Accepted: Out of scope this year').waitFor()
    await panel.getByText(/^Ana · \w+ \d+, \d{4}$/).waitFor()
    await panel.getByRole('button', { name: /^Take back: / }).focus()
    await press('Enter')
    await panel.getByText('0 of 15').waitFor()
    expect(kept()).toEqual([])
  })

  test('hands a report on: copied as Markdown and as tasks with links, saved as a page', async () => {
    const { page, panel, complaints } = session
    const report = panel.getByRole('button', { name: 'Report' })
    await report.focus()
    await press('Enter', 'Enter')
    await panel.getByRole('status').filter({ hasText: 'Copied.' }).waitFor()
    expect(await pasted(session)).toMatch(/^# [^]*\| Awareness \|/)
    await report.focus()
    await press('Enter', 'ArrowDown', 'Enter')
    await panel.getByLabel('Link', { exact: true }).waitFor()
    expect(await axeViolations(session)).toEqual([])
    await page.keyboard.type('https://www.figma.com/design/AbC123/Shop?node-id=0-1')
    await press('Enter')
    await expect.poll(() => pasted(session), soon).toMatch(/- \[ \] \[.*\]\(https:\/\/www\.figma\.com\/design\/AbC123\/Shop\?node-id=\d+-\d+\)/)
    await report.focus()
    const [file] = await Promise.all([page.waitForEvent('download'), press('Enter', 'End', 'Enter')])
    expect(file.suggestedFilename()).toMatch(/\.html$/)
    expect(complaints).toEqual([])
  })
})
