import { expect, test } from 'vitest'
import type { Engine } from '../../cli/engine/engine'
import { reduce } from '../../cli/playground/page/state/reduce'
import { initialState } from '../../cli/playground/page/state/state'
import { createGestures } from '../../cli/playground/page/work/gestures'
import { stage } from '../engine/facade/support/stage'

const at = (x: number, y: number) => ({ x, y })
const plain = { isPan: false, isAdding: false, isDeep: false }

/** A hand over an engine's page, shown at 100 % from its origin. */
function handOver(engine: Engine) {
  let state = initialState('en', 'light')
  return createGestures({ state: () => state, send: (action) => { state = reduce(state, action) }, engine: () => engine })
}

async function board() {
  const engine = await stage()
  const frame = engine.person.createFrame()
  Object.assign(frame, { x: 10.5, y: 20.25 })
  frame.layoutMode = 'VERTICAL'
  engine.person.commitUndo()
  return { engine, frame, hand: handOver(engine) }
}

test('a drag that is called off leaves the document as it was, to the fraction of a pixel', async () => {
  const { engine, hand } = await board()
  const [before, steps] = [engine.snapshot(), engine.undoSteps]
  hand.press({ at: at(40, 40), ...plain })
  hand.move(at(140, 90), false)
  expect(engine.snapshot()).not.toEqual(before)
  expect(hand.cancel()).toBe(true)
  hand.press({ at: at(400, 400), ...plain })
  hand.release()
  expect([engine.snapshot(), engine.undoSteps]).toEqual([before, steps])
})

test('a size that is called off leaves also what hugged as it was', async () => {
  const { engine, frame, hand } = await board()
  hand.press({ at: at(40, 40), ...plain })
  hand.release()
  const before = engine.snapshot()
  hand.pressCorner(at(110, 120), 2)
  hand.move(at(210, 320), false)
  expect(frame.layoutSizingVertical).toBe('FIXED')
  hand.cancel()
  expect([frame.layoutSizingVertical, engine.snapshot()]).toEqual(['HUG', before])
})

test('a drag is one step', async () => {
  const { engine, frame, hand } = await board()
  const steps = engine.undoSteps
  hand.press({ at: at(40, 40), ...plain })
  for (const x of [60, 80, 140]) hand.move(at(x, 40), false)
  hand.release()
  expect([Math.round(frame.x), engine.undoSteps]).toEqual([111, steps + 1])
})

test('a layer of an instance is neither moved nor sized: its component places it', async () => {
  const engine = await stage()
  const component = engine.person.createComponent()
  component.appendChild(engine.person.createRectangle())
  const instance = component.createInstance()
  instance.x = 300
  engine.person.commitUndo()
  const hand = handOver(engine)
  const before = engine.snapshot()
  hand.press({ at: at(340, 40), ...plain, isDeep: true })
  expect(engine.person.currentPage.selection.map(({ type }) => type)).toEqual(['RECTANGLE'])
  hand.move(at(380, 80), false)
  hand.release()
  hand.pressCorner(at(400, 100), 2)
  hand.move(at(500, 200), false)
  hand.release()
  engine.person.currentPage.selection = []
  expect(engine.snapshot()).toEqual(before)
})
