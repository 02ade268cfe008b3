import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentChanges } from '../support/document-changes'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'

const soon = { timeout: 20_000 }

let studio: Studio
let session: Session
beforeAll(async () => {
  studio = await openStudio()
  session = await openSession(studio)
})
afterAll(async () => {
  await session.close()
  await studio.close()
})

const press = async (...keys: string[]) => { for (const key of keys) await session.page.keyboard.press(key) }
const type = (words: string) => session.page.keyboard.type(words)
const focused = () => session.panel.locator(':focus')
const told = (words: RegExp) => session.panel.getByRole('status').filter({ hasText: words }).waitFor()

/** What the focused control is called, by its label or its words; after its role where it says one. */
const focusedName = async (): Promise<string> => (await focused().count() === 0 ? '' : focused().evaluate((one) => {
  const label = one.getAttribute('aria-label') ?? (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0]?.textContent : one.textContent) ?? ''
  const role = one.getAttribute('role')
  return role ? `${role} ${label}` : label
}))

/** Goes from control to control as Tab leads, until one is called so. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let steps = 0; steps < 60; steps++) {
    const at = await focusedName()
    if (name.test(at)) return
    passed.push(at)
    await press(key)
  }
  throw new Error(`Tab never leads to ${name}: ${passed.join(' | ')}`)
}

const cellOf = (lane: string, stage: string): FrameNode | null => {
  const cell = session.engine.person.currentPage.findOne((node) => node.name === stage && node.parent?.name === lane)
  return cell?.type === 'FRAME' ? cell : null
}
const textsIn = (lane: string, stage: string) => cellOf(lane, stage)?.findAllWithCriteria({ types: ['TEXT'] }).map((text) => text.characters) ?? []

/** The document as it stands, and what a step of the person changed in it. */
let before: unknown
let steps = 0
function remember(): void {
  before = session.engine.snapshot()
  steps = session.engine.undoSteps
}
const changes = () => documentChanges(before, session.engine.snapshot())
const taken = () => session.engine.undoSteps - steps

/** What somebody does on the canvas meanwhile. */
async function retype(lane: string, stage: string, words: string): Promise<void> {
  const { person } = session.engine
  const [text] = cellOf(lane, stage)?.findAllWithCriteria({ types: ['TEXT'] }) ?? []
  if (!text || text.fontName === person.mixed) throw new Error(`nothing to write on in ${stage}`)
  await person.loadFontAsync(text.fontName)
  text.characters = words
  person.commitUndo()
  await session.engine.settle()
}

/** Each test goes on where the one before it ended, as a lead does: no pointer is touched, the document is looked at after each step. */
describe('a lead, by keyboard alone', () => {
  test('puts a map on the page in one step, and looking at it writes nothing', async () => {
    const { panel, engine, page } = session
    expect(engine.undoSteps).toBe(0)
    await press('Enter')
    await panel.getByRole('button', { name: 'Undo' }).waitFor()
    expect(engine.undoSteps).toBe(1)
    remember()
    await tabTo(/^tab Insert$/)
    await press('ArrowRight')
    await panel.getByRole('grid').waitFor()
    await tabTo(/^Status: /)
    await press('Enter')
    await panel.getByRole('menuitemradio', { name: /^In review/ }).waitFor()
    await press('Escape')
    await expect.poll(focusedName, soon).toMatch(/^Status: /)
    expect(changes()).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel')
  })

  test('asks more of it by its status, which one undo step says', async () => {
    remember()
    await press('Enter')
    await session.panel.getByRole('menuitemradio', { name: /^In review/ }).waitFor()
    await press('ArrowDown', 'Enter')
    await session.panel.getByText('15 notes to go').waitFor()
    expect(taken()).toBe(1)
  })

  test('answers three gaps, each one step on the canvas', async () => {
    const { panel } = session
    await tabTo(/^Next gap/)
    await press('Enter')
    for (const [stage, words] of [['Awareness', 'The shop window'], ['Consideration', 'The price tag'], ['Purchase', 'The counter']] as const) {
      await panel.getByRole('region', { name: `Write: ${stage}, Touchpoints` }).waitFor()
      await expect.poll(focusedName, soon).toBe('Your note')
      remember()
      await type(words)
      await press('Enter')
      await expect.poll(() => textsIn('Touchpoints', stage), soon).toEqual([words])
      expect(taken()).toBe(1)
      for (const other of ['After purchase', 'Loyalty']) expect(textsIn('Touchpoints', other)).toHaveLength(1)
    }
    await panel.getByText('3 of 15').waitFor()
    await press('Escape')
    await panel.getByRole('region', { name: 'Findings' }).waitFor()
  })

  test('sees a hole at once where somebody deletes a note, marked and not told by colour alone', async () => {
    for (const note of cellOf('Improvements', 'Loyalty')?.children ?? []) note.remove()
    session.engine.person.commitUndo()
    await session.engine.settle()
    const cell = session.panel.getByRole('gridcell', { name: /^Loyalty, improvement, missing/ })
    await cell.waitFor()
    const mark = await cell.locator('svg path').boundingBox()
    expect(Math.min(mark?.width ?? 0, mark?.height ?? 0)).toBeGreaterThan(7)
  })

  test('fixes what is safe, after a look at it that writes nothing', async () => {
    const { panel } = session
    await retype('Touchpoints', 'Awareness', ' The  shop window ')
    await panel.getByRole('button', { name: /^Fix 1 safely/ }).waitFor()
    remember()
    await tabTo(/^Fix 1 safely/)
    await press('Enter')
    await expect.poll(focusedName, soon).toBe('Fix it')
    await panel.getByText('Awareness, Touchpoints: words').waitFor()
    expect(changes()).toEqual([])
    await press('Enter')
    await told(/^1 finding is fixed/)
    expect(textsIn('Touchpoints', 'Awareness')).toEqual(['The shop window'])
    expect(changes()).toHaveLength(1)
    expect(taken()).toBe(1)
    await panel.getByRole('button', { name: /^Fix \d+ safely/ }).waitFor({ state: 'detached' })
  })

  test('accepts one finding with a reason, kept on the map and nowhere else', async () => {
    const { panel } = session
    const [root] = session.engine.person.currentPage.children
    await tabTo(/^Gap: /)
    const accepted = await focusedName()
    await press('Tab', 'Tab')
    remember()
    await press('Enter')
    await panel.getByRole('menuitem', { name: 'Accept as it is…' }).waitFor()
    await press('a', 'Enter')
    await expect.poll(focusedName, soon).toMatch(/^Reason/)
    await type('Not this year')
    await tabTo(/^Your name/)
    await type('Ana')
    expect(changes()).toEqual([])
    await press('Enter')
    await panel.getByText('3 of 14').waitFor()
    expect(taken()).toBe(1)
    expect(changes().every((change) => change.startsWith(`${root?.id} `))).toBe(true)
    const [key] = root?.getSharedPluginDataKeys('waymark').filter((one) => one.startsWith('waiver:')) ?? []
    expect(JSON.parse(root?.getSharedPluginData('waymark', key ?? '') ?? '')).toMatchObject({ reason: 'Not this year', by: 'Ana' })
    expect(await panel.locator('.finding').allTextContents()).not.toContain(accepted)
  })

  test('hands a report on, which writes nothing', async () => {
    const { page } = session
    remember()
    await tabTo(/^Report$/)
    const [file] = await Promise.all([page.waitForEvent('download'), press('Enter', 'End', 'Enter')])
    expect(file.suggestedFilename()).toMatch(/\.html$/)
    expect(changes()).toEqual([])
    expect(taken()).toBe(0)
  })

  test('takes all of it back, step by step, to an empty page', () => {
    const { engine, complaints, hands } = session
    while (engine.undo()) expect(engine.undoSteps).toBeGreaterThanOrEqual(0)
    expect(engine.person.currentPage.children).toEqual([])
    expect(complaints).toEqual([])
    expect(hands.errors).toEqual([])
  })
})
