import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import packageJson from '../../package.json'
import { news } from '../../ui/state/news'
import { axeViolations } from '../support/browser/axe-violations'
import { launchBrowser } from '../support/browser/browser'
import { openPanel } from '../support/browser/open-panel'
import { panelHtml } from '../support/browser/panel-page'
import { paperHands } from '../support/browser/paper-hands'

let browser: Browser
let html: string
beforeAll(async () => { [browser, html] = await Promise.all([launchBrowser(), panelHtml()]) })
afterAll(() => browser.close())

test('the news are of a version that is out', () => {
  const parts = (version: string) => version.split('.').map(Number)
  const [of, own] = [parts(news.version), parts(packageJson.version)]
  const at = of.findIndex((part, index) => part !== own[index])
  expect(at === -1 || (of[at] ?? 0) < (own[at] ?? 0)).toBe(true)
})

test('who updated is told once, can read on, and is not told again', async () => {
  const hands = paperHands({ stored: { brand: 'kiln', seen: '0.0.9' } })
  const { page, panel, close } = await openPanel(browser, html, hands)
  await panel.getByText('Waymark was updated.').waitFor()
  expect(await axeViolations({ page })).toEqual([])
  await panel.getByRole('button', { name: 'What’s new' }).click()
  const dialog = panel.getByRole('dialog', { name: 'What’s new' })
  expect(await dialog.getByRole('listitem').count()).toBe(news.items.length)
  expect(await axeViolations({ page })).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => panel.getByText('Waymark was updated.').count()).toBe(0)
  expect(hands.asked.flatMap((ask) => (ask.kind === 'store' && ask.set ? [ask.set] : []))).toContainEqual(expect.objectContaining({ brand: 'kiln', seen: news.version }))
  await close()
})

test('it can be put away without reading', async () => {
  const hands = paperHands({ stored: { brand: 'kiln' } })
  const { panel, close } = await openPanel(browser, html, hands)
  await panel.locator('.news-strip').getByRole('button', { name: 'Don’t show again' }).click()
  await panel.locator('.news-strip').waitFor({ state: 'detached' })
  expect(hands.asked.some((ask) => ask.kind === 'store' && JSON.stringify(ask.set ?? null).includes(news.version))).toBe(true)
  await close()
})

test.each([['who opens it for the first time', undefined], ['who has read it', { brand: 'kiln', seen: news.version }]])('%s is told of no update', async (_, stored) => {
  const { panel, close } = await openPanel(browser, html, paperHands(stored ? { stored } : {}))
  await panel.getByRole('option').first().waitFor()
  expect(await panel.locator('.news-strip').count()).toBe(0)
  await close()
})
