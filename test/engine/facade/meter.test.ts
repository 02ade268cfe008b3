import { describe, expect, test } from 'vitest'
import { stage, words } from './support/stage'

describe('counting', () => {
  test('every read, write and call is one crossing; what a handle carries is free', async () => {
    const { figma, counts, resetCounts } = await stage()
    const frame = figma.createFrame()
    resetCounts()
    frame.name = frame.name + '!'
    void [frame.id, frame.type, frame.removed, 'x' in frame, figma.mixed]
    frame.appendChild(figma.createRectangle())
    figma.viewport.scrollAndZoomIntoView([frame])
    expect(counts).toEqual({ total: 5, gets: 1, sets: 1, calls: 3, fontAwaits: 0 })
  })

  test('what a callback reads counts; what the host reads does not', async () => {
    const { figma, counts, resetCounts } = await stage()
    for (let i = 0; i < 10; i++) figma.createRectangle()
    resetCounts()
    figma.currentPage.findAllWithCriteria({ types: ['RECTANGLE'] })
    expect(counts.total).toBe(2)
    figma.currentPage.findAll(node => node.visible)
    expect(counts.total).toBe(2 + 2 + 10)
  })

  test('fonts asked for together are awaited once', async () => {
    const { figma, counts, resetCounts } = await stage()
    resetCounts()
    await Promise.all(['Regular', 'Bold', 'Medium'].map(style => figma.loadFontAsync({ family: 'Inter', style })))
    expect([counts.calls, counts.fontAwaits]).toEqual([3, 1])
    await figma.loadFontAsync({ family: 'Inter', style: 'Bold' })
    expect(counts.fontAwaits).toBe(2)
  })

  test('a person’s hands are not counted', async () => {
    const { person, counts } = await stage()
    words(person, 'x').name = 'y'
    expect(counts.total).toBe(0)
  })
})

describe('faults', () => {
  test('the k-th crossing fails, once, and nothing of it happens', async () => {
    const { figma, faults } = await stage()
    const frame = figma.createFrame()
    faults.failAt(3)
    frame.name = 'one'
    frame.name = 'two'
    expect(() => { frame.name = 'three' }).toThrow('in set_name: Internal error: the host call failed')
    expect(frame.name).toBe('two')
    frame.name = 'four'
    expect(frame.name).toBe('four')
  })

  test('an asynchronous call rejects, with the words asked for', async () => {
    const { figma, faults } = await stage()
    faults.throws = 'the tab ran out of memory'
    faults.failAt(1)
    const failing = figma.getNodeByIdAsync('0:1')
    await expect(failing).rejects.toThrow('in getNodeByIdAsync: the tab ran out of memory')
  })

  test('null takes it back, and a person is never faulted', async () => {
    const { figma, person, faults } = await stage()
    faults.failAt(1)
    person.createFrame().name = 'fine'
    faults.failAt(null)
    expect(figma.createFrame().name).toBe('Frame')
  })
})
