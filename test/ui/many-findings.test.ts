import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { axeViolations } from '../support/browser/axe-violations'
import { launchBrowser } from '../support/browser/browser'
import { crowdedMap } from '../support/browser/crowded-map'
import { openPanel, type OpenPanel } from '../support/browser/open-panel'
import { panelHtml } from '../support/browser/panel-page'
import { paperHands, type PaperHands } from '../support/browser/paper-hands'

const soon = { timeout: 20_000 }

let browser: Browser
let open: OpenPanel
let hands: PaperHands
/** One panel for all tests: reading such a map takes a while. Each test finds the list whole, from its top. */
beforeAll(async () => {
  const [launched, html] = await Promise.all([launchBrowser(), panelHtml()])
  browser = launched
  hands = paperHands({ layers: crowdedMap(1_000), selection: ['1:1'] })
  open = await openPanel(browser, html, hands, { height: 720 })
  await open.panel.getByRole('radio', { name: 'All 5000' }).waitFor()
})
beforeEach(async () => {
  await open.panel.getByLabel('Find in findings').focus()
  await open.page.keyboard.press('Escape')
  await open.panel.getByRole('radio', { name: 'All 5000' }).waitFor()
  await scrollTo(0)
})
afterAll(() => browser.close())

/** Findings that the page holds, wherever they are scrolled. */
const held = () => open.panel.locator('.finding').count()
const focused = () => open.panel.locator(':focus')
const scrollTo = (top: number) => open.panel.locator('.body').evaluate((body, to) => { body.scrollTop = to }, top)
const inView = (text: string) => open.panel.locator('.finding', { hasText: text }).first().evaluate((one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight })

describe('a list of 5,000 findings', () => {
  test('keeps few of them on the page, wherever it is scrolled', async () => {
    for (const top of [0, 4_000, 90_000, 200_000, 1e9]) {
      await scrollTo(top)
      await expect.poll(() => open.panel.locator('.findings').evaluate((list) => [...list.querySelectorAll('.finding')].some((one) => { const box = one.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight })), soon).toBe(true)
      expect(await held()).toBeLessThan(100)
    }
    await open.panel.getByText('Loyalty: “Better 999”').waitFor()
    expect(open.complaints).toEqual([])
  })

  test('is walked by arrows, and End and Home lead to its ends', async () => {
    await open.panel.locator('.finding').first().focus()
    await open.page.keyboard.press('ArrowDown')
    await expect.poll(() => focused().textContent(), soon).toMatch('Purchase: “Better 1”')
    await open.page.keyboard.press('End')
    await expect.poll(() => focused().textContent(), soon).toMatch('Loyalty: “Better 999”')
    await expect.poll(() => inView('Loyalty: “Better 999”'), soon).toBe(true)
    await open.page.keyboard.press('ArrowUp')
    await expect.poll(() => focused().textContent(), soon).toMatch('Loyalty: “Better 998”')
    await open.page.keyboard.press('Home')
    await expect.poll(() => focused().textContent(), soon).toMatch('Purchase: “Better 0”')
    await open.page.keyboard.press('PageDown')
    await expect.poll(() => focused().textContent(), soon).toMatch('Purchase: “Better 105”')
    expect(await held()).toBeLessThan(100)
  })

  test('lets nobody lose the focus who scrolls away and comes back', async () => {
    await open.panel.locator('.finding').nth(3).focus()
    await scrollTo(120_000)
    await expect.poll(() => open.panel.locator('.finding').last().textContent(), soon).not.toMatch('Purchase')
    expect(await focused().textContent()).toMatch('Purchase: “Better 100”')
    await open.page.keyboard.press('ArrowDown')
    await expect.poll(() => focused().textContent(), soon).toMatch('Purchase: “Better 101”')
    await expect.poll(() => inView('Purchase: “Better 101”'), soon).toBe(true)
  })

  test('is narrowed while somebody types, who stays in the field', async () => {
    await open.panel.getByLabel('Find in findings').focus()
    await open.page.keyboard.type('better 4999')
    await open.panel.getByText('Nothing of this kind.').waitFor()
    await open.page.keyboard.press('Backspace')
    await open.panel.getByRole('radio', { name: 'All 5', exact: true }).waitFor()
    expect(await focused().getAttribute('id')).toBe('find')
    expect(await held()).toBe(5)
  })

  test('tells ears the place of each finding among those of its group', async () => {
    await scrollTo(1e9)
    const last = open.panel.getByRole('listitem').filter({ hasText: 'Better 999' })
    await last.waitFor()
    expect(await last.evaluate((one) => [one.getAttribute('aria-posinset'), one.getAttribute('aria-setsize')])).toEqual(['1000', '1000'])
    await open.panel.getByRole('region', { name: 'Loyalty' }).getByRole('heading', { name: 'Loyalty' }).waitFor()
  })

  test('is grouped by rule', async () => {
    await open.panel.getByRole('button', { name: 'Grouped: By stage' }).click()
    await open.panel.getByRole('menuitemradio', { name: 'By rule' }).click()
    await open.panel.getByRole('heading', { name: 'Vague improvement 5,000' }).waitFor()
    expect(await held()).toBeLessThan(100)
    await open.panel.getByRole('button', { name: 'Grouped: By rule' }).click()
    await open.panel.getByRole('menuitemradio', { name: 'By stage' }).click()
  })

  test('selects all of a kind on the canvas, and accepts them with one reason in one change', async () => {
    await open.panel.getByLabel('Find in findings').fill('better 77')
    await open.panel.locator('.finding-ways .icon-button').first().click()
    await open.panel.getByRole('menuitem', { name: 'Select all like this' }).click()
    await open.panel.getByRole('group', { name: '5,000 chosen' }).waitFor()
    const shown = hands.asked.flatMap((ask) => (ask.kind === 'show' ? [ask.ids] : []))
    expect(new Set(shown.at(-1))).toHaveProperty('size', 5_000)
    await open.panel.getByRole('button', { name: 'Accept…' }).click()
    await open.panel.getByLabel('Your name').fill('Ana')
    await open.panel.getByLabel('Reason, for whoever asks later').fill('Only names for now')
    await open.page.keyboard.press('Enter')
    await open.panel.getByText('5,000 findings are accepted.').waitFor()
    const applied = hands.asked.flatMap((ask) => (ask.kind === 'apply' ? [ask.change] : []))
    expect(applied.map(({ patches }) => patches.length)).toEqual([5_000])
  })

  test.each([320, 720])('is clean for axe at %i px, light and dark, scrolled and with all of a kind chosen', async (width) => {
    await open.page.setViewportSize({ width, height: 720 })
    await scrollTo(60_000)
    await open.panel.getByText('Awareness', { exact: true }).last().waitFor()
    await open.panel.locator('.finding-ways .icon-button').last().click()
    await open.panel.getByRole('menuitem', { name: 'Select all like this' }).click()
    await open.panel.getByRole('group', { name: '5,000 chosen' }).waitFor()
    expect(await axeViolations(open)).toEqual([])
    await open.panel.locator('html').evaluate((root) => root.setAttribute('class', 'figma-dark'))
    expect(await axeViolations(open)).toEqual([])
    await open.panel.locator('html').evaluate((root) => root.setAttribute('class', 'figma-light'))
  })
})
