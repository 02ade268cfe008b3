import { describe, expect, test } from 'vitest'
import type { MapAudit } from '../../../plugin/core/audit/result'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { applyFix, previewSafe } from '../../../plugin/usecases/fix-findings'
import { fixSafe } from '../../support/fix'
import { openStage, wait, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'
import { auditOf, messed } from './messed'
import { messes } from './messes'

const untidy = messes.find(({ rule }) => rule === 'text-hygiene')!
const faults = ({ findings }: MapAudit) => findings.filter(({ rule }) => rule.startsWith('internal/'))
const rootOf = async ({ engine }: Stage, { reading }: MapAudit): Promise<FrameNode> => {
  const node = await engine.person.getNodeByIdAsync(reading.id)
  if (node?.type !== 'FRAME') throw new Error('no map')
  return node
}

describe('data of other versions', () => {
  /** What might stand where one of our tags stood. */
  const strange: readonly (readonly [string, (tag: Record<string, unknown>) => string])[] = [
    ['an older version', (tag) => JSON.stringify({ ...tag, v: 0 })],
    ['a newer version', (tag) => JSON.stringify({ ...tag, v: 2, shape: { sides: 7 } })],
    ['a newer kind', (tag) => JSON.stringify({ ...tag, kind: 'constellation' })],
    ['another plugin', () => JSON.stringify({ plugin: 'theirs', data: [1, 2, 3] })],
    ['a broken disk', (tag) => JSON.stringify(tag).slice(0, -4)],
    ['nobody', () => '\u0000\u0001'],
  ]

  test.each(strange)('from %s on every note leave a map that is read as it looks, and written to by nobody', async (_, write) => {
    const stage = await openStage()
    await insert(stage, { choices: { filled: true } })
    const before = await theMap(stage)
    for (const node of stage.engine.person.currentPage.findAll()) {
      const tag = node.getSharedPluginData('waymark', 'tag')
      if (tag.includes('"note"')) node.setSharedPluginData('waymark', 'tag', write(JSON.parse(tag)))
    }
    stage.engine.person.commitUndo()
    const shot = stage.engine.snapshot()
    const after = await theMap(stage)
    expect(faults(after)).toEqual([])
    expect(after.completeness).toEqual(before.completeness)
    expect(stage.engine.snapshot()).toEqual(shot)
  })

  test.each(strange)('from %s on the map itself make it a map that somebody drew, or none; nothing breaks', async (_, write) => {
    const stage = await openStage()
    await insert(stage, { choices: { filled: true } })
    const root = await rootOf(stage, await theMap(stage))
    root.setSharedPluginData('waymark', 'tag', write(JSON.parse(root.getSharedPluginData('waymark', 'tag'))))
    const done = await auditMaps(stage.hands, { scope: { in: 'page' } })
    if (!done.ok) throw new Error(JSON.stringify(done))
    for (const one of done.result.maps) expect([one.reading.reading, faults(one)]).toEqual(['recognised', []])
  })
})

describe('between looking and mending', () => {
  const planned = async (stage: Stage, audit: MapAudit) => {
    const plan = await previewSafe(stage.hands, audit)
    if (!plan.ok || !plan.result.plan.change.patches.length) throw new Error(JSON.stringify(plan))
    return plan.result
  }

  test('a note that is removed refuses the fix whole; a fix that looks anew leaves it out', async () => {
    const { stage, audit } = await messed(untidy)
    const plan = await planned(stage, audit)
    const patch = plan.plan.change.patches.find(({ op }) => op === 'text')
    const text = patch?.op === 'text' ? await stage.engine.person.getNodeByIdAsync(patch.node) : null
    text?.remove()
    stage.engine.person.commitUndo()
    const before = stage.engine.snapshot()
    expect(await applyFix(stage.hands, plan)).toMatchObject({ ok: false, failure: { code: 'missing-node' } })
    expect(stage.engine.snapshot()).toEqual(before)
    expect(await fixSafe(stage.hands, audit, ['text-hygiene'])).toMatchObject({ ok: true, result: { mended: [] } })
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('whatever somebody types while it is written, the document is mended or theirs, never half of both', async () => {
    for (let turns = 0; turns < 5; turns++) {
      const { stage, audit } = await messed(untidy)
      const plan = await planned(stage, audit)
      const patch = plan.plan.change.patches.find(({ op }) => op === 'text')
      if (patch?.op !== 'text') throw new Error('no text')
      const text = await stage.engine.person.getNodeByIdAsync(patch.node) as TextNode
      await stage.engine.person.loadFontAsync(text.fontName as FontName)
      const writing = applyFix(stage.hands, plan)
      for (let turn = 0; turn < turns; turn++) await wait(0)
      text.characters = 'Pays by card'
      const done = await writing
      expect(text.characters).toBe('Pays by card')
      if (!done.ok) expect(done.failure?.code).toBe('stale')
      expect(faults(await auditOf(stage, untidy))).toEqual([])
      expect(stage.run.errors).toEqual([])
    }
  })
})

test('10,000 notes in one cell come over in parts and are audited', async () => {
  const stage = await openStage()
  await insert(stage, { choices: { filled: true } })
  const { reading } = await theMap(stage)
  const cell = reading.cells.find(({ stage: key, lane }) => key === 'purchase' && lane === 'actions')
  const frame = cell?.node ? await stage.engine.person.getNodeByIdAsync(cell.node) : null
  if (frame?.type !== 'FRAME') throw new Error('no cell')
  frame.layoutMode = 'NONE'
  for (let at = 0; at < 10_000; at++) {
    const text = stage.engine.person.createText()
    frame.appendChild(text)
    text.characters = `Note number ${at}`
  }
  stage.engine.person.commitUndo()
  const parts: number[] = []
  await stage.hands.request('read', { scope: { in: 'page' }, detail: 'tagged' }, { onPart: ({ layers }) => parts.push(layers.length) })
  expect(parts.filter((one) => one > 500)).toEqual([])
  const crowded = await theMap(stage)
  expect(faults(crowded)).toEqual([])
  expect(crowded.reading.cells.find(({ stage: key, lane }) => key === 'purchase' && lane === 'actions')?.notes.length).toBeGreaterThanOrEqual(10_000)
})

describe.each([['that echoes our own writes', true], ['that does not', false]])('a document %s', (_, echoOwnWrites) => {
  test('is not looked at for ever: an edit is told, the look writes nothing and moves nothing, and then it is quiet', async () => {
    const stage = await openStage({ echoOwnWrites, before: '{ const timer = setTimeout; setTimeout = (work, ms) => timer(work, ms / 20) };' })
    await insert(stage, { choices: { filled: true } })
    const { reading } = await theMap(stage)
    let looks = 0
    stage.hands.on('changed', () => {
      looks++
      void auditMaps(stage.hands, { scope: { in: 'ids', ids: [reading.id] }, taggedOnly: true })
    })
    await stage.hands.request('watch', { maps: [{ id: reading.id, nodes: reading.nodes, box: reading.box }] })
    const quiet = async () => { for (let round = 0; round < 6; round++) { await stage.engine.settle(); await wait(25) } }
    await quiet()
    looks = 0
    const text = stage.engine.person.currentPage.findOne((node) => node.type === 'TEXT' && node.characters === 'Instagram advert')
    if (text?.type !== 'TEXT') throw new Error('no note')
    await stage.engine.person.loadFontAsync(text.fontName as FontName)
    text.characters = 'A flyer'
    stage.engine.person.commitUndo()
    const [before, steps, { x, y }, zoom] = [stage.engine.snapshot(), stage.engine.undoSteps, stage.engine.person.viewport.center, stage.engine.person.viewport.zoom]
    await quiet()
    expect(looks).toBe(1)
    expect(stage.engine.snapshot()).toEqual(before)
    expect(stage.engine.undoSteps).toBe(steps)
    expect([stage.engine.person.viewport.center, stage.engine.person.viewport.zoom]).toEqual([{ x, y }, zoom])
  })
})

test.each([
  ['right to left', 'שלום לכולם מהתחנה הקרובה'], ['marks piled up', `${'a\u0301\u0302\u0303'.repeat(20)} waits`], ['zero-width joiners', 'Family 👩‍👩‍👧‍👦 waits at the stop'],
  ['zero-width spaces', 'Wai\u200bts at\u2060 the stop'], ['overrides', '\u202eWaits at the stop\u202c'],
])('words with %s come back from the document as they were typed', async (_, words) => {
  const stage = await openStage()
  await insert(stage, { choices: { filled: true } })
  const text = stage.engine.person.currentPage.findOne((node) => node.type === 'TEXT' && node.characters === 'Instagram advert')
  if (text?.type !== 'TEXT') throw new Error('no note')
  text.characters = words
  const audit = await theMap(stage)
  expect(faults(audit)).toEqual([])
  expect(audit.reading.map.notes.find(({ stage: key, lane }) => key === 'awareness' && lane === 'touchpoints')?.text).toBe(words)
  expect(text.characters).toBe(words)
})
