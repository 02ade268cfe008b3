import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser/browser'
import { openPanel, type OpenPanel } from '../support/browser/open-panel'
import { panelHtml } from '../support/browser/panel-page'
import { paperHands, type Paper } from '../support/browser/paper-hands'
import { unfinishedMap } from '../support/browser/unfinished-map'

/** A message has to cross to the engine and back. */
const soon = { timeout: 20_000 }

let browser: Browser
let html: string
beforeAll(async () => { [browser, html] = await Promise.all([launchBrowser(), panelHtml()]) })
afterAll(() => browser.close())

const map: Paper = { layers: unfinishedMap(), selection: ['1:1'] }

const screens: readonly (readonly [name: string, paper: Paper, go: (open: OpenPanel) => Promise<unknown>])[] = [
  ['templates', {}, ({ panel }) => panel.getByRole('option').first().waitFor()],
  ['options', {}, async ({ panel }) => { await panel.locator('#search').press('Space'); for (const fold of await panel.locator('summary').all()) await fold.click() }],
  ['settings', {}, ({ panel }) => panel.getByRole('button', { name: 'Settings' }).click()],
  ['all maps of the file', map, async ({ panel }) => { await panel.getByRole('button', { name: 'All maps in this file…' }).click(); await panel.getByRole('table').waitFor() }],
  ['an audit', map, ({ panel }) => panel.getByRole('grid').waitFor()],
  ['trouble', { policy: (ask) => (ask.kind === 'read' ? 'fail' : 'answer') }, async ({ panel }) => { await panel.locator('#search').press('Enter'); await panel.getByRole('alert').waitFor() }],
]

describe('by keyboard', () => {
  test.each(screens)('every control of %s is reached by Tab, is seen to be, and lets go again', async (_, paper, go) => {
    const open = await openPanel(browser, html, paperHands(paper))
    await go(open)
    const controls = await open.panel.locator('body').evaluate((body) => {
      const all = [...body.querySelectorAll<HTMLElement>('button, input, textarea, summary, [tabindex]')].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length > 0)
      all.forEach((one, index) => { one.dataset['stop'] = String(index) })
      all[0]?.focus()
      return all.length
    })
    const seen = new Set(['0'])
    const faint: string[] = []
    let isOut = false
    for (let press = 0; press < controls + 2 && !isOut; press++) {
      await open.page.keyboard.press('Tab')
      const focus = await open.panel.locator('body').evaluate(() => {
        const one = document.activeElement
        if (!(one instanceof HTMLElement) || one === document.body || !document.hasFocus()) return null
        const ringed = one.matches('.gallery') ? one.querySelector('[aria-selected=true]') : one
        return { stop: one.dataset['stop'] ?? '', name: one.outerHTML.slice(0, 120), isRinged: ringed !== null && getComputedStyle(ringed).outlineStyle !== 'none' || one.matches('[role=menuitem]') }
      })
      if (focus === null) isOut = true
      else seen.add(focus.stop)
      if (focus && !focus.isRinged) faint.push(focus.name)
    }
    expect([seen.size, faint, isOut]).toEqual([controls, [], true])
    await open.close()
  })

  test('a menu opens, moves, chooses and gives the focus back', async () => {
    const { page, panel, close } = await openPanel(browser, html, paperHands())
    const button = panel.getByRole('button', { name: 'Language of the map' })
    await button.focus()
    await page.keyboard.press('ArrowDown')
    await panel.getByRole('menuitemradio', { name: 'English', checked: true }).waitFor()
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await panel.getByRole('button', { name: 'Language of the map: Română' }).waitFor()
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('p')
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Language of the map: Polski' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await panel.getByRole('menu').waitFor({ state: 'detached' })
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    await close()
  })

  test('arrows walk the gallery by rows and columns, and Space opens the options', async () => {
    const { page, panel, close } = await openPanel(browser, html, paperHands())
    const names = await panel.getByRole('option').locator('.card-name').allTextContents()
    const picked = () => panel.getByRole('option', { selected: true }).locator('.card-name').textContent()
    const walk: string[] = []
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'Home']) {
      await page.keyboard.press(key)
      walk.push(await picked() ?? '')
    }
    expect(walk).toEqual([names[1], names[2], names[0], names.at(-1), names[0]])
    await page.keyboard.press('Space')
    await panel.getByRole('heading', { name: names[0] ?? '' }).waitFor()
    await page.keyboard.press('Escape')
    await panel.getByRole('option', { selected: true }).waitFor()
    expect(await panel.locator('#search').evaluate((one) => one === document.activeElement)).toBe(true)
    await close()
  })

  test('the focus stays in the panel when what had it goes away', async () => {
    const { page, panel, close } = await openPanel(browser, html, paperHands())
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Undo' }).focus()
    await page.keyboard.press('Enter')
    await panel.getByText('Undone.').waitFor()
    expect(await panel.locator('#search').evaluate((one) => one === document.activeElement)).toBe(true)
    await panel.getByRole('button', { name: 'Don’t show again' }).focus()
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Don’t show again' }).waitFor({ state: 'detached' })
    expect(await panel.locator('#search').evaluate((one) => one === document.activeElement)).toBe(true)
    await close()
  })

  test('the last Escape closes the panel', async () => {
    const hands = paperHands()
    const { page, panel, close } = await openPanel(browser, html, hands)
    await panel.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => hands.asked.some((ask) => ask.kind === 'window' && ask.close), soon).toBe(true)
    await close()
  })

  test('a question mark shows every key, and Escape puts them away', async () => {
    const hands = paperHands(map)
    const { page, panel, close } = await openPanel(browser, html, hands)
    await panel.getByRole('grid').waitFor()
    await page.keyboard.press('?')
    await panel.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    await page.keyboard.press('Escape')
    await panel.getByRole('dialog').waitFor({ state: 'detached' })
    expect(hands.asked.some((ask) => ask.kind === 'window')).toBe(false)
    await close()
  })

  test('the corner resizes the panel, by mouse as by arrows', async () => {
    const hands = paperHands()
    const { page, panel, close } = await openPanel(browser, html, hands)
    const sizes = () => hands.asked.flatMap((ask) => (ask.kind === 'window' && ask.resize ? [ask.resize] : []))
    await panel.getByRole('button', { name: 'Resize the panel' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(sizes, soon).toEqual([{ width: 416, height: 560 }])
    await page.mouse.move(394, 554)
    await page.mouse.down()
    await page.mouse.move(454, 584, { steps: 3 })
    await expect.poll(() => sizes().at(-1), soon).toEqual({ width: 460, height: 590 })
    await page.mouse.up()
    await close()
  })
})
