import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { parseDate } from '../../plugin/core/audit/parse-date'
import { longDate } from '../../plugin/core/formats/report/long-date'
import { numberLocales } from '../../plugin/core/messages/number-locales'
import { launchBrowser } from '../support/browser/browser'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

test('a Macedonian day is written and read in words, whatever the browser knows', () => {
  expect(longDate('2026-06-12', 'mk')).toBe('12 јуни 2026')
  expect(parseDate('12 јуни 2026')).toBe(Date.UTC(2026, 5, 12))
  expect(longDate('2026-06-12', 'pl')).toBe('12 czerwca 2026')
})

test('numbers in Chromium follow Macedonian habits, though it knows none', async () => {
  const page = await browser.newPage()
  expect(await page.evaluate((locales) => new Intl.NumberFormat(locales).format(1240.5), numberLocales('mk'))).toBe('1.240,5')
})
