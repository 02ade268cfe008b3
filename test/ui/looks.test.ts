import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser/browser'
import { lookAlike } from '../support/browser/look-alike'
import { openPanel, type OpenPanel, type Window } from '../support/browser/open-panel'
import { panelHtml } from '../support/browser/panel-page'
import { panelStates } from '../support/browser/panel-states'
import { paperHands, type Paper } from '../support/browser/paper-hands'
import { unfinishedMap } from '../support/browser/unfinished-map'

let browser: Browser
let html: string
beforeAll(async () => { [browser, html] = await Promise.all([launchBrowser(), panelHtml()]) })
afterAll(() => browser.close())

async function look(name: string, paper: Paper, window: Window, go: (open: OpenPanel) => Promise<unknown>): Promise<string | null> {
  const open = await openPanel(browser, html, paperHands(paper), { ...window, today: '2026-05-20T10:00:00Z' })
  await go(open)
  await open.panel.locator('body').evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const seen = await open.page.screenshot({ animations: 'disabled' })
  await open.close()
  return lookAlike(seen, `test/ui/looks/${name.replaceAll(' ', '-')}.png`)
}

// The letters and edges of other systems' browsers differ; the reviewed pictures were taken with the pinned one.
if (process.platform === 'linux') {
  describe.each(['light', 'dark'] as const)('as reviewed, %s', (theme) => {
    test.each(panelStates)('%s', async (name, paper, go) => {
      expect(await look(`${name} ${theme}`, paper, { theme }, go)).toBeNull()
    })
  })

  describe.each([['pl', 320], ['ro', 720], ['mk', 320]] as const)('as reviewed, in %s at %i px', (locale, width) => {
    const withMap: Paper = { layers: unfinishedMap({ locale }), selection: ['1:1'] }
    test.each<readonly [string, Paper, (open: OpenPanel) => Promise<unknown>]>([
      ['templates', {}, async () => undefined],
      ['options', {}, async ({ panel }) => { await panel.locator('.foot .spring ~ .button').first().click() }],
      ['brands', {}, ({ panel }) => panel.locator('#tab-brands').click()],
      ['an audit', withMap, ({ panel }) => panel.getByRole('grid').waitFor()],
    ])('%s', async (name, paper, go) => {
      expect(await look(`${name} ${locale} ${width}`, paper, { locale, width }, go)).toBeNull()
    })
  })
}
