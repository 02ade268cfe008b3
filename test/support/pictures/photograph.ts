import type { Browser } from 'playwright-core'

export interface Frame { readonly width: number; /** Absent: as high as what stands in it. */ readonly height?: number; readonly scale?: number; /** JPEG of this quality instead of PNG. */ readonly quality?: number; /** Nothing behind what is painted. */ readonly isClear?: boolean }

/** A page of our own, as a picture. */
export async function photograph(browser: Browser, html: string, { width, height, scale = 1, quality, isClear = false }: Frame): Promise<Uint8Array> {
  const context = await browser.newContext({ viewport: { width, height: height ?? 100 }, deviceScaleFactor: scale })
  const page = await context.newPage()
  await page.setContent(html)
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  const bytes = await page.screenshot({ fullPage: height === undefined, omitBackground: isClear, ...(quality === undefined ? { type: 'png' } : { type: 'jpeg', quality }) })
  await context.close()
  return bytes
}

/** Bytes as an address that a page without network can show. */
export const address = (bytes: Uint8Array, type = 'image/png'): string => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
