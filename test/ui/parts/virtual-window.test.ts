import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { virtualWindow } from '../../../ui/parts/virtual-window'

const nothing = () => []
const heights = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 200 })
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)

describe('a long list', () => {
  test('draws what is in view and a few more, however long it is', () => {
    const { drawn } = virtualWindow(Array.from({ length: 5_000 }, () => 50), { from: 100_000, to: 101_000 }, nothing)
    expect(drawn.map(({ index }) => index)).toEqual(Array.from({ length: 20 }, (_, at) => 2_000 + at))
  })

  test('keeps what must not go away, in its own place', () => {
    const { drawn, after } = virtualWindow([10, 10, 10, 10, 10], { from: 30, to: 40 }, (inView) => [1, ...inView, 99, -1])
    expect(drawn).toEqual([{ index: 1, gap: 10 }, { index: 3, gap: 10 }])
    expect(after).toBe(10)
  })

  test('is always as tall as if all were drawn', () => {
    fc.assert(fc.property(heights, fc.integer({ min: -500, max: 5_000 }), fc.integer({ min: 0, max: 900 }), fc.array(fc.nat(250)), (tall, from, by, kept) => {
      const { drawn, after } = virtualWindow(tall, { from, to: from + by }, () => kept)
      expect(sum(drawn.map(({ index, gap }) => gap + (tall[index] ?? 0))) + after).toBe(sum(tall))
    }))
  })

  test('leaves out nothing of what is in view', () => {
    fc.assert(fc.property(heights, fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 900 }), (tall, from, by) => {
      const shown = new Set(virtualWindow(tall, { from, to: from + by }, nothing).drawn.map(({ index }) => index))
      let top = 0
      for (const [index, height] of tall.entries()) {
        expect([index, shown.has(index)]).toEqual([index, top < from + by && top + height > from])
        top += height
      }
    }))
  })
})
