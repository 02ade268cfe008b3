import type { Plugin } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { LOCALES } from '../../plugin/core/journey/locale'
import { axeViolations } from '../support/browser/axe-violations'
import { launchBrowser } from '../support/browser/browser'
import { openPanel } from '../support/browser/open-panel'
import { panelCatalogues } from '../../ui/messages/sayings'
import { panelHtml } from '../support/browser/panel-page'
import { paperHands } from '../support/browser/paper-hands'
import { unfinishedMap } from '../support/browser/unfinished-map'

/** The panel with a fault in one of its views: settings break whenever they are shown. */
const broken: Plugin = {
  name: 'broken-settings',
  setup: (build) => void build.onLoad({ filter: /screens\/settings\.tsx$/ }, () => ({ contents: "export function Settings() { throw new TypeError('a fault of ours') }", loader: 'tsx' })),
}

let browser: Browser
let html: string
beforeAll(async () => { [browser, html] = await Promise.all([launchBrowser(), panelHtml([broken])]) })
afterAll(() => browser.close())

describe('a view that breaks', () => {
  test('leaves a calm sentence and a way on; the canvas is not touched, and choices are kept', async () => {
    const hands = paperHands({ layers: unfinishedMap(), stored: { brand: 'kiln' } })
    const { page, panel, complaints, close } = await openPanel(browser, html, hands)
    await panel.getByRole('button', { name: /^Look of the map: Kiln/ }).waitFor()
    await panel.getByRole('button', { name: 'Settings' }).click()
    const alert = panel.getByRole('alert')
    await alert.filter({ hasText: 'Your maps are on the canvas as you left them.' }).waitFor()
    expect(await alert.textContent()).not.toContain('TypeError')
    await panel.getByRole('button', { name: 'Copy details' }).click()
    await panel.getByRole('status').filter({ hasText: 'Copied.' }).waitFor()
    await panel.getByRole('button', { name: 'Start again' }).focus()
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: /^Look of the map: Kiln/ }).waitFor()
    await panel.getByRole('tab', { name: 'Audit' }).click()
    await panel.getByText('13 of 15').waitFor()
    expect(hands.asked.filter(({ kind }) => kind === 'apply')).toEqual([])
    expect(complaints.every((complaint) => complaint.includes('a fault of ours'))).toBe(true)
    await close()
  })

  test('copies what helps to find the fault, and nothing of the document', async () => {
    const { page, panel, close } = await openPanel(browser, html, paperHands({ layers: unfinishedMap() }))
    await panel.getByRole('button', { name: 'Settings' }).click()
    await page.context().grantPermissions(['clipboard-read']).catch(() => undefined)
    await panel.locator('body').evaluate(() => { document.addEventListener('copy', () => { document.body.dataset['copied'] = (document.activeElement as HTMLTextAreaElement).value }) })
    await panel.getByRole('button', { name: 'Copy details' }).click()
    const copied = await panel.locator('body').getAttribute('data-copied')
    expect(copied).toMatch(/^TypeError: a fault of ours\n/)
    await close()
  })

  test.each(['light', 'dark'] as const)('is as accessible as the rest, in %s and in every language', async (theme) => {
    for (const locale of LOCALES) {
      const { page, panel, close } = await openPanel(browser, html, paperHands({ stored: { panel: locale } }), { theme, width: 320 })
      const words = panelCatalogues[locale]
      await panel.getByRole('button', { name: String(words['settings']) }).click()
      await panel.getByRole('alert').filter({ hasText: String(words['crash.about']) }).waitFor()
      expect(await panel.locator(':focus').textContent()).toBe(words['crash.again'])
      expect(await axeViolations({ page })).toEqual([])
      await close()
    }
  })
})
