import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { axeViolations } from '../support/browser/axe-violations'
import { launchBrowser } from '../support/browser/browser'
import { openPanel } from '../support/browser/open-panel'
import { panelHtml } from '../support/browser/panel-page'
import { panelStates } from '../support/browser/panel-states'
import { paperHands } from '../support/browser/paper-hands'

let browser: Browser
let html: string
beforeAll(async () => { [browser, html] = await Promise.all([launchBrowser(), panelHtml()]) })
afterAll(() => browser.close())

describe.each([320, 720])('at %i px, light and dark', (width) => {
  test.each(panelStates)('axe finds nothing wrong with %s', async (_, paper, go) => {
    const open = await openPanel(browser, html, paperHands(paper), { width })
    await go(open)
    expect(await axeViolations(open)).toEqual([])
    await open.panel.locator('html').evaluate((root) => root.setAttribute('class', 'figma-dark'))
    expect(await axeViolations(open)).toEqual([])
    expect(open.complaints).toEqual([])
    await open.close()
  })
})
