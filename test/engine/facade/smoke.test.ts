import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createEngine } from '../../../cli/engine/engine'

test('a row of texts hugs', async () => {
  const engine = await createEngine()
  const { figma } = engine
  await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
  const row = figma.createFrame()
  row.layoutMode = 'HORIZONTAL'
  row.itemSpacing = 10
  row.paddingLeft = 5
  for (let i = 0; i < 3; i++) {
    const r = figma.createRectangle()
    r.resize(50, 20)
    row.appendChild(r)
    r.dashPattern = [4, 4]
    r.strokes = [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }]
  }
  const t = figma.createText()
  t.characters = 'Hello journey'
  row.appendChild(t)
  expect([row.width, row.height, row.children.map(c => c.x)]).toEqual([5 + 180 + t.width, 20, [5, 65, 125, 185]])
  console.log(t.width, t.height, engine.counts, engine.undoSteps)
  const png = await engine.toPng(undefined, { scale: 2 })
  writeFileSync('/tmp/smoke.png', png)
  const before = engine.snapshot()
  figma.commitUndo()
  row.remove()
  expect(engine.undo()).toBe(true)
  expect(engine.snapshot()).toEqual(before)
})
