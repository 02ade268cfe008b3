import { openSite, visit } from '../browser/open-playground'
import { keepPicture } from './keep-picture'

/** The playground with a map in the making, audited. Returns the picture's path. */
export async function drawPlayground(folder: string): Promise<readonly string[]> {
  const site = await openSite()
  const one = await visit(site, 'half-done', { width: 1440, height: 820 })
  await one.panel.locator('#tab-audit').click()
  await one.panel.locator('.matrix').waitFor()
  await one.panel.getByRole('button', { name: 'Don’t show again' }).click()
  const path = keepPicture(folder, 'playground.jpg', await one.page.screenshot({ type: 'jpeg', quality: 80 }))
  await one.close()
  await site.close()
  return [path]
}
