import { describe, expect, test } from 'vitest'
import { summaries } from 'waymark:templates'
import type { Layer } from '../../../plugin/core/layers/layer'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'

async function layersOf(stage: Stage, id: string): Promise<Layer[]> {
  const layers: Layer[] = []
  const read = await stage.hands.request('read', { scope: { in: 'ids', ids: [id] }, detail: 'full' }, { onPart: (part) => layers.push(...part.layers) })
  if (!read.ok) throw new Error(JSON.stringify(read))
  return layers
}

/** Words that stick out of the frame they are in, and siblings that lie on each other although both are in the flow. */
function faults(layers: readonly Layer[]): string[] {
  const byId = new Map(layers.map((layer) => [layer.id, layer]))
  const found: string[] = []
  for (const { text, box, parent } of layers) {
    const frame = byId.get(parent)?.box
    if (text === undefined || !box || !frame) continue
    if (box.w < 1 || box.h < 1) found.push(`no size: ${text}`)
    if (box.x < frame.x - 1 || box.y < frame.y - 1 || box.x + box.w > frame.x + frame.w + 1 || box.y + box.h > frame.y + frame.h + 1) found.push(`sticks out: ${text}`)
  }
  const rows = layers.filter(({ tag }) => tag?.kind === 'lane')
  for (const row of rows) {
    const cells = layers.filter(({ parent, tag }) => parent === row.id && tag?.kind === 'cell')
    for (const cell of cells) {
      const notes = layers.filter(({ parent, tag }) => parent === cell.id && tag?.kind === 'note').sort((a, b) => (a.box?.y ?? 0) - (b.box?.y ?? 0))
      notes.forEach((note, i) => {
        const above = notes[i - 1]?.box
        if (above && note.box && above.y + above.h > note.box.y + 0.5) found.push(`overlap in ${cell.name}`)
        if (note.box && row.box && note.box.y + note.box.h > row.box.y + row.box.h + 1) found.push(`row too low: ${row.name}`)
      })
    }
  }
  return found
}

describe.each(summaries.map(({ id }) => id))('%s', (id) => {
  test('nothing is clipped and nothing overlaps, filled or not, in four languages', async () => {
    for (const locale of LOCALES) {
      for (const filled of [true, false]) {
        const stage = await openStage()
        const { id: root } = await insert(stage, { template: id, choices: { locale, filled } })
        expect(faults(await layersOf(stage, root)), `${id} ${locale} ${filled ? 'filled' : 'unfilled'}`).toEqual([])
      }
    }
  })

  test('unfilled it has nothing filled and 3 × stages errors; filled it has none', async () => {
    const stage = await openStage()
    await insert(stage, { template: id })
    const empty = await theMap(stage)
    expect(empty.completeness).toEqual({ filled: 0, required: 3 * empty.reading.stages.length })
    expect(empty.findings.filter(({ severity }) => severity === 'error')).toHaveLength(3 * empty.reading.stages.length)
    const other = await openStage()
    await insert(other, { template: id, choices: { filled: true } })
    const full = await theMap(other)
    expect(full.completeness.filled).toBe(full.completeness.required)
    expect(full.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

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
