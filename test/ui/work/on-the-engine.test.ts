import { expect, test } from 'vitest'
import { createPanel, type Panel } from '../../../ui/work/panel'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'

const soon = { timeout: 30_000 }
const fonts = ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family: 'Inter', style }))

/** The panel without its face on the real hands, looking at the page. */
async function panelOn(stage: Stage): Promise<Panel> {
  const panel = createPanel({ hands: stage.hands, browser: 'en', today: () => '2026-06-12T10:00:00.000Z', copy: () => true, save: () => undefined, newKey: () => 'k', drop: () => undefined, later: () => () => undefined, pause: () => undefined })
  panel.start()
  // What the panel looks at by itself when it opens is read to its end, so that nothing older comes after the page.
  await expect.poll(() => [panel.state().isReady, panel.state().tasks, panel.state().audit.result?.maps.length], soon).toEqual([true, [], 1])
  panel.send({ type: 'scope', scope: 'page' })
  await expect.poll(() => [panel.state().tasks, panel.state().audit.result?.scope, panel.state().audit.result?.maps.length], soon).toEqual([[], 'page', 1])
  return panel
}

const settled = async (panel: Panel, key: string) => {
  await expect.poll(() => panel.state().toast?.key, soon).toBe(key)
  await expect.poll(() => panel.state().tasks, soon).toEqual([])
}

const nodes = ({ engine }: Stage, name: string) => engine.person.currentPage.findAll((node) => node.name === name)

test('a gap without a lane offers to draw it, goes on at the gap, and one undo takes the lane away', async () => {
  const stage = await openStage({ fonts })
  await insert(stage)
  for (const lane of nodes(stage, 'Improvements')) lane.remove()
  stage.engine.person.commitUndo()
  const panel = await panelOn(stage)
  const audit = panel.state().audit.result?.maps[0]
  const absent = audit?.coverage.find(({ role, state }) => role === 'improvement' && state === 'absent')
  if (!audit || !absent) throw new Error('the lane is still there')
  panel.send({ type: 'write-at', gap: `${absent.stage}/improvement` })
  const steps = stage.engine.undoSteps
  panel.send({ type: 'draw-lane', gap: { key: `${absent.stage}/improvement`, stage: absent.stage, stageName: '', role: 'improvement', lane: null, laneLabel: null, node: null, prompt: null, example: null, asks: 'words' } })
  await settled(panel, 'done.lane')
  expect(stage.engine.undoSteps).toBe(steps + 1)
  expect(nodes(stage, 'Improvements')).toHaveLength(1)
  expect(panel.state().writing?.gap).toBe(`${absent.stage}/improvement`)
  expect(panel.state().audit.result?.maps[0]?.coverage.find(({ stage: at, role }) => at === absent.stage && role === 'improvement')?.lane).not.toBeNull()
  const { toast } = panel.state()
  if (!toast?.undo) throw new Error('no way back')
  panel.send({ type: 'undo', undo: toast.undo })
  await settled(panel, 'done.undo')
  expect(nodes(stage, 'Improvements')).toHaveLength(0)
})

test('all findings of a rule are mended in one undo step, and accepted in one', async () => {
  const stage = await openStage({ fonts })
  await insert(stage, { choices: { filled: true } })
  const { reading } = await theMap(stage)
  const touched = reading.cells.flatMap(({ notes }) => notes.flatMap(({ textNode, note }) => (textNode && note.text.length > 20 ? [textNode] : []))).slice(0, 4)
  for (const id of touched) {
    const text = await stage.engine.person.getNodeByIdAsync(id)
    if (text?.type !== 'TEXT' || text.fontName === stage.engine.person.mixed) throw new Error('no text')
    await stage.engine.person.loadFontAsync(text.fontName)
    text.characters = `Our own  words, number ${touched.indexOf(id)}`
  }
  stage.engine.person.commitUndo()
  const panel = await panelOn(stage)
  panel.send({ type: 'status', status: 'review' })
  await settled(panel, 'done.status.review')
  const untidy = () => panel.state().audit.result?.maps[0]?.findings.filter(({ rule, waived }) => rule === 'text-hygiene' && !waived) ?? []
  await expect.poll(() => untidy().length, soon).toBe(4)
  const [first] = untidy()
  if (!first) throw new Error('nothing found')
  panel.send({ type: 'alike', finding: first })
  await expect.poll(() => stage.engine.person.currentPage.selection.length, soon).toBe(4)

  const steps = stage.engine.undoSteps
  panel.send({ type: 'accept', finding: first, alike: untidy() })
  const { accepting } = panel.state()
  if (!accepting) throw new Error('nobody asks')
  panel.send({ type: 'accept-now', accepting: { ...accepting, reason: 'As spoken', by: 'Ana' } })
  await settled(panel, 'done.accept-alike')
  await expect.poll(() => [untidy().length, stage.engine.undoSteps], soon).toEqual([0, steps + 1])
  const back = panel.state().toast?.undo
  if (!back) throw new Error('no way back')
  panel.send({ type: 'undo', undo: back })
  await settled(panel, 'done.undo')
  await expect.poll(() => untidy().length, soon).toBe(4)

  panel.send({ type: 'fix-alike', findings: untidy() })
  await expect.poll(() => panel.state().fixing?.planned?.plan.mended.length, soon).toBe(4)
  const planned = panel.state().fixing?.planned
  if (!planned) throw new Error('nothing planned')
  panel.send({ type: 'fix-apply', planned })
  await settled(panel, 'done.fix')
  await expect.poll(() => [untidy().length, stage.engine.undoSteps], soon).toEqual([0, steps + 3])
})
