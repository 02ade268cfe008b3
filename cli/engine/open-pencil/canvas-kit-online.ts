import { getCanvasKit } from '@open-pencil/core'
import { fontManager } from '@open-pencil/core/text'

/** Skia and Inter, from beside the page; the library would look for both at the root of the site. */
export function loadCanvasKit() {
  fontManager.setHostFontLoader(async (family, style) => {
    if (family !== 'Inter') return null
    const answer = await fetch(new URL(`fonts/Inter-${style}.ttf`, import.meta.url))
    return answer.ok ? answer.arrayBuffer() : null
  })
  return getCanvasKit({ locateFile: file => new URL(file, import.meta.url).href })
}
