import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parsePackage } from '../../plugin/core/template/package/parse-package'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'

let studio: Studio
let session: Session
beforeAll(async () => { studio = await openStudio() })
afterAll(() => studio.close())
beforeEach(async () => { session = await openSession(studio) })
afterEach(async () => {
  expect([session.complaints, session.hands.errors]).toEqual([[], []])
  await session.close()
})

const press = async (...keys: string[]) => { for (const key of keys) await session.page.keyboard.press(key) }
const told = (words: string | RegExp) => session.panel.getByRole('status').filter({ hasText: words }).waitFor()
const trouble = () => session.panel.getByRole('alert').textContent()
const drawn = () => session.engine.person.currentPage.children.map(({ name }) => name)
const headings = () => session.panel.getByRole('listbox').getByRole('group').evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')))
const cards = () => session.panel.getByRole('option').evaluateAll((all) => all.map((card) => card.querySelector('.card-name')?.textContent))

/** A fresh map on the canvas, on show in the audit. */
async function drawMap(): Promise<void> {
  await session.panel.getByRole('combobox').press('Enter')
  await told('is on the page')
  await session.panel.locator('#tab-insert').focus()
  await press('ArrowRight')
  await session.panel.getByRole('grid').waitFor()
}

async function inMapMenu(name: string): Promise<void> {
  await session.panel.getByRole('button', { name: 'More for this map' }).focus()
  await press('Enter')
  await session.panel.getByRole('menuitem', { name }).press('Enter')
}

/** The map on show becomes a template. */
async function save(name: string, choose: () => Promise<unknown> = async () => undefined): Promise<void> {
  await inMapMenu('Save as template…')
  await session.panel.getByRole('textbox', { name: 'Name' }).fill(name)
  await choose()
  await session.panel.getByRole('textbox', { name: 'Name' }).press('Enter')
}

async function toInsert(): Promise<void> {
  await session.panel.getByRole('tab', { name: 'Insert' }).click()
  await session.panel.getByRole('option').first().waitFor()
}

async function inOwnMenu(name: string, wish: string): Promise<void> {
  await session.panel.getByRole('button', { name: `Template “${name}”` }).press('Enter')
  await session.panel.getByRole('menuitem', { name: wish }).press('Enter')
}

/** Files let go over the panel, as the browser would tell of them. */
const dropFile = (name: string, text: string) => session.panel.locator('body').evaluate((body, [name = '', text = '']) => {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([text], name, { type: 'application/json' }))
  for (const type of ['dragover', 'drop']) body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
}, [name, text])

describe('a map saved as a template', () => {
  test('stands first in the gallery, is picked, and is drawn again by Enter: all by keyboard', async () => {
    await drawMap()
    await inMapMenu('Save as template…')
    await session.panel.getByRole('textbox', { name: 'Name' }).and(session.panel.locator(':focus')).waitFor()
    await press('Control+A')
    await session.page.keyboard.type('How we sell bicycles')
    await press('Enter')
    await told('“How we sell bicycles” is a template now.')
    await session.panel.getByRole('tab', { name: 'Audit' }).focus()
    await press('ArrowLeft')
    await session.panel.getByRole('option', { selected: true, name: 'How we sell bicycles' }).waitFor()
    expect((await headings()).slice(0, 3)).toEqual(['Recent', 'Yours', 'Journey'])
    await session.panel.getByRole('combobox').focus()
    await press('Enter')
    await told('“How we sell bicycles” is on the page.')
    expect(drawn()).toEqual(['Journey map · Five phases', 'Journey map · How we sell bicycles'])
    expect(session.engine.undoSteps).toBe(2)
    expect((await headings()).slice(0, 2)).toEqual(['Recent', 'Journey'])
    await session.panel.getByRole('tab', { name: 'Audit' }).click()
    await session.panel.getByText('0 of 15').first().waitFor()
  })

  test('in the file is there for whoever opens it next, and a card that is dropped lands where it was let go', async () => {
    await drawMap()
    await save('Team journey', () => session.panel.getByRole('radio', { name: 'This file' }).click())
    await told('“Team journey” is a template now.')
    const { engine } = session
    await session.close()
    session.hands.close()
    // With the map selected, the panel would open on its audit.
    engine.person.currentPage.selection = []
    session = await openSession(studio, { engine })
    await session.panel.getByRole('option', { name: 'Team journey' }).waitFor()
    expect(await headings()).toContain('In this file')
    session.hands.drop({ absoluteX: 4_000, absoluteY: 300, dropMetadata: { template: 'file/team-journey' } })
    await told('“Team journey” is on the page.')
    expect(engine.person.currentPage.children.map(({ x, y }) => ({ x, y }))).toContainEqual({ x: 4_000, y: 300 })
  })

  test('brings its look along, until another is chosen for it', async () => {
    await session.panel.getByRole('button', { name: 'Look of the map' }).click()
    await session.panel.getByRole('menuitemradio', { name: 'Harbour' }).click()
    await drawMap()
    await save('In blue')
    await told('“In blue” is a template now.')
    await toInsert()
    const look = session.panel.getByRole('button', { name: /^Look of the map/ })
    await session.panel.getByRole('option', { name: 'Five phases' }).click()
    await look.click()
    await session.panel.getByRole('menuitemradio', { name: 'Kiln' }).click()
    await session.panel.getByRole('option', { name: 'In blue' }).click()
    expect(await look.textContent()).toContain('Harbour')
    await look.click()
    await session.panel.getByRole('menuitemradio', { name: 'Dark' }).click()
    expect(await look.textContent()).toContain('Harbour · Dark')
    await session.panel.getByRole('button', { name: 'Insert', exact: true }).click()
    await told('“In blue” is on the page.')
    const collections = await session.engine.person.variables.getLocalVariableCollectionsAsync()
    expect(collections.map(({ name }) => name)).toEqual(['Waymark · Harbour', 'Waymark · Harbour (dark)'])
  })

  test('can be searched, narrowed to, and adjusted before it is drawn', async () => {
    await drawMap()
    await save('Selling bicycles')
    await told('is a template now')
    await toInsert()
    await session.panel.getByRole('radio', { name: 'Yours' }).click()
    expect(await cards()).toEqual(['Selling bicycles'])
    await session.panel.getByRole('radio', { name: 'All' }).click()
    await session.panel.getByRole('combobox').fill('bicyles')
    await session.panel.getByRole('button', { name: 'Did you mean “bicycles”?' }).click()
    await session.panel.getByRole('option', { selected: true, name: 'Selling bicycles' }).waitFor()
    await session.panel.getByRole('combobox').press('Escape')
    await session.panel.getByRole('listbox').focus()
    await press('Space')
    await session.panel.getByRole('heading', { name: 'Selling bicycles' }).waitFor()
    await session.panel.getByLabel('Title').fill('Tandems')
    await session.panel.getByRole('button', { name: 'Insert map' }).click()
    await told('“Tandems” is on the page.')
  })

  test('is not drawn, saved or changed when the dialog is closed', async () => {
    await drawMap()
    const before = session.engine.snapshot()
    await inMapMenu('Save as template…')
    await session.panel.getByRole('dialog').waitFor()
    await press('Escape')
    await session.panel.getByRole('dialog').waitFor({ state: 'detached' })
    await toInsert()
    expect(await headings()).not.toContain('Yours')
    expect(session.engine.snapshot()).toEqual(before)
  })
})

describe('an own template', () => {
  beforeEach(async () => {
    await drawMap()
    await save('Selling bicycles')
    await told('is a template now')
    await toInsert()
  })

  test('is renamed, and takes its old name back', async () => {
    await inOwnMenu('Selling bicycles', 'Name and description…')
    await session.panel.getByRole('textbox', { name: 'Name', exact: true }).and(session.panel.locator(':focus')).waitFor()
    await press('Control+A')
    await session.page.keyboard.type('Selling wheels')
    await press('Enter')
    await session.panel.getByRole('option', { name: 'Selling wheels' }).waitFor()
    await session.panel.getByRole('button', { name: 'Undo' }).press('Enter')
    await session.panel.getByRole('option', { name: 'Selling bicycles' }).waitFor()
  })

  test('is deleted, and comes back', async () => {
    await inOwnMenu('Selling bicycles', 'Delete')
    await told('“Selling bicycles” is deleted.')
    expect(await headings()).not.toContain('Yours')
    expect(drawn()).toEqual(['Journey map · Five phases'])
    await session.panel.getByRole('button', { name: 'Undo' }).press('Enter')
    await session.panel.getByRole('option', { name: 'Selling bicycles' }).waitFor()
  })

  test('is shared with the file, once', async () => {
    await inOwnMenu('Selling bicycles', 'Keep in this file, too')
    await told('“Selling bicycles” is in this file, too.')
    expect((await headings()).slice(1, 3)).toEqual(['Yours', 'In this file'])
    await session.panel.getByRole('group', { name: 'Yours' }).getByRole('option').click()
    await inOwnMenu('Selling bicycles', 'Keep in this file, too')
    await told('“Selling bicycles” is there already.')
    expect(await session.panel.getByRole('option', { name: 'Selling bicycles' }).count()).toBe(2)
  })

  test('is saved as a file that opens as what it was, here and elsewhere, and twice changes nothing', async () => {
    const [download] = await Promise.all([session.page.waitForEvent('download'), inOwnMenu('Selling bicycles', 'Save as a file')])
    expect(download.suggestedFilename()).toBe('Selling bicycles.json')
    const text = readFileSync(await download.path(), 'utf8')
    const parsed = parsePackage(text)
    expect(parsed.ok && parsed.package.templates.map(({ id, version }) => `${id} ${version}`)).toEqual(['selling-bicycles 1'])
    await dropFile('again.json', text)
    await told('All of it is there already.')
    await session.close()
    session = await openSession(studio)
    await session.panel.locator('input[type=file]').first().setInputFiles({ name: 'sent.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await told('1 template is kept for you.')
    await session.panel.getByRole('option', { selected: true, name: 'Selling bicycles' }).waitFor()
    const [again] = await Promise.all([session.page.waitForEvent('download'), inOwnMenu('Selling bicycles', 'Save as a file')])
    expect(readFileSync(await again.path(), 'utf8')).toBe(text)
    await session.panel.getByRole('option', { name: 'Selling bicycles' }).click()
    await dropFile('third.json', text.replaceAll('"version": 1', '"version": 2'))
    await told('1 template is kept for you.')
    await session.panel.getByRole('button', { name: 'Undo' }).click()
    await told('Undone.')
    expect(await session.panel.getByRole('option', { name: 'Selling bicycles' }).count()).toBe(1)
  })
})

test.each([
  ['a poem', 'roses are red', 'its text is not JSON'],
  ['something else’s data', '{"name":"x"}', 'not a package of templates and brands'],
  ['a pit', '['.repeat(100_000), 'nested more deeply'],
  ['a poisoned object', '{"waymark":"package","schema":1,"templates":[],"brands":[],"__proto__":{"isAdmin":true}}', 'forbidden name: __proto__'],
  ['a newer format', '{"waymark":"package","schema":9,"templates":[],"brands":[]}', 'comes from a newer version (format 9)'],
  ['a template with a script for a name', '{"waymark":"package","schema":1,"templates":[{"schema":1,"id":"<img src=x onerror=alert(1)>"}],"brands":[]}', 'A template in this package is damaged'],
  ['8 MB of nothing', ' '.repeat(8_000_001), 'larger than a package can be'],
])('%s that is dropped on the panel is refused in one sentence, and nothing is kept', async (_, text, reason) => {
  await session.panel.getByRole('option').first().waitFor()
  const before = await cards()
  await dropFile('<b>stranger</b>.json', text)
  await session.panel.getByRole('alert').waitFor()
  expect(await trouble()).toContain(reason)
  expect(await trouble()).toMatch(/^“<b>stranger<\/b>\.json” was not opened\. /)
  expect(await cards()).toEqual(before)
})
