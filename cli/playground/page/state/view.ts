export interface Point { readonly x: number; readonly y: number }
export interface Size { readonly width: number; readonly height: number }
export interface Box extends Point, Size {}

/** What part of the page is seen: the page's point at the top left corner, and the screen's pixels to one of the page's. */
export interface View extends Point { readonly zoom: number }

const least = 0.02
const most = 16

export const toPage = ({ x, y, zoom }: View, at: Point): Point => ({ x: x + at.x / zoom, y: y + at.y / zoom })

export const toScreen = ({ x, y, zoom }: View, at: Point): Point => ({ x: (at.x - x) * zoom, y: (at.y - y) * zoom })

export const pan = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom })

/** Zooms, and keeps the page's point under `at` where it is. */
export function zoomAt(view: View, at: Point, factor: number): View {
  const zoom = Math.min(most, Math.max(least, view.zoom * factor))
  const fixed = toPage(view, at)
  return { x: fixed.x - at.x / zoom, y: fixed.y - at.y / zoom, zoom }
}

export const viewAround = (centre: Point, zoom: number, { width, height }: Size): View => ({ x: centre.x - width / 2 / zoom, y: centre.y - height / 2 / zoom, zoom })

export const centreOf = ({ x, y, zoom }: View, { width, height }: Size): Point => ({ x: x + width / 2 / zoom, y: y + height / 2 / zoom })

/** The whole box with a margin around it, never larger than life. */
export function viewOn(box: Box, size: Size): View {
  const margin = 48
  const zoom = Math.max(least, Math.min(1, (size.width - 2 * margin) / Math.max(1, box.width), (size.height - 2 * margin) / Math.max(1, box.height)))
  return viewAround({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, zoom, size)
}

export function boxAround(boxes: readonly Box[]): Box | null {
  if (!boxes.length) return null
  const x = boxes.reduce((least, box) => Math.min(least, box.x), Infinity)
  const y = boxes.reduce((least, box) => Math.min(least, box.y), Infinity)
  const right = boxes.reduce((most, box) => Math.max(most, box.x + box.width), -Infinity)
  const bottom = boxes.reduce((most, box) => Math.max(most, box.y + box.height), -Infinity)
  return { x, y, width: right - x, height: bottom - y }
}

export const boxBetween = (a: Point, b: Point): Box => ({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) })

export const doBoxesMeet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
