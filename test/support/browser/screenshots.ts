import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../../../plugin/core/journey/locale'
import { launchBrowser } from './browser'
import { openPanel, type OpenPanel, type Window } from './open-panel'
import { panelHtml } from './panel-page'
import { paperHands } from './paper-hands'
import { unfinishedMap } from './unfinished-map'

interface Shot { readonly name: string; readonly window: Window; readonly locale?: Locale; readonly isAudit?: boolean; readonly go?: (open: OpenPanel) => Promise<unknown> }

/** Hints are for the first time; pictures show every day. */
const settled = { hints: ['insert', 'audit'] }

const shots: readonly Shot[] = [
  { name: 'panel-insert', window: { height: 640 } },
  { name: 'panel-audit', window: { height: 640 }, isAudit: true },
  { name: 'panel-audit-dark', window: { height: 640, theme: 'dark' }, isAudit: true },
  { name: 'panel-options', window: { height: 900 }, go: ({ panel }) => panel.locator('.foot .button').nth(1).click() },
  { name: 'panel-narrow', window: { width: 320 }, isAudit: true },
  { name: 'panel-macedonian', window: { height: 640 }, locale: 'mk', isAudit: true },
]

/** Draws pictures of the built panel into `folder`, as PNG at twice the size. Returns their paths. */
export async function takePictures(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const [browser, html] = await Promise.all([launchBrowser(), panelHtml()])
  const paths: string[] = []
  for (const { name, window, locale = 'en', isAudit = false, go } of shots) {
    const hands = paperHands({ stored: settled, ...(isAudit && { layers: unfinishedMap({ locale }), selection: ['1:1'] }) })
    const open = await openPanel(browser, html, hands, { scale: 2, locale, ...window })
    await open.panel.locator(isAudit ? '.matrix' : '.gallery').waitFor()
    await go?.(open)
    // Pictures show the panel at rest, with nothing focused.
    await open.panel.locator('body').evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur() })
    const path = join(folder, `${name}.png`)
    await open.page.screenshot({ path })
    paths.push(path)
    await open.close()
  }
  await browser.close()
  return paths
}
