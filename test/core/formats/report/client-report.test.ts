import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import type { MapAudit } from '../../../../plugin/core/audit/result'
import { readingOfMap } from '../../../../plugin/core/formats/map/reading-of-map'
import { clientReport } from '../../../../plugin/core/formats/report/html/client-report'
import { LOCALES } from '../../../../plugin/core/journey/locale'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { auditOf, auditWith, hostileMap, withNotes } from '../../../support/audited'
import { launchBrowser } from '../../../support/browser/browser'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(async () => { await browser.close() })

async function opened(maps: readonly MapAudit[], { locale = 'en' as const, width = 1024, scheme = 'light' as 'light' | 'dark' } = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme })
  await page.setContent(clientReport('maps.fig', maps, '2025-06-12', speak(locale)))
  return page
}

const text = async (page: Page): Promise<string> => (await page.locator('body').innerText()).replace(/\s+/g, ' ')

describe('the client report', () => {
  test('tells whose journey it is, its one sentence, its high and low, its pains, its improvements and what is unknown', async () => {
    const page = await opened([auditOf('pain-points', { filled: true })])
    const heads = await page.locator('h1, h2').allInnerTexts()
    expect(heads.slice(1)).toEqual(expect.arrayContaining(['How it feels', 'The map', 'Best and hardest moment', 'Pain points by kind', 'Improvements', 'What every stage holds']))
    expect(await page.locator('svg').getAttribute('aria-label')).toMatch(/^Curve of feelings\. .+: \d/)
    expect(await page.locator('blockquote').count()).toBeGreaterThan(1)
    expect(await text(page)).toContain('Report of June 12, 2025.')
    await page.close()
  })

  test('says of an improvement which pain it answers, who does it, and what it is worth', async () => {
    const audit = auditWith('five-phases', withNotes((note) => (note.lane === 'improvements' && note.stage === 'purchase' ? { ...note, owner: 'Ana', due: 'Q3', value: 'high', effort: 'low' } : note)))
    const page = await opened([audit])
    const row = await page.getByRole('group', { name: 'Improvements' }).locator('tbody tr').filter({ hasText: 'Ana' }).first().innerText()
    expect(row).toMatch(/Purchase[\s\S]+Size advice[\s\S]+Ana · Q3[\s\S]+high × low/)
    await page.close()
  })

  test('names what is assumed, not rated, or left out on purpose', async () => {
    const audit = auditWith('five-phases', (map) => withNotes((note) => {
      if (note.lane === 'emotions' && note.stage === 'loyalty') return null
      if (note.lane === 'improvements' && note.stage === 'awareness') return { ...note, text: '', notApplicable: 'A campaign of the partner' }
      return note.lane === 'evidence' ? { ...note, evidence: { kind: 'assumption' } } : note
    })(map))
    const page = await opened([audit])
    const told = await text(page)
    expect(told).toMatch(/Assumed, not yet checked .+Stages whose feeling nobody has rated Loyalty Left out on purpose Awareness, Improvements: A campaign of the partner/)
    await page.close()
  })

  test('holds no ids, no score, no “error” and no name of ours', () => {
    for (const audit of [auditOf('five-phases'), auditOf('pain-points', { filled: true })]) {
      const written = clientReport('maps.fig', [audit], '2025-06-12', speak('en'))
      expect(written).not.toMatch(/waymark|error|score|stage-\w+-required/i)
      expect(written).not.toContain(audit.reading.id)
    }
  })

  test('needs nothing from elsewhere and runs nothing', () => {
    const written = clientReport('maps.fig', [auditOf('five-phases', { filled: true })], '2025-06-12', speak('en'))
    expect(written).not.toMatch(/<script|<link|<img|url\(|@import|\bon\w+=|https?:/i)
  })

  test('an image or script in a map’s words stays words', async () => {
    const word = `"><img src=x onerror=alert(1)>'</bdi></style></title><script>alert(1)</script>`
    const page = await opened([auditMap(readingOfMap(hostileMap(word)))])
    expect(await page.locator('img, script').count()).toBe(0)
    expect(await page.title()).toBe(word)
    expect(await page.locator('h1').innerText()).toBe(word)
    await page.close()
  })

  test.each(LOCALES)('in %s has no violation that axe finds, in light and dark, wide and narrow', async (locale) => {
    for (const [scheme, width] of [['light', 1024], ['dark', 320]] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme })
      await page.setContent(clientReport('maps.fig', [auditOf('five-phases', { locale }), auditOf('experience-support', { locale, filled: true })], '2025-06-12', speak(locale)))
      await page.evaluate(axe.source)
      const found = await page.evaluate(async () => {
        const { violations }: { violations: { id: string; nodes: { html: string }[] }[] } = await Reflect.get(globalThis, 'axe').run()
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
      })
      expect(found).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.close()
    }
  })

  test('a map told in another language than its own keeps its words marked as what they are', async () => {
    const page = await opened([auditOf('five-phases', { locale: 'mk', filled: true })])
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('h1 bdi').getAttribute('lang')).toBe('mk')
    await page.close()
  })

  test('a file without maps says so', async () => {
    const page = await opened([])
    expect(await text(page)).toBe('No journey map found in maps.fig.')
    await page.close()
  })
})
