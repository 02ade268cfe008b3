import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser/browser'
import { openPanel, type OpenPanel } from '../support/browser/open-panel'
import { panelHtml } from '../support/browser/panel-page'
import { panelStates } from '../support/browser/panel-states'
import { paperHands } from '../support/browser/paper-hands'

let browser: Browser
let html: string
beforeAll(async () => { [browser, html] = await Promise.all([launchBrowser(), panelHtml()]) })
afterAll(() => browser.close())

const controls = 'button, input, textarea, summary, [tabindex], [role^=menuitem], [role=option], [role=tab], [role=radio], [role=gridcell]'

/** How many controls are seen, and the markup of those whose name a screen reader would not find. */
async function names({ page }: OpenPanel): Promise<{ readonly all: number; readonly nameless: readonly string[] }> {
  const frame = page.frames().find((one) => one.parentFrame() !== null)
  if (!frame) throw new Error('the panel has no frame')
  await frame.evaluate(axe.source)
  return frame.evaluate((wanted) => {
    const tool = Reflect.get(globalThis, 'axe')
    tool.setup(document)
    // Behind an open dialog nothing can be reached.
    const seen = [...(document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility() && one.closest('[aria-hidden=true]') === null)
    const nameless = seen.filter((one) => String(tool.commons.text.accessibleText(one)).trim() === '').map((one) => one.outerHTML.slice(0, 160))
    tool.teardown()
    return { all: seen.length, nameless }
  }, controls)
}

/** Presses Tab until the focus is where it began or outside of the panel; tells where it stood still, and whether it came to an end. */
async function walk({ page, panel }: OpenPanel): Promise<{ readonly stuck: readonly string[]; readonly isThrough: boolean }> {
  const body = panel.locator('body')
  const most = await body.evaluate((root, wanted) => {
    const all = [...root.querySelectorAll<HTMLElement>(wanted)]
    all.forEach((one, index) => { one.dataset['stop'] = String(index) })
    if (document.activeElement === root) all.find((one) => one.tabIndex >= 0 && one.getClientRects().length > 0)?.focus()
    return all.length
  }, controls)
  const where = () => body.evaluate((root) => (document.hasFocus() && document.activeElement && document.activeElement !== root ? (document.activeElement.getAttribute('data-stop') ?? document.activeElement.outerHTML.slice(0, 160)) : null))
  const first = await where()
  const stuck: string[] = []
  let last = first
  for (let press = 0; press < most + 3; press++) {
    await page.keyboard.press('Tab')
    const now = await where()
    if (now === null || now === first && press > 0) return { stuck, isThrough: true }
    if (now === last) stuck.push(now)
    last = now
  }
  return { stuck, isThrough: false }
}

describe('on every screen and in every state', () => {
  test.each(panelStates)('each control has a name, and Tab comes to an end: %s', async (_, paper, go) => {
    const open = await openPanel(browser, html, paperHands(paper))
    await go(open)
    const { all, nameless } = await names(open)
    expect(all).toBeGreaterThan(0)
    expect(nameless).toEqual([])
    expect(await walk(open)).toEqual({ stuck: [], isThrough: true })
    await open.close()
  })
})
