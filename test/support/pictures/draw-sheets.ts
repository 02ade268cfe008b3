import type { Browser } from 'playwright-core'
import { summaries } from 'waymark:templates'
import { brands } from '../../../plugin/core/brand/built-in'
import type { Theme } from '../../../plugin/core/brand/brand'
import { draft } from '../maps'
import { drawMap } from './draw-map'
import { keepPicture } from './keep-picture'
import { address, photograph } from './photograph'
import { sheet, type Tile } from './sheet'

const themes: readonly Theme[] = ['light', 'dark']

/** Every template with its example, and every brand by day and by night: one page each. Returns their paths. */
export async function drawSheets(folder: string, browser: Browser): Promise<readonly string[]> {
  const templates: Tile[] = []
  for (const { id, name, stages, lanes } of summaries) templates.push({ picture: address(await drawMap({ draft: draft(id, { filled: true }), scale: 0.75 })), name: name.en, detail: `${stages} stages · ${lanes} lanes` })
  const dressed: Tile[] = []
  for (const brand of brands) {
    for (const theme of themes) dressed.push({ picture: address(await drawMap({ draft: draft('three-moments', { filled: true }), brand, theme, scale: 0.75 })), name: brand.name, detail: theme, ground: brand[theme].band })
  }
  return [
    keepPicture(folder, 'templates.jpg', await photograph(browser, sheet(templates, { columns: 4, ratio: '1 / 1' }), { width: 1480, scale: 1.3, quality: 74 })),
    keepPicture(folder, 'brands.jpg', await photograph(browser, sheet(dressed, { columns: 4, ratio: '1 / 1', zoom: 1.5 }), { width: 1480, scale: 1.1, quality: 76 })),
  ]
}
