import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Layer } from '../../../plugin/core/layers/layer'
import { CLEARANCE, placeMap } from '../../../plugin/core/layout/placement'

const view = { page: { id: '0:1', name: 'Page' }, view: { x: 0, y: 0, w: 1000, h: 800 }, selection: [] }
const frame = (box: Box, id: string): Layer => ({ id, parent: '0:1', index: 0, type: 'FRAME', name: id, visible: true, opacity: 1, box })
const away = (a: Box, b: Box) => a.x >= b.x + b.w + CLEARANCE || b.x >= a.x + a.w + CLEARANCE || a.y >= b.y + b.h + CLEARANCE || b.y >= a.y + a.h + CLEARANCE

test('a new map keeps clear of everything on the page', () => {
  const box = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }), w: fc.integer({ min: 1, max: 2000 }), h: fc.integer({ min: 1, max: 2000 }) })
  fc.assert(fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
    const size = { w: 1432, h: 1100 }
    const { x, y } = placeMap(boxes.map((one, i) => frame(one, `f${i}`)), view, size)
    const placed = { x, y, ...size }
    expect(boxes.filter((one) => !away(placed, one))).toEqual([])
  }))
})

test('beside another map it stands level with it', () => {
  expect(placeMap([frame({ x: 120, y: 40, w: 1432, h: 1400 }, 'map')], view, { w: 1432, h: 1100 })).toEqual({ parent: '0:1', x: 120 + 1432 + CLEARANCE, y: 40 })
})

test('on an empty page it stands in view', () => {
  expect(placeMap([], view, { w: 1432, h: 1100 })).toEqual({ parent: '0:1', x: CLEARANCE, y: CLEARANCE })
})
