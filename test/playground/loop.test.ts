import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openFig } from '../../cli/engine/engine'
import { documentOf, layerOf, saved } from '../support/browser/layers-seen'
import { underSpot } from '../support/browser/on-canvas'
import { openSite, visit, type Site, type Visit } from '../support/browser/open-playground'

const soon = { timeout: 30_000 }

let site: Site
const visits: Visit[] = []
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())
afterEach(async () => { for (const one of visits.splice(0)) await one.close() })

async function come(sample: string): Promise<Visit> {
  const one = await visit(site, sample)
  visits.push(one)
  return one
}

const audit = ({ panel }: Visit) => panel.getByRole('tab', { name: 'Audit' }).click()
const topLayers = async (one: Visit) => (await documentOf(one)).children[0]?.children ?? []

test('a prompt is typed over on the canvas, the finding goes away live, and undo brings it back', async () => {
  const one = await come('half-done')
  await audit(one)
  await one.panel.getByText('11 of 15').waitFor()
  const { spot } = await layerOf(one, (node) => node.type === 'TEXT' && node.characters.startsWith('What reaches them after paying'))
  const picture = async () => (await one.page.screenshot({ clip: { x: spot.x - 20, y: spot.y - 4, width: 40, height: 8 } })).toString('base64')
  const before = await picture()
  await one.page.mouse.dblclick(spot.x, spot.y)
  await one.page.getByRole('textbox', { name: /^Text of/ }).waitFor()
  await one.page.keyboard.type('A card in the parcel')
  await one.page.keyboard.press('Escape')
  await one.panel.getByText('12 of 15').waitFor()
  await expect.poll(picture, soon).not.toBe(before)
  await one.page.keyboard.press('Control+Z')
  await one.panel.getByText('11 of 15').waitFor()
  await expect.poll(picture, soon).toBe(before)
  await one.page.keyboard.press('Control+Shift+Z')
  await one.panel.getByText('12 of 15').waitFor()
  expect(one.complaints).toEqual([])
})

test('a feeling that is dragged down is the lowest of the map', async () => {
  const one = await come('half-done')
  await audit(one)
  await one.panel.getByText('lowest: Consideration').waitFor()
  const { spot } = await layerOf(one, (node) => node.name === 'Face' && node.parent?.name === 'Awareness')
  for (const _ of ['row', 'cell', 'face']) await one.page.mouse.dblclick(spot.x, spot.y)
  await one.page.getByRole('status').filter({ hasText: 'Selected: Face' }).waitFor()
  await one.page.mouse.move(spot.x, spot.y)
  await one.page.mouse.down()
  await one.page.mouse.move(spot.x, spot.y + 20)
  await one.page.mouse.move(spot.x, spot.y + 60)
  await one.page.mouse.up()
  await one.panel.getByText('lowest: Awareness').waitFor()
  await one.page.getByRole('button', { name: 'Undo' }).click()
  await one.panel.getByText('lowest: Consideration').waitFor()
  expect(one.complaints).toEqual([])
})

test('a template is drawn where it is let go', async () => {
  const one = await come('empty')
  const window = await one.page.locator('.window iframe').boundingBox()
  if (!window) throw new Error('no window')
  const there = await underSpot(one, { x: 300, y: 320 })
  // Chromium without a screen ends no drag outside of the frame it began in, so the end is told as a browser tells it.
  await one.panel.getByRole('option', { name: /^Five phases/ }).dispatchEvent('dragend', { clientX: 300 - window.x, clientY: 320 - window.y })
  await one.page.getByRole('status').filter({ hasText: /^Selected: Journey map/ }).waitFor()
  await expect.poll(() => one.page.getByRole('button', { name: 'Undo' }).isEnabled(), soon).toBe(true)
  const { node } = await layerOf(one, ({ name }) => name.startsWith('Journey map'))
  expect(Math.hypot(node.x - there.x, node.y - there.y)).toBeLessThan(1)
  expect(one.complaints).toEqual([])
})

test('what is saved and opened again is the same', async () => {
  const one = await come('branded')
  await one.page.getByRole('button', { name: 'Show layers' }).click()
  await one.page.getByRole('treeitem').nth(1).click()
  await one.page.getByRole('application').focus()
  await one.page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => one.page.getByRole('button', { name: 'Undo' }).isEnabled(), soon).toBe(true)
  const before = await saved(one)
  await one.page.locator('input[type=file]').setInputFiles({ name: 'mine.fig', mimeType: 'application/octet-stream', buffer: Buffer.from(before) })
  await one.page.getByRole('button', { name: 'Document: mine' }).waitFor()
  await one.panel.locator('.frame').waitFor()
  const [first, second] = await Promise.all([openFig(before), openFig(await saved(one))])
  expect(second.snapshot()).toEqual(first.snapshot())
})

test('a file that is none of Figma’s is refused in one sentence, and the document stays', async () => {
  const one = await come('hand-made')
  await one.page.locator('input[type=file]').setInputFiles({ name: 'notes.fig', mimeType: 'text/plain', buffer: Buffer.from('no such thing') })
  await one.page.getByText('“notes” could not be opened').waitFor()
  await one.page.getByRole('button', { name: 'Document: Drawn by hand' }).waitFor()
  expect((await topLayers(one)).length).toBe(1)
})

test('a map drawn by hand is read, and kept as a map', async () => {
  const one = await come('hand-made')
  await audit(one)
  await one.panel.getByText('13 of 15').waitFor()
  await one.panel.getByRole('button', { name: 'Keep as map' }).click()
  await one.panel.getByRole('button', { name: 'Status: In review' }).waitFor()
  const [board] = await topLayers(one)
  expect(board?.getSharedPluginDataKeys('waymark').length).toBeGreaterThan(0)
})

test('of a messy board the panel asks', async () => {
  const one = await come('workshop')
  await audit(one)
  await one.panel.getByText('Is “Journey workshop · Thursday · room 2” a journey map?').waitFor()
})

test('the plugin is closed, and comes back with a command of its menu', async () => {
  const one = await come('half-done')
  await one.page.getByRole('button', { name: 'Close the plugin' }).click()
  await one.page.locator('.window').waitFor({ state: 'detached' })
  await one.page.getByRole('button', { name: 'Plugin', exact: true }).click()
  await one.page.getByRole('menuitem', { name: 'Audit page' }).click()
  await one.panel.getByText('11 of 15').waitFor()
})
