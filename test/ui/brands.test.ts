import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createEngine, type Engine } from '../../cli/engine/engine'
import { drawByHand } from '../support/draw-by-hand'
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

async function open(options: Parameters<typeof openSession>[1] = {}): Promise<Session> {
  const session = await openSession(studio, options)
  sessions.push(session)
  await session.panel.locator('.gallery').waitFor()
  return session
}

const button = ({ panel }: Session, name: string | RegExp) => panel.getByRole('button', { name, exact: true })
const told = ({ panel }: Session, words: string | RegExp) => panel.getByRole('status').filter({ hasText: words }).waitFor()
const refused = ({ panel }: Session, words: string | RegExp) => panel.getByRole('alert').filter({ hasText: words }).waitFor()
const toBrands = ({ panel }: Session) => panel.getByRole('tab', { name: 'Brands' }).click()
const json = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const row = ({ panel }: Session, name: string) => panel.locator('.brand-row').filter({ has: panel.locator('strong', { hasText: name }) })

const handDrawn = {
  title: 'Renting a bicycle',
  stages: ['Before', 'During', 'After'],
  lanes: [
    { label: 'Touchpoints', cells: ['Poster at the station', 'The dock', 'Receipt by e-mail'] },
    { label: 'Emotions', cells: ['Curious', 'Annoyed by the lock', 'Relieved'] },
    { label: 'Pain points', cells: ['Prices are hard to find', 'The lock jams', ''] },
    { label: 'Opportunities', cells: ['Put prices on the poster', 'Grease the locks', 'Ask how it went'] },
  ],
}

/** Everything on the page that a person sees, without ids. */
const looks = (engine: Engine, map = 0) => JSON.stringify(engine.person.currentPage.children[map]?.name) + JSON.stringify(
  (engine.person.currentPage.children[map] as FrameNode).findAll().map((node) => [node.name, node.x, node.y, node.width, node.height, 'fills' in node ? node.fills : null, 'strokes' in node ? node.strokes : null, 'cornerRadius' in node ? node.cornerRadius : null, node.type === 'TEXT' ? [node.characters, node.fontSize, node.fontName] : null])
    .map((node) => JSON.stringify(node)))
const collections = async ({ engine }: Session) => (await engine.person.variables.getLocalVariableCollectionsAsync()).map(({ name }) => name).sort()

/** Tabs on until a control of this name has the focus; by keyboard alone. */
async function tabTo({ page, panel }: Session, name: string): Promise<void> {
  const focused = () => panel.locator('body').evaluate(() => {
    const one = document.activeElement
    return one?.getAttribute('aria-label') ?? (one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one?.textContent) ?? ''
  })
  for (let tabs = 0; tabs < 80; tabs++) {
    if ((await focused()) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`nothing called “${name}” can be reached`)
}

describe('a brand', () => {
  test('is made by hand, by keyboard alone, and the next map wears it', async () => {
    const session = await open()
    const { page, panel, engine } = session
    await panel.getByRole('tab', { name: 'Insert' }).focus()
    await page.keyboard.press('End')
    await tabTo(session, 'New brand')
    await page.keyboard.press('Enter')
    await panel.getByRole('heading', { name: 'My brand' }).waitFor()
    const type = async (name: string, words: string) => {
      await tabTo(session, name)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(words)
    }
    await type('Name', 'Kolo')
    await type('Primary', '#7A1FA2')
    await type('Heading font', 'Recoleta')
    await tabTo(session, 'Rectangle')
    await page.keyboard.press('ArrowRight')
    await tabTo(session, 'Save')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await told(session, '“Kolo” is saved for you. New maps wear it.')
    await panel.getByRole('tab', { name: 'Insert' }).focus()
    await page.keyboard.press('Home')
    await button(session, 'Look of the map: Kolo · Light').waitFor()
    await panel.locator('#search').press('Enter')
    await told(session, 'Recoleta')
    expect(await collections(session)).toEqual(['Waymark · Kolo'])
    const map = engine.person.currentPage.children[0] as FrameNode
    expect(map.findAll(({ name }) => name === 'Point').length).toBe(5)
    await toBrands(session)
    await row(session, 'Kolo').click()
    await panel.getByText('Recoleta is missing here: Inter stands in.').waitFor()
    expect([session.complaints, session.hands.errors]).toEqual([[], []])
  }, patience)

  test('is put on a map, another one too, and the first again: everything is as it was', async () => {
    const session = await open()
    const { panel, engine, page } = session
    await toBrands(session)
    await button(session, 'New brand').click()
    await panel.getByLabel('Name').fill('Kolo')
    await panel.getByLabel('Primary', { exact: true }).fill('#7A1FA2')
    await panel.getByRole('radio', { name: '16' }).click()
    await button(session, 'Save').click()
    await panel.getByRole('menuitemradio', { name: 'In this file' }).click()
    await told(session, '“Kolo” is saved in this file.')
    await panel.getByRole('tab', { name: 'Insert' }).click()
    await panel.locator('#search').press('Enter')
    await button(session, 'Undo').waitFor()
    await page.keyboard.press('Control+A')
    const before = looks(engine)
    const wear = async (name: string) => {
      await toBrands(session)
      await row(session, name).click()
      await button(session, 'Apply…').click()
      await button(session, 'Apply').click()
      await told(session, `1 map wears “${name}”.`)
    }
    const steps = engine.undoSteps
    await wear('Harbour')
    expect(engine.undoSteps).toBe(steps + 1)
    expect(looks(engine)).not.toBe(before)
    await wear('Kolo')
    expect(looks(engine)).toBe(before)
    await wear('Press')
    await button(session, 'Undo').click()
    await told(session, 'Undone.')
    expect(looks(engine)).toBe(before)
    expect([session.complaints, session.hands.errors]).toEqual([[], []])
  }, patience)

  test('that was changed is saved and reaches the maps that wear it, also those drawn in plain values; Undo takes it back', async () => {
    const session = await open()
    const { panel, engine } = session
    await toBrands(session)
    await button(session, 'New brand').click()
    await panel.getByLabel('Name').fill('Kolo')
    await button(session, 'Save').click()
    await panel.getByRole('menuitemradio', { name: 'For me' }).click()
    await told(session, 'is saved for you')
    await button(session, 'Settings').click()
    await panel.getByRole('radio', { name: 'Plain values' }).click()
    await panel.getByRole('tab', { name: 'Insert' }).click()
    await panel.locator('#search').press('Enter')
    await button(session, 'Undo').waitFor()
    const before = looks(engine)
    await toBrands(session)
    await row(session, 'Kolo').click()
    await panel.getByLabel('Primary', { exact: true }).fill('#0B6468')
    await panel.getByText('Changes not saved').waitFor()
    await button(session, 'Apply…').click()
    await panel.getByText('The brand is saved first.').waitFor()
    await button(session, 'Apply').click()
    await told(session, '1 map wears “Kolo”.')
    const header = (engine.person.currentPage.children[0] as FrameNode).findOne(({ name }) => name === 'Awareness') as FrameNode
    expect((header.fills as SolidPaint[])[0]?.color).toMatchObject({ r: 11 / 255, g: 100 / 255, b: 104 / 255 })
    expect(await collections(session)).toEqual([])
    await button(session, 'Undo').click()
    await told(session, 'Undone.')
    expect(looks(engine)).toBe(before)
  }, patience)

  test('is put on all maps in the file; those drawn by hand stay as they are, and are counted', async () => {
    const engine = await createEngine()
    const board = await drawByHand(engine.person, handDrawn)
    const session = await open({ engine })
    await session.panel.locator('#search').press('Enter')
    await button(session, 'Undo').waitFor()
    const before = board.findAll().length
    await toBrands(session)
    await row(session, 'Kiln').click()
    await button(session, 'Apply…').click()
    await session.panel.getByRole('radio', { name: 'All in the file' }).click()
    await button(session, 'Apply').click()
    await told(session, '1 map wears “Kiln”. Drawn by hand, so left as they were: 1.')
    expect(board.findAll().length).toBe(before)
  }, patience)

  test('shows what cannot be seen well, in words, and mends it', async () => {
    const { panel, ...rest } = await open()
    const session = { panel, ...rest }
    await toBrands(session)
    await button(session, 'New brand').click()
    await panel.getByText('Everything can be seen well, light and dark.').waitFor()
    await panel.getByText('All colours, light').click()
    await panel.getByLabel('Muted text', { exact: true }).fill('#AAAAAA')
    await panel.getByText(/^Muted text on .+: 2:1, at least 4.5:1 is needed\.$/).waitFor()
    await button(session, 'Mend Muted text').click()
    await panel.getByText('Everything can be seen well, light and dark.').waitFor()
    await panel.getByLabel('Primary', { exact: true }).fill('#0B6468')
    expect(await panel.getByLabel('Muted text', { exact: true }).inputValue()).not.toBe('#AAAAAA')
  }, patience)

  test('is deleted, and back again by Undo', async () => {
    const session = await open()
    const { panel } = session
    await toBrands(session)
    await button(session, 'New brand').click()
    await button(session, 'Save').click()
    await panel.getByRole('menuitemradio', { name: 'For me' }).click()
    await told(session, '“My brand” is saved for you.')
    await button(session, 'More').click()
    await panel.getByRole('menuitem', { name: 'Delete' }).click()
    await told(session, '“My brand” is deleted.')
    expect(await row(session, 'My brand').count()).toBe(0)
    await button(session, 'Undo').click()
    await row(session, 'My brand').waitFor()
  }, patience)

  test('exported and imported by somebody else is the same', async () => {
    const session = await open()
    const { panel, page } = session
    await toBrands(session)
    await button(session, 'New brand').click()
    await panel.getByLabel('Name').fill('Kolo')
    await panel.locator('input[type=file][accept*=svg]').setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 40"><path d="M0 0H240V40Z" fill="#7A1FA2"/></svg>') })
    await panel.getByRole('img', { name: 'The logo as it is now' }).waitFor()
    await button(session, 'Save').click()
    await panel.getByRole('menuitemradio', { name: 'For me' }).click()
    await told(session, 'is saved for you')
    const exported = async () => {
      await button(session, 'More').click()
      const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('menuitem', { name: 'Export as JSON' }).click()])
      return readFileSync(await download.path(), 'utf8')
    }
    const sent = await exported()
    await button(session, 'More').click()
    await panel.getByRole('menuitem', { name: 'Delete' }).click()
    await told(session, 'is deleted')
    await panel.locator('input[type=file]').nth(1).setInputFiles({ name: 'kolo.json', mimeType: 'application/json', buffer: json(sent) })
    await row(session, 'Kolo').click()
    const again = JSON.parse(await exported()) as unknown
    expect(again).toEqual(JSON.parse(sent))
    expect(again).toMatchObject({ waymark: 'package', brands: [{ id: 'kolo', name: 'Kolo', logo: { width: 240, height: 40 } }] })
  }, patience)
})

describe('a brand is picked up', () => {
  test('from a selected frame, once there is one', async () => {
    const engine = await createEngine()
    const session = await open({ engine })
    const { panel } = session
    await toBrands(session)
    const way = button(session, 'New from selection')
    expect(await way.getAttribute('aria-disabled')).toBe('true')
    await panel.getByText('Select a frame to take its colours and fonts.').waitFor()
    const frame = engine.person.createFrame()
    frame.name = 'Landing page'
    frame.resize(400, 300)
    frame.fills = [{ type: 'SOLID', color: { r: 1, g: 251 / 255, b: 242 / 255 } }]
    const block = engine.person.createRectangle()
    block.fills = [{ type: 'SOLID', color: { r: 0, g: 90 / 255, b: 60 / 255 } }]
    frame.appendChild(block)
    engine.person.currentPage.selection = [frame]
    await engine.settle()
    await panel.getByText('Takes colours and fonts from what is selected.').waitFor()
    await way.click()
    await panel.getByRole('heading', { name: 'Landing page' }).waitFor()
    expect(await panel.getByLabel('Primary', { exact: true }).inputValue()).toBe('#005A3C')
    expect(await panel.getByLabel('Paper', { exact: true }).first().inputValue()).toBe('#FFFBF2')
  }, patience)

  test('from a design-tokens file', async () => {
    const session = await open()
    const { panel } = session
    await toBrands(session)
    const tokens = { color: { $type: 'color', primary: { $value: '#7a1fa2' }, accent: { $value: '#f2a541' } }, font: { body: { $type: 'fontFamily', $value: ['Manrope', 'sans-serif'] } } }
    await panel.locator('input[type=file]').first().setInputFiles({ name: 'acme.tokens.json', mimeType: 'application/json', buffer: json(tokens) })
    await panel.getByRole('heading', { name: 'Acme' }).waitFor()
    expect(await panel.getByLabel('Primary', { exact: true }).inputValue()).toBe('#7A1FA2')
    expect(await panel.getByLabel('Text font').inputValue()).toBe('Manrope')
  }, patience)

  test('from the variables of the file; a file without any says so', async () => {
    const engine = await createEngine()
    const session = await open({ engine })
    const { panel } = session
    await toBrands(session)
    const fromFile = async () => {
      await button(session, 'Import').click()
      await panel.getByRole('menuitem', { name: 'Variables and styles of this file' }).click()
    }
    await fromFile()
    await refused(session, 'There are no colours here to make a brand from.')
    const made = engine.person.variables.createVariableCollection('Client')
    engine.person.variables.createVariable('brand/primary', made, 'COLOR').setValueForMode(made.defaultModeId, { r: 1, g: 0, b: 0, a: 1 })
    await fromFile()
    await panel.getByRole('heading', { name: 'My brand' }).waitFor()
    expect(await panel.getByLabel('Primary', { exact: true }).inputValue()).toBe('#FF0000')
  }, patience)
})

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inner}</svg>`

describe('a file that somebody sent is refused with one sentence, and nothing is taken', () => {
  test.each([
    ['design tokens', 0, [
      ['hello', 'This is no design-tokens file: its text is not JSON.'],
      [`"${'x'.repeat(8_000_001)}"`, 'This file is larger than a design-tokens file can be.'],
      ['{"__proto__":{"color":{"$type":"color","$value":"#FF0000"}}}', 'This file was not opened because it is not safe to read: __proto__.'],
      ['{}', 'There are no colours here to make a brand from.'],
    ]],
    ['a package', 1, [
      ['hello', 'This file is no package: its text is not JSON.'],
      ['{"name":"x"}', 'This file is not a package of templates and brands.'],
      ['{"waymark":"package","schema":9}', 'This package comes from a newer version (format 9).'],
      ['{"waymark":"package","schema":1,"templates":[],"brands":[{"schema":1,"id":"x"}]}', 'A brand in this package is damaged: brands.0.'],
      ['{"waymark":"package","schema":1,"templates":[],"brands":[{"constructor":{"prototype":{}}}]}', 'This file was not opened because it uses a forbidden name: brands.0.constructor.'],
    ]],
  ] as const)('as %s', async (_, picker, cases) => {
    const session = await open()
    await toBrands(session)
    for (const [text, sentence] of cases) {
      await session.panel.locator('input[type=file]').nth(picker).setInputFiles({ name: 'sent.json', mimeType: 'application/json', buffer: json(text) })
      await refused(session, `“sent.json” was not opened. ${sentence}`)
    }
    expect(await session.panel.locator('.brand-row').count()).toBe(6)
    expect(session.complaints).toEqual([])
  }, patience)

  test('as a logo', async () => {
    const session = await open()
    await toBrands(session)
    await button(session, 'New brand').click()
    for (const [name, text, sentence] of [
      ['script.svg', svg('<script>alert(1)</script>'), 'The logo was refused because it holds code: “script”.'],
      ['event.svg', svg('<path d="M0 0" onload="alert(1)"/>'), 'The logo was refused because it holds code: “onload”.'],
      ['outside.svg', svg('<use href="https://example.com/x.svg#a"/>'), 'The logo was refused because'],
      ['text.png', 'this is no picture', 'The logo is not a PNG picture that can be read.'],
      ['large.svg', svg(`<path d="M0 0${'L1 1'.repeat(40_000)}"/>`), 'The logo is too large: up to 100 kB and 4096 pixels are fine.'],
    ] as const) {
      await session.panel.locator('input[type=file][accept*=svg]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) })
      await refused(session, `“${name}” was not opened. ${sentence}`)
    }
    expect(await session.panel.getByRole('img', { name: 'The logo as it is now' }).count()).toBe(0)
  }, patience)
})

describe.each([320, 720])('at %i px', (width) => {
  test('the list, a brand with all its colours and warnings, and the question before applying: axe finds nothing, no word is cut', async () => {
    const session = await open({ window: { width } })
    const { panel } = session
    const root = panel.locator('html')
    const isFine = async () => {
      for (const theme of ['figma-dark', 'figma-light']) {
        await root.evaluate((one, name) => one.setAttribute('class', name), theme)
        expect(await axeViolations(session)).toEqual([])
      }
      expect(await overflow(session)).toEqual([])
    }
    await toBrands(session)
    await isFine()
    await button(session, 'Import').click()
    await isFine()
    await session.page.keyboard.press('Escape')
    await button(session, 'New brand').click()
    await panel.getByText('All colours, light').click()
    await panel.getByLabel('Muted text', { exact: true }).fill('#AAAAAA')
    await isFine()
    await button(session, 'Apply…').click()
    await panel.getByRole('dialog').waitFor()
    await isFine()
    expect(session.complaints).toEqual([])
  }, patience)
})
