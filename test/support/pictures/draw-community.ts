import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { unfinishedDraft } from '../browser/unfinished-map'
import { drawMap } from './draw-map'
import { keepPicture } from './keep-picture'
import { address, photograph } from './photograph'
import { poster, type Poster } from './poster'

const page = { width: 1920, height: 1080, quality: 82 }

/** The images of the Community page, from the pictures in `from`: icon, cover, screenshots. Returns their paths. */
export async function drawCommunity(folder: string, from: string, browser: Browser): Promise<readonly string[]> {
  const svg = readFileSync(join(folder, 'icon.svg'))
  const shown = (name: string) => address(readFileSync(join(from, `${name}.png`)))
  const unfinished = address(await drawMap({ draft: unfinishedDraft() }))
  const posters: Readonly<Record<string, Poster>> = {
    cover: {
      icon: address(svg, 'image/svg+xml'), title: 'Waymark', line: 'Journey maps from templates, and an audit that shows what is missing.',
      pieces: [{ picture: unfinished, x: 990, y: 96, width: 1240 }, { picture: shown('panel-audit'), x: 744, y: 340, width: 420 }],
    },
    'screenshot-1-insert': {
      title: 'A question in every empty cell', line: 'Sixteen templates in four languages. Press Enter, and the map is on the page.',
      pieces: [{ picture: shown('map-unfilled'), x: 600, y: 264, width: 1224 }, { picture: shown('panel-insert'), x: 96, y: 264, width: 460 }],
    },
    'screenshot-2-audit': {
      title: 'See what each stage still lacks', line: 'Touchpoint, emotion, improvement: a click leads to the cell.',
      pieces: [{ picture: unfinished, x: 600, y: 264, width: 1224 }, { picture: shown('panel-audit'), x: 96, y: 264, width: 460 }],
    },
    'screenshot-3-next-gap': {
      title: 'Fill gap after gap from the keyboard', line: 'The question, an example, room for the answer. Enter writes it to the canvas.',
      pieces: [{ picture: unfinished, x: 600, y: 264, width: 1224 }, { picture: shown('panel-next-gap'), x: 96, y: 264, width: 460 }],
    },
    'screenshot-4-brands': {
      title: 'In your client’s colours, by day and by night', line: 'Six brands come with Waymark. Make your own from a few colours, a selection or design tokens.', isDark: true,
      pieces: [{ picture: shown('map-dark'), x: 600, y: 264, width: 1224 }, { picture: shown('panel-brands'), x: 96, y: 264, width: 460 }],
    },
    'screenshot-5-register': {
      title: 'All maps of a file side by side', line: 'How complete, where it is lowest, who looked at it last. Sort, narrow down, go there, export.',
      pieces: [{ picture: shown('panel-register'), x: 280, y: 264, width: 1360 }],
    },
  }
  const paths = [keepPicture(folder, 'icon.png', await photograph(browser, `<style>body { margin: 0; background: transparent } svg { display: block }</style>${svg.toString()}`, { width: 128, height: 128, isClear: true }))]
  for (const [name, one] of Object.entries(posters)) paths.push(keepPicture(folder, `${name}.jpg`, await photograph(browser, poster(one), page)))
  return paths
}
