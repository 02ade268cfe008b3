import { describe, expect, test } from 'vitest'
import type { MapAudit } from '../../../plugin/core/audit/result'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { readLayers } from '../../../plugin/usecases/read-layers'
import { writeCell, type CellContent } from '../../../plugin/usecases/write-note'
import { differences } from '../../core/audit/fix/bench'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap, type Wanted } from '../../support/waymark'

async function opened(wanted: Wanted = {}): Promise<{ stage: Stage; audit: MapAudit }> {
  const stage = await openStage({ fonts: ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family: 'Inter', style })) })
  await insert(stage, wanted)
  return { stage, audit: await theMap(stage) }
}

const layersOn = async ({ hands }: Stage) => {
  const read = await readLayers(hands, { in: 'page' }, 'full')
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.result.pages.flatMap(({ layers }) => layers)
}

const cellOf = ({ reading }: MapAudit, stage: string, lane: string) => reading.cells.find((cell) => cell.stage === stage && cell.lane === lane)

describe('writing into a cell', () => {
  test.each(LOCALES)('of a map in %s puts the words in the form of the lane, in one undo step; the question is gone', async (locale) => {
    const { stage, audit } = await opened({ choices: { locale } })
    const steps = stage.engine.undoSteps
    const done = await writeCell(stage.hands, audit.reading, { stage: 'purchase', lane: 'improvements' }, { words: '  Open a second till ' })
    expect(done.ok).toBe(true)
    expect(stage.engine.undoSteps).toBe(steps + 1)
    const after = await theMap(stage)
    const cell = cellOf(after, 'purchase', 'improvements')
    expect(cell?.state).toBe('filled')
    expect(cell?.notes.map(({ note, looksLikePrompt }) => [note.text, looksLikePrompt])).toEqual([['Open a second till', undefined]])
    expect(after.findings.filter(({ rule }) => !rule.startsWith('stage-') && rule !== 'map-actor-scenario')).toEqual([])
  })

  test('keeps what is written there already', async () => {
    const { stage, audit } = await opened({ choices: { filled: true } })
    await writeCell(stage.hands, audit.reading, { stage: 'purchase', lane: 'touchpoints' }, { words: 'The bank’s page' })
    expect(cellOf(await theMap(stage), 'purchase', 'touchpoints')?.notes.map(({ note }) => note.text)).toEqual(['Checkout, collection step', 'The bank’s page'])
  })

  test('rates a feeling: face, word, height and curve say the same', async () => {
    const { stage, audit } = await opened()
    for (const [at, level] of [['awareness', 4], ['purchase', 2], ['loyalty', 5]] as const) await writeCell(stage.hands, audit.reading, { stage: at, lane: 'emotions' }, { level })
    const after = await theMap(stage)
    expect(after.coverage.filter(({ role }) => role === 'emotion').map(({ value }) => value)).toEqual([4, undefined, 2, undefined, 5])
    expect(after.findings.filter(({ rule }) => rule.startsWith('emotion-'))).toEqual([expect.objectContaining({ rule: 'emotion-low-needs-improvement', because: 'purchase/improvement' })])
  })

  test('says why it does not apply; then it is asked for no more', async () => {
    const { stage, audit } = await opened()
    const done = await writeCell(stage.hands, audit.reading, { stage: 'loyalty', lane: 'touchpoints' }, { reason: 'They buy only once' })
    expect(done.ok).toBe(true)
    const after = await theMap(stage)
    expect(cellOf(after, 'loyalty', 'touchpoints')).toMatchObject({ state: 'waived', na: 'They buy only once' })
    expect(after.completeness.required).toBe(14)
  })

  const contents: readonly (readonly [string, string, CellContent])[] = [
    ['words', 'touchpoints', { words: 'Till' }], ['a reason', 'touchpoints', { reason: 'Nobody meets us here' }], ['a feeling', 'emotions', { level: 2 }],
  ]
  test.each(contents)('is taken back: %s', async (_, lane, content) => {
    const { stage, audit } = await opened()
    const before = await layersOn(stage)
    const done = await writeCell(stage.hands, audit.reading, { stage: 'purchase', lane }, content)
    if (!done.ok || !done.result.undo) throw new Error(JSON.stringify(done))
    expect(differences(before, await layersOn(stage))).not.toEqual([])
    const undone = await stage.hands.request('apply', { change: done.result.undo })
    expect(undone.ok).toBe(true)
    const [was, now] = [audit, await theMap(stage)]
    expect(now.coverage.map(({ stage: at, role, state, value }) => [at, role, state, value])).toEqual(was.coverage.map(({ stage: at, role, state, value }) => [at, role, state, value]))
    expect(now.findings.map(({ rule, key }) => [rule, key])).toEqual(was.findings.map(({ rule, key }) => [rule, key]))
  })

  test('is refused without words, and in cells that are not there', async () => {
    const { stage, audit } = await opened()
    expect(await writeCell(stage.hands, audit.reading, { stage: 'purchase', lane: 'touchpoints' }, { words: '  ' })).toMatchObject({ ok: false, failure: { code: 'invalid' } })
    expect(await writeCell(stage.hands, audit.reading, { stage: 'nowhere', lane: 'touchpoints' }, { words: 'Till' })).toMatchObject({ ok: false, failure: { code: 'invalid' } })
    expect(await writeCell(stage.hands, audit.reading, { stage: 'purchase', lane: 'emotions' }, { level: 9 })).toMatchObject({ ok: false, failure: { code: 'invalid' } })
    const { tag: _tag, ...drawnByHand } = audit.reading
    expect(await writeCell(stage.hands, drawnByHand, { stage: 'purchase', lane: 'touchpoints' }, { words: 'Till' })).toMatchObject({ ok: false, failure: { detail: 'not-adopted' } })
  })

  test('tells when the map is gone', async () => {
    const { stage, audit } = await opened()
    ;(await stage.engine.person.getNodeByIdAsync(audit.reading.id))?.remove()
    expect(await writeCell(stage.hands, audit.reading, { stage: 'purchase', lane: 'touchpoints' }, { words: 'Till' })).toMatchObject({ ok: false, failure: { code: 'missing-node' } })
  })
})
