import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser/browser'
import { openPanel, type OpenPanel } from '../support/browser/open-panel'
import { overflow } from '../support/browser/overflow'
import { panelHtml } from '../support/browser/panel-page'
import { paperHands, type Paper } from '../support/browser/paper-hands'
import { pseudoLocale } from '../support/browser/pseudo-locale'
import { unfinishedMap } from '../support/browser/unfinished-map'

let browser: Browser
let html: string
let pseudo: string
beforeAll(async () => { [browser, html, pseudo] = await Promise.all([launchBrowser(), panelHtml(), panelHtml([pseudoLocale])]) })
afterAll(() => browser.close())

const silent: Paper = { policy: (ask) => (ask.kind === 'store' ? 'answer' : 'mute') }

const screens: readonly (readonly [name: string, paper: Paper, go: (open: OpenPanel) => Promise<unknown>])[] = [
  ['templates', {}, ({ panel }) => panel.getByRole('option').first().waitFor()],
  ['nothing found', {}, async ({ panel }) => { await panel.locator('#search').fill('phaess'); await panel.locator('.empty').waitFor() }],
  ['options', {}, async ({ panel }) => { await panel.locator('#search').press('Space'); for (const fold of await panel.locator('summary').all()) await fold.click() }],
  ['the word after inserting', {}, async ({ panel }) => { await panel.locator('#search').press('Enter'); await panel.locator('.toast').waitFor() }],
  ['settings', {}, ({ panel }) => panel.locator('.top .icon-button').click()],
  ['an audit', { layers: unfinishedMap(), selection: ['1:1'] }, ({ panel }) => panel.getByRole('grid').waitFor()],
  ['an audit without a map', {}, async ({ panel }) => { await panel.locator('#tab-audit').click(); await panel.locator('.empty').waitFor() }],
  ['waiting', silent, async ({ panel }) => { await panel.locator('#tab-audit').click(); await panel.getByRole('progressbar').waitFor() }],
]

describe.each(screens)('%s', (_, paper, go) => {
  test.each(['pl', 'ro', 'mk'])('have room for their words in %s at 320 px', async (locale) => {
    const open = await openPanel(browser, html, paperHands(paper), { width: 320, locale })
    await go(open)
    expect(await overflow(open)).toEqual([])
    await open.close()
  })

  test('have room for a language a third longer', async () => {
    const open = await openPanel(browser, pseudo, paperHands(paper), { width: 400 })
    await go(open)
    expect(await overflow(open)).toEqual([])
    await open.close()
  })

  test('lose nothing at 200 % zoom, where scrolling down is enough', async () => {
    const open = await openPanel(browser, html, paperHands(paper), { width: 200, height: 280, scale: 2 })
    await go(open)
    expect(await open.panel.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(200)
    expect(await overflow(open)).toEqual([])
    await open.close()
  })
})
