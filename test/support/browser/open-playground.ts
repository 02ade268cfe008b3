import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { buildPlayground } from '../../../build.mjs'
import { serveFolder } from '../../../cli/playground/site/serve-folder'
import { writeSamples } from '../../../cli/playground/site/write-samples'
import { launchBrowser } from './browser'
import type { Window } from './open-panel'

/** The site as it is published: static files, somewhere below the root of a server. */
export interface Site { readonly browser: Browser; readonly address: string; close(): Promise<void> }

export async function openSite(): Promise<Site> {
  const root = await mkdtemp(join(tmpdir(), 'waymark-playground-'))
  const folder = join(root, 'some', 'where')
  await buildPlayground(folder)
  await writeSamples(folder, await readFile('dist/main.js', 'utf8'))
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(root, 0)])
  return {
    browser,
    address: `${served.address}some/where/`,
    async close() {
      await browser.close()
      served.close()
      await rm(root, { recursive: true })
    },
  }
}

export interface Visit {
  readonly page: Page
  readonly panel: FrameLocator
  /** What the browser complained about. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Somebody comes to the playground and waits until the plugin is there. */
export async function visit({ browser, address }: Site, sample: string, { width = 1280, height = 800, theme = 'light', locale = 'en', scale = 1 }: Window = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale, reducedMotion: 'reduce', acceptDownloads: true })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`${address}?sample=${sample}&theme=${theme}&lang=${locale}`)
  const panel = page.frameLocator('.window iframe')
  await panel.locator('.frame').waitFor()
  return { page, panel, complaints, close: () => context.close() }
}
