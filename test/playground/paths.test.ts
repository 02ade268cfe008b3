import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { documentOf } from '../support/browser/layers-seen'
import { openSite, visit, type Site, type Visit } from '../support/browser/open-playground'

/** Drawing, looking and saving in a browser that draws by itself, on a machine that may be busy. */
const patience = 180_000

let site: Site
let one: Visit
beforeAll(async () => { site = await openSite() }, patience)
afterAll(() => site.close())
afterEach(() => one.close())

const press = async (...keys: string[]) => { for (const key of keys) await one.page.keyboard.press(key) }
const told = (words: string | RegExp) => one.panel.getByRole('status').filter({ hasText: words }).waitFor()
const audit = () => one.panel.getByRole('tab', { name: 'Audit' }).click()
const button = (name: string | RegExp) => one.panel.getByRole('button', { name })
const choose = (name: string | RegExp) => one.panel.getByRole('menuitem', { name }).or(one.panel.getByRole('menuitemcheckbox', { name })).click()
const maps = async () => (await documentOf(one)).children[0]?.findChildren(({ name }) => name.startsWith('Journey map')) ?? []
const wordsOf = (map: SceneNode | undefined) => (map && 'findAllWithCriteria' in map ? map.findAllWithCriteria({ types: ['TEXT'] }).map(({ characters }) => characters) : [])

test('a designer puts a template on an empty page, writes three notes gap by gap, shows the client view and keeps the file', async () => {
  one = await visit(site, 'empty')
  await one.panel.locator('#search').click()
  await press('Enter')
  await told('“Five phases” is on the page.')
  await audit()
  await one.panel.getByText('0 of 15').waitFor()
  await button('Next gap').focus()
  await press('Enter')
  const notes = ['A poster at the tram stop', 'The size guide', 'The till']
  for (const [at, note] of notes.entries()) {
    await one.panel.locator('.write-card textarea').waitFor()
    await one.page.keyboard.type(note)
    await press('Enter')
    await one.panel.getByText(`${at + 1} of 15`).waitFor()
  }
  const before = await maps()
  expect(wordsOf(before[0])).toEqual(expect.arrayContaining(notes))
  await button('More for this map').click()
  await choose(/^Client view/)
  await told('Only what clients need is shown.')
  const [map] = await maps()
  const hidden = (node: SceneNode | undefined) => (node && 'findAll' in node ? node.findAll(({ visible }) => !visible).length : 0)
  expect(hidden(map)).toBeGreaterThan(hidden(before[0]))
  expect(wordsOf(map)).toEqual(expect.arrayContaining(notes))
  expect(one.complaints).toEqual([])
}, patience)

test('a lead keeps a map that was drawn by hand, accepts one finding with a reason, and copies the report', async () => {
  one = await visit(site, 'hand-made')
  await audit()
  await button('Keep as map').click()
  await button('Status: In review').waitFor()
  const open = await one.panel.locator('.finding').count()
  await button(/^More: /).first().click()
  await press('End', 'Enter')
  await one.panel.getByRole('dialog', { name: 'Accept as it is' }).waitFor()
  await one.page.keyboard.type('Decided with sales')
  // A name is asked for, too, since nobody has said it yet.
  await press('Enter')
  await one.page.keyboard.type('Ana')
  await press('Enter')
  await told('Accepted.')
  await expect.poll(() => one.panel.locator('.finding').count(), { timeout: 20_000 }).toBe(open - 1)
  await button('Report').click()
  await choose(/^Copy as Markdown/)
  await told('Copied.')
  await one.page.context().grantPermissions(['clipboard-read'])
  expect(await one.page.evaluate(() => navigator.clipboard.readText())).toContain('Lowest: **Comparing**')
  const [board] = (await documentOf(one)).children[0]?.children ?? []
  expect(board?.getSharedPluginDataKeys('waymark').length).toBeGreaterThan(0)
  expect(one.complaints).toEqual([])
}, patience)

test('an agency dresses all maps of a file, keeps one of them as a template and inserts that', async () => {
  one = await visit(site, 'branded')
  const before = await maps()
  await one.panel.getByRole('tab', { name: 'Brands' }).click()
  await one.panel.locator('.brand-row', { hasText: 'Press' }).click()
  await button('Apply…').click()
  await one.panel.getByRole('dialog').getByRole('button', { name: 'Apply', exact: true }).click()
  await told('3 maps wear “Press”.')
  const dressed = await maps()
  const brandsOf = (all: readonly SceneNode[]) => all.map((map) => /"brand":"(\w+)"/.exec(map.getSharedPluginDataKeys('waymark').map((key) => map.getSharedPluginData('waymark', key)).join())?.[1])
  expect([before, dressed].map(brandsOf)).toEqual([['harbour', 'kiln', 'meadow'], ['press', 'press', 'press']])
  expect(dressed.map(wordsOf)).toEqual(before.map(wordsOf))
  await audit()
  await button('More for this map').click()
  await choose(/^Save as template/)
  await one.panel.getByRole('dialog', { name: 'Save as template' }).waitFor()
  await press('Enter')
  await told(/is a template now/)
  await one.panel.getByRole('tab', { name: 'Insert' }).click()
  await one.panel.getByRole('radio', { name: 'Yours' }).click()
  await one.panel.getByRole('option').dblclick()
  await told(/is on the page/)
  expect(brandsOf(await maps())).toEqual(['press', 'press', 'press', 'press'])
  expect(one.complaints).toEqual([])
}, patience)
