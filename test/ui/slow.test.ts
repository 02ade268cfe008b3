import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import type { Ask } from '../../plugin/protocol/messages'
import { launchBrowser } from '../support/browser/browser'
import { openPanel } from '../support/browser/open-panel'
import { panelHtml } from '../support/browser/panel-page'
import { paperHands } from '../support/browser/paper-hands'
import { unfinishedMap } from '../support/browser/unfinished-map'
import { panelCatalogues } from '../../ui/messages/sayings'

let browser: Browser
let html: string
beforeAll(async () => { [browser, html] = await Promise.all([launchBrowser(), panelHtml()]) })
afterAll(() => browser.close())

const layers = unfinishedMap()

describe('a sandbox that never answers', () => {
  const mute = () => openPanel(browser, html, paperHands({ policy: () => 'mute' }))

  test('leaves the templates there to look at, and inserting can be cancelled and tried again', async () => {
    const { page, panel, complaints, close } = await mute()
    await panel.getByRole('option', { name: 'Five phases' }).click()
    for (let go = 0; go < 2; go++) {
      await panel.getByRole('button', { name: 'Insert', exact: true }).click()
      await panel.getByRole('progressbar', { name: 'Inserting the map…' }).waitFor()
      await panel.getByRole('button', { name: 'Cancel' }).click()
      await panel.getByRole('progressbar').waitFor({ state: 'detached' })
    }
    await panel.getByRole('option', { name: 'Five phases' }).click()
    await page.keyboard.press('Enter')
    await panel.getByRole('progressbar').waitFor()
    await page.keyboard.press('Escape')
    await panel.getByRole('progressbar').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await close()
  })

  test('leaves no dead control: every screen opens, every menu too, while it is waited for', async () => {
    const { page, panel, close } = await mute()
    await panel.getByRole('tab', { name: 'Audit' }).click()
    await panel.getByRole('progressbar').waitFor()
    await panel.getByRole('radio', { name: 'File' }).click()
    expect(await panel.getByRole('radio', { name: 'File' }).getAttribute('aria-checked')).toBe('true')
    await panel.getByRole('tab', { name: 'Insert' }).click()
    await panel.getByRole('button', { name: 'Look of the map' }).click()
    await panel.getByRole('menuitemradio', { name: 'Kiln' }).click()
    await panel.getByRole('button', { name: 'Look of the map: Kiln · Light' }).waitFor()
    await panel.getByRole('button', { name: 'Adjust…' }).click()
    await panel.getByRole('checkbox', { name: 'Customer actions' }).uncheck()
    await panel.getByRole('button', { name: 'Back' }).click()
    await panel.getByRole('button', { name: 'Settings' }).click()
    await panel.getByRole('radio', { name: 'Polski' }).first().click()
    await panel.getByRole('heading', { name: 'Ustawienia' }).waitFor()
    // The audit is still waited for: Escape ends that first, then leaves the screen.
    await page.keyboard.press('Escape')
    await panel.getByRole('progressbar').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await panel.getByRole('tab', { name: 'Wstaw', selected: true }).waitFor()
    await close()
  })
})

describe('a sandbox that answers late and out of order', () => {
  test('shows the maps of the scope that was asked for last', async () => {
    const hands = paperHands({ layers, policy: (ask: Ask) => (ask.kind === 'read' ? 'hold' : 'answer') })
    const { panel, close } = await openPanel(browser, html, hands)
    await panel.getByRole('tab', { name: 'Audit' }).click()
    await panel.getByRole('radio', { name: 'File' }).click()
    await panel.getByRole('radio', { name: 'Selection' }).click()
    await panel.getByRole('progressbar').waitFor()
    hands.release()
    await panel.getByText('13 of 15').waitFor()
    expect(await panel.getByRole('progressbar').count()).toBe(0)
    await close()
  })

  test('counts on while it is waited for', async () => {
    const hands = paperHands({ policy: (ask: Ask) => (ask.kind === 'read' ? 'hold' : 'answer') })
    const { panel, close } = await openPanel(browser, html, hands)
    await panel.getByRole('tab', { name: 'Audit' }).click()
    await panel.getByRole('progressbar').waitFor()
    hands.progress(1500, 3000)
    await panel.getByText('1,500 of 3,000').waitFor()
    expect(await panel.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1500')
    await close()
  })
})

describe('a sandbox that always fails', () => {
  test('is told of in plain words, once, and nothing is stuck', async () => {
    const { panel, close } = await openPanel(browser, html, paperHands({ policy: () => 'fail' }))
    await panel.getByRole('button', { name: 'Insert', exact: true }).click()
    const alert = panel.getByRole('alert')
    await alert.filter({ hasText: 'Something went wrong. Nothing was changed; try once more.' }).waitFor()
    expect(await alert.textContent()).not.toContain('host call')
    await panel.getByRole('button', { name: 'Close' }).click()
    await alert.waitFor({ state: 'detached' })
    await panel.getByRole('tab', { name: 'Audit' }).click()
    await alert.waitFor()
    await panel.locator('.empty').getByRole('button', { name: 'Check again' }).click()
    await alert.waitFor()
    await close()
  })
})

describe.each([['never answers', 'mute'], ['holds every answer back', 'hold'], ['refuses everything', 'fail']] as const)('a sandbox that %s', (_, wish) => {
  test('leaves every screen to be opened and left, and every tab alive', async () => {
    const { page, panel, complaints, close } = await openPanel(browser, html, paperHands({ layers, policy: () => wish }))
    for (const name of ['Brands', 'Audit', 'Insert', 'Brands']) {
      await panel.getByRole('tab', { name }).click()
      await panel.getByRole('tab', { name, selected: true }).waitFor()
    }
    await panel.getByRole('button', { name: 'Settings' }).click()
    await panel.getByRole('heading', { name: 'Settings' }).waitFor()
    await panel.getByRole('button', { name: panelCatalogues.en['rules.open'] as string }).click()
    await panel.getByRole('heading', { name: panelCatalogues.en['rules'] as string, level: 1 }).waitFor()
    await panel.getByRole('button', { name: 'Settings' }).last().click()
    await panel.getByRole('heading', { name: 'Settings' }).waitFor()
    await panel.getByRole('button', { name: 'Keyboard' }).click()
    await panel.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    await page.keyboard.press('Escape')
    await panel.getByRole('dialog').waitFor({ state: 'detached' })
    // Whatever is still waited for shows itself, and can be called off.
    for (let waiting = await panel.getByRole('progressbar').count(); waiting > 0; waiting = await panel.getByRole('progressbar').count()) await page.keyboard.press('Escape')
    await panel.getByRole('tab', { name: 'Insert' }).click()
    await panel.getByRole('option', { name: 'Five phases' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a sandbox that talks nonsense', () => {
  test('and strangers who post to the window are not heard', async () => {
    const hands = paperHands({ layers })
    const { page, panel, complaints, close } = await openPanel(browser, html, hands)
    await panel.getByRole('option').first().waitFor()
    hands.say({ v: 1, id: 0, kind: 'event', event: 'run', data: { command: 7 } })
    hands.say({ v: 9, id: 0, kind: 'event', event: 'run', data: { command: 'audit', parameters: {}, selection: [] } })
    hands.say('hello')
    const frame = page.frames().find((one) => one.parentFrame() !== null)
    await frame?.evaluate(() => { window.postMessage({ pluginMessage: { v: 1, id: 0, kind: 'event', event: 'run', data: { command: 'audit', parameters: {}, selection: [] } } }, '*') })
    hands.say({ v: 1, id: 0, kind: 'event', event: 'selection', data: { ids: ['1:1'], maps: [] } })
    await panel.getByRole('tab', { name: 'Insert', selected: true }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
