import type { Locale } from '../../../plugin/core/journey/locale'
import type { Layer } from '../../../plugin/core/layers/layer'
import { manyMaps, type Planned } from '../browser/many-maps'
import { openPanel, type OpenPanel, type Window } from '../browser/open-panel'
import { paperHands } from '../browser/paper-hands'
import type { Studio } from '../browser/studio'
import { unfinishedMap } from '../browser/unfinished-map'
import { keepPicture } from './keep-picture'
import { news } from '../../../ui/state/news'

interface Shot {
  readonly name: string
  readonly window: Window
  readonly locale?: Locale
  readonly layers?: readonly Layer[]
  readonly go?: (open: OpenPanel) => Promise<unknown>
}

/** Hints are for the first time; pictures show every day. */
const settled = { hints: ['insert', 'audit'], name: 'Ana', seen: news.version }
const half = unfinishedMap()

/** A file as a lead meets it. */
const file: readonly Planned[] = [
  { title: 'First bicycle for a child', reviews: [6, 9, 13] },
  { title: 'Hearing Sunday lunch again', template: 'experience-product', filled: false, reviews: [0] },
  { title: 'Mould or damp?', template: 'experience-content', reviews: [11, 15] },
  { title: 'No room at eleven at night', template: 'employee-mirror', reviews: [4, 6, 12] },
  { title: 'A green wall by Sunday', template: 'experience-shop' },
]

const brands = async ({ panel }: OpenPanel): Promise<void> => {
  await panel.locator('#tab-brands').click()
  await panel.locator('.brand-row').first().waitFor()
}

const shots: readonly Shot[] = [
  { name: 'panel-insert', window: { height: 640 } },
  { name: 'panel-options', window: { height: 900 }, go: ({ panel }) => panel.locator('.foot .button').nth(1).click() },
  { name: 'panel-audit', window: { height: 640 }, layers: half },
  { name: 'panel-audit-dark', window: { height: 640, theme: 'dark' }, layers: half },
  { name: 'panel-macedonian', window: { height: 640 }, locale: 'mk', layers: unfinishedMap({ locale: 'mk' }) },
  {
    name: 'panel-next-gap', window: { height: 640 }, layers: half, async go({ panel }) {
      await panel.locator('.foot .primary').click()
      await panel.locator('.write-card').waitFor()
    },
  },
  { name: 'panel-brands', window: { height: 640, theme: 'dark' }, go: brands },
  {
    name: 'panel-brand', window: { height: 900 }, async go(open) {
      await brands(open)
      await open.panel.locator('.brand-row').nth(1).click()
      await open.panel.locator('#brand-name').waitFor()
    },
  },
  {
    name: 'panel-rules', window: { height: 640 }, async go({ panel }) {
      await panel.locator('.top .icon-button').last().click()
      await panel.locator('[aria-labelledby=settings-rules] .button').click()
      await panel.getByRole('button', { name: 'Export' }).waitFor()
    },
  },
  {
    name: 'panel-register', window: { width: 720, height: 560 }, layers: manyMaps(file), async go({ panel }) {
      await panel.locator('.audit-bar > .icon-button[title]').click()
      await panel.locator('.register-row').first().waitFor()
    },
  },
]

/** Pictures of the built panel into `folder`, as PNG at twice the size. Returns their paths. */
export async function drawPanel(folder: string, { browser, html }: Pick<Studio, 'browser' | 'html'>): Promise<readonly string[]> {
  const paths: string[] = []
  for (const { name, window, locale = 'en', layers, go } of shots) {
    const hands = paperHands({ stored: settled, ...(layers && { layers, selection: ['1:1'] }) })
    const open = await openPanel(browser, html, hands, { scale: 2, locale, ...window })
    await open.panel.locator(layers ? '.matrix' : '.gallery').waitFor()
    await go?.(open)
    // Pictures show the panel at rest, with nothing focused.
    await open.panel.locator('body').evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur() })
    paths.push(keepPicture(folder, `${name}.png`, await open.page.screenshot()))
    await open.close()
  }
  return paths
}
