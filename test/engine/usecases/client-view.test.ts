import { texts } from 'waymark:templates'
import { expect, test } from 'vitest'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { knownWorld } from '../../../plugin/usecases/known-world'
import { readLayers } from '../../../plugin/usecases/read-layers'
import { isClientView, setClientView } from '../../../plugin/usecases/client-view'
import { writeCell } from '../../../plugin/usecases/write-note'
import { fixOne } from '../../support/fix'
import { template } from '../../support/maps'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'

const fonts = ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family: 'Inter', style }))

const seen = async ({ hands }: Stage) => {
  const read = await readLayers(hands, { in: 'page' }, 'full')
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.result.pages.flatMap(({ layers }) => layers.flatMap(({ text, visible }) => (text && visible ? [text] : [])))
}

async function begun(): Promise<Stage> {
  const stage = await openStage({ fonts })
  await insert(stage, { choices: { customer: 'Mira' } })
  const { reading } = await theMap(stage)
  await writeCell(stage.hands, reading, { stage: 'purchase', lane: 'touchpoints' }, { words: 'Till in the shop' })
  await writeCell(stage.hands, reading, { stage: 'purchase', lane: 'pains' }, { words: 'Two queues' })
  await writeCell(stage.hands, reading, { stage: 'purchase', lane: 'emotions' }, { level: 2 })
  return stage
}

function hideAQuestion({ engine: { person } }: Stage): void {
  const question = person.currentPage.findOne((node) => node.type === 'TEXT' && node.characters.endsWith('?'))?.parent
  if (!question || !('visible' in question)) throw new Error('no question')
  question.visible = false
  person.commitUndo()
}

test('the client view hides questions, hints, unused lanes and empty fields, and nothing that somebody wrote', async () => {
  const stage = await begun()
  const { reading } = await theMap(stage)
  const steps = stage.engine.undoSteps
  const done = await setClientView(stage.hands, reading, true)
  expect(done.ok).toBe(true)
  expect(stage.engine.undoSteps).toBe(steps + 1)
  const words = await seen(stage)
  expect(words.filter((word) => word.includes('?') || word === 'Needed in every stage' || word === 'Logo').join('|')).toBe('')
  expect(words).toEqual(expect.arrayContaining(['Till in the shop', 'Two queues', 'Uneasy', 'Mira', 'Pain points', 'Purchase']))
  expect(words).not.toContain('Thoughts and questions')
})

test('and shows all of it again, to the last layer', async () => {
  const stage = await begun()
  const before = await seen(stage)
  const { reading } = await theMap(stage)
  await setClientView(stage.hands, reading, true)
  const hidden = (await theMap(stage)).reading
  expect(isClientView(hidden)).toBe(true)
  await setClientView(stage.hands, hidden, false)
  expect(await seen(stage)).toEqual(before)
  expect(isClientView((await theMap(stage)).reading)).toBe(false)
})

test('and leaves the document as it was, also what somebody had hidden themselves', async () => {
  const stage = await begun()
  const { reading } = await theMap(stage)
  hideAQuestion(stage)
  const before = stage.engine.snapshot()
  await setClientView(stage.hands, reading, true)
  expect(isClientView((await theMap(stage)).reading)).toBe(true)
  await setClientView(stage.hands, (await theMap(stage)).reading, false)
  expect(stage.engine.snapshot()).toEqual(before)
})

test('turned on or off again by somebody who did not see that it was, it changes nothing and still knows what to show', async () => {
  const stage = await begun()
  const { reading } = await theMap(stage)
  hideAQuestion(stage)
  const before = stage.engine.snapshot()
  await setClientView(stage.hands, reading, false)
  expect(stage.engine.snapshot()).toEqual(before)
  await setClientView(stage.hands, reading, true)
  const shown = stage.engine.snapshot()
  const again = await setClientView(stage.hands, reading, true)
  if (!again.ok) throw new Error(JSON.stringify(again))
  expect(stage.engine.snapshot()).toEqual(shown)
  await stage.hands.request('apply', { change: again.result.undo })
  expect(stage.engine.snapshot()).toEqual(shown)
  await setClientView(stage.hands, reading, false)
  expect(stage.engine.snapshot()).toEqual(before)
})

test('its way back leads back, and what the audit counts does not change', async () => {
  const stage = await begun()
  const audit = await theMap(stage)
  const before = await seen(stage)
  const done = await setClientView(stage.hands, audit.reading, true)
  if (!done.ok) throw new Error(JSON.stringify(done))
  expect((await theMap(stage)).completeness).toEqual(audit.completeness)
  await stage.hands.request('apply', { change: done.result.undo })
  expect(await seen(stage)).toEqual(before)
})

test('what only clients do not see is not drawn a second time when the template is brought up to date', async () => {
  const stage = await begun()
  const { reading } = await theMap(stage)
  await setClientView(stage.hands, reading, true)
  const world = knownWorld({ today: '2026-07-01', texts, templates: [{ ...template('five-phases'), version: 2 }] })
  const done = await auditMaps(stage.hands, { scope: { in: 'page' }, options: { preset: 'recommended', world } })
  if (!done.ok) throw new Error(JSON.stringify(done))
  const [audit] = done.result.maps
  const outdated = audit?.findings.find(({ rule }) => rule === 'template-outdated')
  if (!audit || !outdated) throw new Error('nothing outdated')
  const lanes = () => stage.engine.person.currentPage.findAll((node) => node.parent?.id === reading.id).map(({ name }) => name)
  const before = lanes()
  expect((await fixOne(stage.hands, audit, outdated, { world })).ok).toBe(true)
  expect(lanes()).toEqual(before)
  expect((await theMap(stage)).reading.tag?.template?.version).toBe(2)
})
