import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw } from '../../support/browser/preview-points'
import { gridStep } from '../../../ui/parts/grid-step'
import { neighbour } from '../../../ui/parts/neighbour'
import { place } from '../../../ui/parts/place'
import { step } from '../../../ui/parts/step'

const side = fc.constantFrom('start', 'end' as const)

test('a popover always stands inside the window, and never over its button', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 876 }), fc.integer({ min: 80, max: 280 }), fc.integer({ min: 20, max: 500 }), side, (left, top, width, height, wished) => {
    const anchor = { left, right: left + 20, top, bottom: top + 24 }
    const spot = place(anchor, { width, height }, { width: 720, height: 900 }, wished)
    const shown = Math.min(height, spot.maxHeight)
    expect(spot.left).toBeGreaterThanOrEqual(8)
    expect(spot.left + width).toBeLessThanOrEqual(712)
    expect(spot.top).toBeGreaterThanOrEqual(8)
    expect(spot.top + shown).toBeLessThanOrEqual(892)
    expect(spot.top >= anchor.bottom || spot.top + shown <= anchor.top).toBe(true)
  }))
})

describe('keys', () => {
  test('in a line lead round the ends', () => {
    expect([step('ArrowRight', 2, 3), step('ArrowLeft', 0, 3), step('Home', 2, 3), step('End', 0, 3), step('a', 0, 3)]).toEqual([0, 2, 0, 2, null])
  })

  test('in a line across do not take those for down', () => {
    expect([step('ArrowDown', 0, 3, 'row'), step('ArrowRight', 0, 3, 'column')]).toEqual([null, null])
  })

  test('in a grid stop at its edges', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(fc.property(key, fc.boolean(), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }), (pressed, ctrlKey, row, column) => {
      const to = gridStep({ key: pressed, ctrlKey, metaKey: false }, { row, column }, 7, 4)
      if (to) expect([to.row >= 0, to.row < 7, to.column >= 0, to.column < 4]).toEqual([true, true, true, true])
    }))
    expect(gridStep({ key: 'End', ctrlKey: true, metaKey: false }, { row: 0, column: 0 }, 7, 4)).toEqual({ row: 6, column: 3 })
  })
})

test('up and down lead to the next row, to the nearest card across', () => {
  const card = (id: string, left: number, top: number) => ({ id, left, top })
  const cards = [card('a', 0, 0), card('b', 190, 0), card('c', 380, 0), card('d', 0, 100), card('e', 0, 230), card('f', 190, 230)]
  const way = (from: number, to: 'up' | 'down') => { const start = cards[from]; return start ? neighbour(cards, start, to)?.id ?? null : null }
  expect([way(2, 'down'), way(3, 'down'), way(5, 'up'), way(3, 'up'), way(0, 'up'), way(5, 'down')]).toEqual(['d', 'e', 'd', 'a', null, null])
})

test('a drawn preview stays inside its card, whatever the template', () => {
  const role = fc.constantFrom('action', 'touchpoint', 'emotion', 'pain', 'improvement', 'picture', 'divider', 'channel', 'evidence')
  const value = fc.option(fc.integer({ min: 1, max: 5 }))
  fc.assert(fc.property(fc.integer({ min: 1, max: 24 }), fc.array(role, { minLength: 1, maxLength: 24 }), fc.array(value, { maxLength: 24 }), (stages, roles, curve) => {
    for (const { x, y } of draw(stages, roles, curve)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(178)
      expect(y).toBeGreaterThanOrEqual(-0.01)
      expect(y).toBeLessThanOrEqual(100)
    }
  }))
})
