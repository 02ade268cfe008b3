import { initCanvasKit } from '@open-pencil/core'

/** Skia, from where Node finds its packages. In a browser `canvas-kit-online` takes the place of this file. */
export const loadCanvasKit = () => initCanvasKit()
