import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { axeViolations } from '../support/browser/axe-violations'
import { launchBrowser } from '../support/browser/browser'
import { aFile, manyMaps } from '../support/browser/many-maps'
import { openPanel, type OpenPanel } from '../support/browser/open-panel'
import { panelHtml } from '../support/browser/panel-page'
import { paperHands, type PaperHands } from '../support/browser/paper-hands'
import { overflow } from '../support/browser/overflow'

const soon = { timeout: 20_000 }

let browser: Browser
let open: OpenPanel
let hands: PaperHands
beforeAll(async () => {
  const [launched, html] = await Promise.all([launchBrowser(), panelHtml()])
  browser = launched
  hands = paperHands({ layers: manyMaps(aFile), selection: ['1:1'] })
  open = await openPanel(browser, html, hands, { width: 720, height: 640 })
  await open.panel.locator('.matrix').waitFor()
})
/** Each test comes from the audit, and finds the table of all maps. */
beforeEach(async () => {
  await open.page.setViewportSize({ width: 720, height: 640 })
  await open.panel.getByRole('button', { name: 'All maps in this file…' }).click()
  await open.panel.getByRole('table', { name: 'All maps in this file' }).waitFor()
})
afterAll(() => browser.close())

const names = () => open.panel.locator('.register-go').allTextContents()
const back = () => open.panel.getByRole('button', { name: 'Back' }).click()

describe('all maps of a file', () => {
  test('stand in one table with what a lead asks of them', async () => {
    const cells = open.panel.getByRole('row').filter({ hasText: 'First bicycle' }).getByRole('cell')
    expect((await cells.allTextContents()).slice(0, 3)).toEqual(['First bicycle for a child', 'Page 1', 'Kolo Bikes'])
    await open.panel.getByRole('row', { name: /First bicycle.*15 of 15.*Purchase.*Uneasy.*Mar 12, 2026.*40%, 60%, 87%/ }).waitFor()
    await open.panel.getByText('5 maps').waitFor()
    await back()
  })

  test('are sorted by any column, and by the same again the other way round', async () => {
    const sort = (column: string) => open.panel.getByRole('columnheader').getByRole('button', { name: column, exact: true }).click()
    const byName = await names()
    expect(byName[0]).toBe('Atelier visit')
    await sort('Map')
    await expect.poll(names, soon).toEqual([...byName].reverse())
    for (const column of ['Page', 'Owner', 'Customer', 'Stages', 'Lowest point', 'Reviewed', 'Trend']) {
      await sort(column)
      await open.panel.locator('[aria-sort]').filter({ hasText: column }).waitFor()
    }
    await sort('Filled')
    await expect.poll(async () => (await names()).slice(0, 2).sort(), soon).toEqual(['Changing the electricity provider without an interruption', 'Zakup roweru na raty'])
    await sort('Map')
    await back()
  })

  test('are narrowed by words and by owner, while the focus stays where one types', async () => {
    await open.panel.getByLabel('Find a map').focus()
    await open.page.keyboard.type('kolo bike')
    await expect.poll(names, soon).toEqual(['Atelier visit', 'First bicycle for a child'])
    expect(await open.panel.locator(':focus').getAttribute('id')).toBe('find-map')
    await open.page.keyboard.type('zebra')
    await open.panel.getByText('No map matches.').waitFor()
    await open.panel.getByRole('button', { name: 'Show all again' }).click()
    await open.panel.getByRole('button', { name: 'Owner: Everything' }).click()
    await open.panel.getByRole('menuitemradio', { name: 'Łucja' }).click()
    await expect.poll(names, soon).toEqual(['Zakup roweru na raty'])
    await open.panel.getByRole('button', { name: 'Owner: Łucja' }).click()
    await open.panel.getByRole('menuitemradio', { name: 'Everything' }).click()
    await back()
  })

  test('are walked by arrows, and Enter leads to a map on the canvas and to its audit', async () => {
    await open.panel.locator('.register-go').first().focus()
    for (const key of ['End', 'Home', 'ArrowDown', 'ArrowDown']) await open.page.keyboard.press(key)
    await expect.poll(() => open.panel.locator(':focus').textContent(), soon).toBe('Complaint')
    await open.page.keyboard.press('Enter')
    await open.panel.getByRole('button', { name: 'Map: Complaint' }).waitFor()
    expect(hands.asked.filter(({ kind }) => kind === 'show').at(-1)).toMatchObject({ ids: [expect.stringMatching(/^1:\d+$/)] })
  })

  test('go out as they are listed', async () => {
    await open.panel.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([open.page.waitForEvent('download'), open.panel.getByRole('menuitem', { name: /CSV/ }).click()])
    expect(download.suggestedFilename()).toBe('waymark-maps.csv')
    await open.panel.getByText('Saved.').waitFor()
    await back()
  })

  test.each([320, 400, 720])('are clean for axe and cut off nowhere at %i px, light and dark', async (width) => {
    await open.page.setViewportSize({ width, height: 640 })
    await open.panel.locator('.register-row').first().waitFor()
    expect(await overflow(open)).toEqual([])
    expect(await axeViolations(open)).toEqual([])
    await open.panel.locator('html').evaluate((root) => root.setAttribute('class', 'figma-dark'))
    expect(await axeViolations(open)).toEqual([])
    await open.panel.locator('html').evaluate((root) => root.setAttribute('class', 'figma-light'))
    await back()
  })

  test('complain of nothing meanwhile', () => {
    expect(open.complaints).toEqual([])
  })
})
