import { SkiaRenderer } from '@open-pencil/core'
import { fontManager } from '@open-pencil/core/text'
import { loadCanvasKit } from './canvas-kit'

export type Renderer = InstanceType<typeof SkiaRenderer>

let started: Promise<Renderer> | undefined

/** CanvasKit and the font registry exist once per process, in the library itself; so does this. */
export const startOpenPencil = (): Promise<Renderer> => (started ??= start())

async function start(): Promise<Renderer> {
  // By default the library asks Google Fonts and three others for every font it lacks: off, before anything else.
  fontManager.setOnlineFontProviders({ google: false, fontshare: false, bunny: false, fontsource: false })
  fontManager.setWebFontFetch(null)
  const canvasKit = await loadCanvasKit()
  const surface = canvasKit.MakeSurface(1, 1)
  if (!surface) throw new Error('CanvasKit gave no surface')
  const renderer = new SkiaRenderer(canvasKit, surface)
  renderer.viewportWidth = renderer.viewportHeight = renderer.dpr = 1
  await renderer.loadFonts()
  for (const style of ['Medium', 'SemiBold', 'Bold', 'ExtraBold']) await fontManager.loadFont('Inter', style)
  return renderer
}
