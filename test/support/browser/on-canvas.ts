import type { Visit } from './open-playground'

export interface Spot { readonly x: number; readonly y: number }

/** Where the canvas lies on the screen, and what part of the page it shows. */
async function seen({ page }: Visit) {
  const ground = page.locator('.ground')
  const [at, view] = await Promise.all([ground.boundingBox(), ground.getAttribute('data-view')])
  const [left = 0, top = 0, zoom = 1] = (view ?? '').split(' ').map(Number)
  if (!at) throw new Error('there is no canvas')
  return { at, left, top, zoom }
}

/** Where the middle of a box of the document is seen on the screen. */
export async function onCanvas(one: Visit, { x, y, width, height }: Spot & { readonly width: number; readonly height: number }): Promise<Spot> {
  const { at, left, top, zoom } = await seen(one)
  return { x: at.x + (x + width / 2 - left) * zoom, y: at.y + (y + height / 2 - top) * zoom }
}

/** The document's point that is seen at a spot of the screen. */
export async function underSpot(one: Visit, { x, y }: Spot): Promise<Spot> {
  const { at, left, top, zoom } = await seen(one)
  return { x: left + (x - at.x) / zoom, y: top + (y - at.y) / zoom }
}
