import { describe, expect, test } from 'vitest'
import { openStage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'

describe('a new map', () => {
  test('stands right of what is there, 120 clear of it, selected and in view', async () => {
    const stage = await openStage({ document: (figma) => {
      const other = figma.createFrame()
      other.x = 50
      other.y = 50
      other.resize(600, 400)
    } })
    const { id } = await insert(stage)
    const node = await stage.engine.person.getNodeByIdAsync(id)
    expect(node && 'x' in node && node.x).toBe(50 + 600 + 120)
    expect(stage.engine.person.currentPage.selection.map((one) => one.id)).toEqual([id])
  })

  test('goes into the section that is selected, which grows to hold it', async () => {
    const stage = await openStage({ document: (figma) => {
      const section = figma.createSection()
      figma.currentPage.selection = [section]
    } })
    const { id } = await insert(stage)
    const node = await stage.engine.person.getNodeByIdAsync(id)
    if (!node || node.type !== 'FRAME' || node.parent?.type !== 'SECTION') throw new Error('not in the section')
    expect(node.x + node.width).toBeLessThanOrEqual(node.parent.width)
    expect(node.y + node.height).toBeLessThanOrEqual(node.parent.height)
  })

  test('grows its row for every stage when a note gets long', async () => {
    const stage = await openStage()
    await insert(stage, { choices: { filled: true } })
    const { reading } = await theMap(stage)
    const note = reading.cells.find(({ stage: at, lane }) => at === 'purchase' && lane === 'actions')?.notes[0]
    const lane = reading.lanes.find(({ id }) => id === 'actions')
    const text = await stage.engine.person.getNodeByIdAsync(note?.textNode ?? '')
    if (text?.type !== 'TEXT' || !lane?.box) throw new Error('no text')
    await stage.engine.person.loadFontAsync(text.fontName as FontName)
    text.characters = 'A long note. '.repeat(30)
    const after = (await theMap(stage)).reading.lanes.find(({ id }) => id === 'actions')?.box
    expect(after?.h).toBeGreaterThan(lane.box.h + 100)
  })

  test('is one undo step, and the panel’s undo leaves the page as it was', async () => {
    const stage = await openStage()
    const before = stage.engine.undoSteps
    const { undo } = await insert(stage)
    expect(stage.engine.undoSteps).toBe(before + 1)
    await stage.hands.request('apply', { change: undo })
    expect(stage.engine.person.currentPage.children).toHaveLength(0)
  })
})
