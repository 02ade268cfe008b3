import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axeViolations } from '../support/browser/axe-violations'
import { overflow } from '../support/browser/overflow'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'

const soon = { timeout: 20_000 }

let studio: Studio
let session: Session
beforeAll(async () => { studio = await openStudio() })
afterAll(() => studio.close())

/** A fresh map on the canvas with nothing selected, audited, all by keyboard. */
beforeEach(async () => {
  session = await openSession(studio)
  await press('Enter')
  await session.panel.getByRole('button', { name: 'Undo' }).waitFor()
  session.engine.person.currentPage.selection = []
  await session.engine.settle()
  await session.panel.locator('#tab-insert').focus()
  await press('ArrowRight')
  await session.panel.getByRole('grid').waitFor()
})
afterEach(() => session.close())

const press = async (...keys: string[]) => { for (const key of keys) await session.page.keyboard.press(key) }

/** Opens the map's menu and goes to an item by its first letters. */
async function toItem(name: string): Promise<void> {
  await session.panel.getByRole('button', { name: 'More for this map' }).focus()
  await press('Enter')
  const item = session.panel.getByRole(/^(Client|Marks)/.test(name) ? 'menuitemcheckbox' : 'menuitem', { name })
  await item.waitFor()
  for (let steps = 0; steps < 12 && !(await session.panel.locator(':focus').textContent())?.startsWith(name); steps++) await press('ArrowDown')
}

const told = (words: string) => session.panel.getByRole('status').filter({ hasText: words }).waitFor()
const layers = () => session.engine.person.currentPage.children
const root = () => layers()[0]
const checked = async (name: string) => session.panel.getByRole('menuitemcheckbox', { name }).getAttribute('aria-checked')
const isShown = (characters: RegExp) => session.engine.person.currentPage.findAllWithCriteria({ types: ['TEXT'] }).some((text) => {
  let isSeen = characters.test(text.characters)
  for (let up: BaseNode | null = text; up && 'visible' in up; up = up.parent) isSeen &&= up.visible
  return isSeen
})

/** What the document is, without what was only selected. */
function snapshot(): unknown {
  session.engine.person.currentPage.selection = []
  return session.engine.snapshot()
}

describe('the menu of a map', () => {
  test('shows it as clients see it, says so, and shows all of it again', async () => {
    const { panel, engine, complaints } = session
    const before = snapshot()
    const steps = engine.undoSteps
    await toItem('Client view')
    expect(await checked('Client view')).toBe('false')
    expect(await axeViolations(session)).toEqual([])
    await press('Enter')
    await told('Only what clients need is shown.')
    expect(engine.undoSteps).toBe(steps + 1)
    expect(isShown(/\?$/)).toBe(false)
    await toItem('Client view')
    expect(await checked('Client view')).toBe('true')
    await press('Enter')
    await told('Everything is shown again.')
    expect(snapshot()).toEqual(before)
    await toItem('Client view')
    await press('Enter')
    await told('Only what clients need is shown.')
    await panel.getByRole('button', { name: 'Undo' }).focus()
    await press('Enter')
    await told('Undone.')
    expect(snapshot()).toEqual(before)
    expect(complaints).toEqual([])
  })

  test('puts marks beside the stages and takes them away, and sees when somebody else did', async () => {
    const before = snapshot()
    await toItem('Marks on the canvas')
    await press('Enter')
    await told('Marks stand beside the stages.')
    expect(layers().map(({ name, locked }) => [name, locked])).toEqual([['Journey map · Five phases', false], ['Audit marks', true]])
    await toItem('Marks on the canvas')
    await expect.poll(() => checked('Marks on the canvas'), soon).toBe('true')
    await press('Enter')
    await told('The marks are gone.')
    expect(snapshot()).toEqual(before)
    await toItem('Marks on the canvas')
    await press('Enter')
    await told('Marks stand beside the stages.')
    layers()[1]?.remove()
    session.engine.person.commitUndo()
    await toItem('Marks on the canvas')
    await expect.poll(() => checked('Marks on the canvas'), soon).toBe('false')
  })

  test('inserts a report beside it, which can be taken back', async () => {
    const { panel } = session
    const before = snapshot()
    await toItem('Insert report')
    await press('Enter')
    await told('The report stands beside the map.')
    const [map, report] = layers()
    expect(report?.x).toBeGreaterThan((map?.x ?? 0) + (map?.width ?? 0))
    expect(session.engine.person.currentPage.selection.map(({ id }) => id)).toEqual([report?.id])
    await panel.getByRole('button', { name: 'Undo' }).focus()
    await press('Enter')
    await told('Undone.')
    expect(snapshot()).toEqual(before)
  })

  test('records a review under a name that is asked once, and tells how the map moved since', async () => {
    const { page, panel } = session
    await toItem('Record review…')
    await press('Enter')
    await panel.getByLabel('Your name').waitFor()
    expect(await axeViolations(session)).toEqual([])
    await press('Enter')
    await page.keyboard.type('Ana')
    await press('Enter')
    await told('The review is recorded.')
    await panel.getByText(/^Last reviewed \w+ \d+, \d{4}, Ana · no change since$/).waitFor()
    expect(isShown(/· Ana$/)).toBe(true)
    expect(JSON.parse(root()?.getSharedPluginData('waymark', 'review') ?? '')).toMatchObject({ reviews: [{ by: 'Ana', filled: 0, required: 15 }] })
    await panel.getByRole('button', { name: 'Next gap' }).focus()
    await press('Enter')
    await panel.getByLabel('Your note').waitFor()
    await page.keyboard.type('The shop window')
    await press('Enter')
    await panel.getByText(/ · 1 more written since$/).waitFor()
    await press('Escape')
    await toItem('Record review…')
    await press('Enter')
    expect(await panel.getByLabel('Your name').inputValue()).toBe('Ana')
  })

  test('accepts all that is open for one reason, counts what came since, and takes back one or all', async () => {
    const { page, panel, engine } = session
    await toItem('Accept all findings…')
    await press('Enter')
    await panel.getByRole('heading', { name: 'Accept 15 findings' }).waitFor()
    expect(await axeViolations(session)).toEqual([])
    await page.keyboard.type('A template for others')
    await press('Enter')
    await page.keyboard.type('Ana')
    const steps = engine.undoSteps
    await press('Enter')
    await told('15 findings are accepted.')
    expect(engine.undoSteps).toBe(steps + 1)
    await panel.getByText(/^15 accepted on .*, Ana · nothing new since$/).waitFor()
    await panel.getByText('Nothing left to write, 15 gaps accepted').waitFor()
    await panel.getByRole('radio', { name: /^Accepted/ }).focus()
    await press(' ')
    await panel.getByText(/^Ana · .* · with all others$/).first().waitFor()
    await panel.getByRole('button', { name: /^Take back: Awareness/ }).first().focus()
    await press('Enter')
    await panel.getByText(/^14 accepted on .*, Ana · 1 new since$/).waitFor()
    await toItem('Check everything again')
    await press('Enter')
    await told('Everything is checked again.')
    await panel.getByText('0 of 15').waitFor()
    expect(root()?.getSharedPluginDataKeys('waymark').filter((key) => key.startsWith('baseline:'))).toEqual([])
  })

  test('says of a map that nobody keeps what has to come first', async () => {
    const { panel } = session
    await toItem('Accept all findings…')
    await press('Escape')
    // Somebody's own tool wiped what Waymark remembers; the drawing is read as one that people made.
    for (const node of session.engine.person.currentPage.findAll()) for (const key of node.getSharedPluginDataKeys('waymark')) node.setSharedPluginData('waymark', key, '')
    session.engine.person.commitUndo()
    await panel.getByRole('button', { name: 'Check again' }).focus()
    await press('Enter')
    await panel.getByRole('button', { name: 'Keep as map' }).waitFor()
    await toItem('Record review…')
    expect(await panel.getByRole('menuitem', { name: 'Record review…' }).getAttribute('aria-disabled')).toBe('true')
    expect(await panel.getByRole('menuitemcheckbox', { name: 'Client view' }).textContent()).toContain('Keep it as a map first')
  })
})

describe.each(['en', 'pl', 'ro', 'mk'])('in %s at 320 pixels', (locale) => {
  test.each(['light', 'dark'] as const)('menu and dialogs fit and are accessible, %s', async (theme) => {
    const narrow = await openSession(studio, { window: { locale, theme, width: 320 } })
    try {
      await narrow.page.keyboard.press('Enter')
      await narrow.panel.locator('.toast').waitFor()
      await narrow.panel.locator('#tab-audit').click()
      await narrow.panel.getByRole('grid').waitFor()
      const menu = narrow.panel.locator('.audit-bar .icon-button[aria-haspopup]')
      for (const item of [3, 4]) {
        await menu.click()
        await narrow.panel.locator('[role=menu]').waitFor()
        expect(await axeViolations(narrow)).toEqual([])
        expect(await overflow(narrow)).toEqual([])
        await narrow.panel.locator('[role^=menuitem]').nth(item).click()
        await narrow.panel.locator('dialog').waitFor()
        expect(await axeViolations(narrow)).toEqual([])
        expect(await overflow(narrow)).toEqual([])
        await narrow.page.keyboard.press('Escape')
      }
    } finally {
      await narrow.close()
    }
  })
})
