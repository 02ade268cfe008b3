import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAround, centreOf, pan, toPage, toScreen, viewAround, viewOn, zoomAt } from '../../../cli/playground/page/state/view'

const far = fc.double({ min: -1e5, max: 1e5, noNaN: true })
const point = fc.record({ x: far, y: far })
const view = fc.record({ x: far, y: far, zoom: fc.double({ min: 0.02, max: 16, noNaN: true }) })
const size = fc.record({ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 200, max: 4000 }) })
const near = (one: { x: number; y: number }, other: { x: number; y: number }) : void => { expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(1e-3 * (1 + Math.abs(other.x) + Math.abs(other.y))) }

test('a point of the screen and its point of the page are one another’s', () => {
  fc.assert(fc.property(view, point, (seen, at) => near(toPage(seen, toScreen(seen, at)), at)))
})

test('zooming keeps what is under the pointer where it is', () => {
  fc.assert(fc.property(view, point, fc.double({ min: 0.1, max: 10, noNaN: true }), (seen, at, factor) => near(toPage(zoomAt(seen, at, factor), at), toPage(seen, at))))
})

test('panning there and back changes nothing', () => {
  fc.assert(fc.property(view, far, far, (seen, dx, dy) => near(pan(pan(seen, dx, dy), -dx, -dy), seen)))
})

test('a view is told by its centre', () => {
  fc.assert(fc.property(view, size, (seen, room) => near(viewAround(centreOf(seen, room), seen.zoom, room), seen)))
})

test('all layers are seen at once, never larger than life', () => {
  const box = boxAround([{ x: 0, y: 0, width: 100, height: 50 }, { x: 3900, y: 200, width: 100, height: 50 }])
  expect(box).toEqual({ x: 0, y: 0, width: 4000, height: 250 })
  const seen = viewOn(box!, { width: 1096, height: 600 })
  expect(seen.zoom).toBe(0.25)
  expect(toScreen(seen, { x: 0, y: 125 })).toEqual({ x: 48, y: 300 })
  expect(viewOn({ x: 0, y: 0, width: 10, height: 10 }, { width: 1096, height: 600 }).zoom).toBe(1)
  expect(boxAround([])).toBeNull()
})
