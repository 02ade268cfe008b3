import type { Visit } from './open-playground'

export interface Spot { readonly x: number; readonly y: number }

/** Where the middle of a box of the document is seen on the screen. */
export async function onCanvas({ page }: Visit, { x, y, width, height }: Spot & { readonly width: number; readonly height: number }): Promise<Spot> {
  const ground = page.locator('.ground')
  const [at, view] = await Promise.all([ground.boundingBox(), ground.getAttribute('data-view')])
  const [left = 0, top = 0, zoom = 1] = (view ?? '').split(' ').map(Number)
  if (!at) throw new Error('there is no canvas')
  return { x: at.x + (x + width / 2 - left) * zoom, y: at.y + (y + height / 2 - top) * zoom }
}
