import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openSite, visit, type Site, type Visit } from '../support/browser/open-playground'

let site: Site
let one: Visit
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())
afterEach(() => one.close())

/** What axe finds on the page around the panel; the panel has tests of its own. */
async function violations({ page }: Visit): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const found: { violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] } = await Reflect.get(globalThis, 'axe').run({ exclude: ['iframe'] })
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
  })
}

test.each([['light', 'en', 1280], ['dark', 'mk', 1024], ['dark', 'pl', 480]] as const)('the page is free of what axe finds: %s, %s, %i px wide', async (theme, locale, width) => {
  one = await visit(site, 'half-done', { theme, locale, width })
  const { page } = one
  await page.locator('.top-bar .icon-button').first().click()
  await page.getByRole('treeitem').first().waitFor()
  expect(await violations(one)).toEqual([])
  await page.locator('.document-menu').click()
  expect(await violations(one)).toEqual([])
  expect(one.complaints).toEqual([])
})

test('layers are found, moved and removed without a mouse', async () => {
  one = await visit(site, 'hand-made')
  const { page } = one
  const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()
  await page.getByRole('button', { name: 'Show layers' }).focus()
  await page.keyboard.press('Enter')
  const board = page.getByRole('treeitem', { name: /^Buying a child/ }).first()
  await board.focus()
  await page.keyboard.press('Space')
  await said('Selected: Buying a child')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => board.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /^Text of/ }).waitFor()
  await page.keyboard.type('Rides off proudly')
  await page.keyboard.press('Escape')
  await page.getByRole('treeitem', { name: 'Rides off proudly' }).or(page.getByRole('treeitem', { name: 'Offer a trade-in' })).first().waitFor()
  expect(await page.locator(':focus').getAttribute('role')).toBe('application')
  const outline = () => page.locator('.marks .outline').getAttribute('d')
  const before = await outline()
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(outline).not.toBe(before)
  await page.keyboard.press('Shift+Enter')
  await said('Selected: Buying a child')
  await page.keyboard.press('Delete')
  await page.getByText('Nothing on this page yet').waitFor()
  await page.keyboard.press('Control+Z')
  await board.waitFor()
})

test('the wheel pans, and zooms about the pointer with Ctrl; Space drags the page', async () => {
  one = await visit(site, 'half-done')
  const { page } = one
  const view = async () => ((await page.locator('.ground').getAttribute('data-view')) ?? '').split(' ').map(Number)
  const [, top = 0, zoom = 0] = await view()
  await page.mouse.move(400, 400)
  await page.mouse.wheel(0, 100)
  await expect.poll(async () => (await view())[1]).toBeCloseTo(top + 100 / zoom, 3)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -150)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await view())[2]).toBeGreaterThan(zoom)
  await page.locator('.ground').focus()
  const [left = 0] = await view()
  await page.keyboard.down('Space')
  await page.mouse.down()
  await page.mouse.move(500, 400)
  await page.mouse.up()
  await page.keyboard.up('Space')
  await expect.poll(async () => (await view())[0]).toBeLessThan(left)
  await page.getByRole('status').filter({ hasText: 'Nothing is selected.' }).waitFor()
})
