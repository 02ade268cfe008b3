import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openFig } from '../../cli/engine/engine'
import { onCanvas, type Spot } from '../support/browser/on-canvas'
import { openSite, visit, type Site, type Visit } from '../support/browser/open-playground'

const soon = { timeout: 20_000 }

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
const cell = ({ panel }: Visit, name: RegExp) => panel.getByRole('gridcell', { name }).waitFor()

/** The document as it would be saved now, looked at from outside. */
async function saved({ page }: Visit): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save .fig' }).click()])
  return new Uint8Array(await readFile(await file.path()))
}

/** Where a layer of the document lies on the screen. */
async function spot(one: Visit, find: (page: PageNode) => SceneNode | null): Promise<Spot> {
  const { person } = await openFig(await saved(one))
  const node = find(person.currentPage)
  if (!node?.absoluteBoundingBox) throw new Error('no such layer')
  return onCanvas(one, node.absoluteBoundingBox)
}

test('a prompt is typed over on the canvas, the finding goes away live, and undo brings it back', async () => {
  const one = await come('half-done')
  await audit(one)
  await one.panel.getByText('11 of 15').waitFor()
  const prompt = await spot(one, (page) => page.findOne((node) => node.type === 'TEXT' && node.characters.startsWith('What reaches them after paying')))
  await one.page.mouse.dblclick(prompt.x, prompt.y)
  await one.page.getByRole('textbox', { name: /^Text of/ }).waitFor()
  await one.page.keyboard.type('A card in the parcel')
  await one.page.keyboard.press('Escape')
  await one.panel.getByText('12 of 15').waitFor()
  await one.page.keyboard.press('Control+Z')
  await one.panel.getByText('11 of 15').waitFor()
  await one.page.keyboard.press('Control+Shift+Z')
  await one.panel.getByText('12 of 15').waitFor()
  expect(one.complaints).toEqual([])
})
