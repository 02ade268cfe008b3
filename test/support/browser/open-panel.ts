import type { Browser, FrameLocator, Page } from 'playwright-core'
import { asFigmaShows, hostPage } from './panel-page'

/** The other end of the panel's wire: takes what the panel posts, and is given the way to answer. */
export interface Hands {
  hear(message: unknown): void
  answerTo(post: (message: unknown) => void): void
}

export interface OpenPanel {
  readonly page: Page
  readonly panel: FrameLocator
  /** What the browser complained about: errors, refused resources, policy violations. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export interface Window { readonly width?: number; readonly height?: number; readonly theme?: 'light' | 'dark'; readonly locale?: string; readonly scale?: number; readonly reducedMotion?: 'reduce' | 'no-preference'; readonly forcedColors?: 'active' | 'none'; /** The day on the panel's clock; the machine's own when absent. */ readonly today?: string }

/** Opens the built panel in a null-origin frame under Figma's policy, wired to `hands`. */
export async function openPanel(browser: Browser, html: string, hands: Hands, { width = 400, height = 560, theme = 'light', locale = 'en', scale = 1, reducedMotion = 'reduce', forcedColors = 'none', today }: Window = {}): Promise<OpenPanel> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale, reducedMotion, forcedColors })
  context.setDefaultTimeout(30_000)
  if (today !== undefined) await context.clock.setFixedTime(today)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.exposeFunction('toHands', (message: unknown) => hands.hear(message))
  await page.setContent(hostPage)
  hands.answerTo((message) => { void page.evaluate((sent) => Reflect.get(globalThis, 'toPanel')(sent), message).catch(() => undefined) })
  await page.locator('#panel').evaluate((frame, source) => frame.setAttribute('srcdoc', source), asFigmaShows(html, theme))
  const panel = page.frameLocator('#panel')
  await panel.locator('.frame').waitFor()
  return { page, panel, complaints, close: () => context.close() }
}
