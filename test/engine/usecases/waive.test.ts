import { describe, expect, test } from 'vitest'
import { acceptAll, acceptFinding, forgetAcceptance, forgetAll } from '../../../plugin/usecases/waive'
import { writeCell } from '../../../plugin/usecases/write-note'
import { openStage, type Stage } from '../../support/sandbox'
import { audits, insert, theMap } from '../../support/waymark'

const SAID = { reason: 'Theirs to change', by: 'Ana', at: '2026-06-01' }
const fonts = ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family: 'Inter', style }))

async function opened(): Promise<Stage> {
  const stage = await openStage({ fonts })
  await insert(stage)
  return stage
}

const open = async (stage: Stage) => (await theMap(stage)).findings.filter(({ waived }) => !waived)

describe('accepting a finding', () => {
  test('keeps it on the map, in one undo step that is taken back', async () => {
    const stage = await opened()
    const audit = await theMap(stage)
    const steps = stage.engine.undoSteps
    const done = await acceptFinding(stage.hands, audit, audit.findings[0]!, SAID)
    if (!done.ok) throw new Error(JSON.stringify(done))
    expect(stage.engine.undoSteps).toBe(steps + 1)
    const after = await theMap(stage)
    expect(after.findings[0]).toMatchObject({ waived: true, reason: SAID.reason })
    expect(after.completeness.required).toBe(14)
    await stage.hands.request('apply', { change: done.result.undo })
    expect((await theMap(stage)).findings).toEqual(audit.findings)
  })

  test('goes along when the map is duplicated, and lapses on the one that is written', async () => {
    const stage = await opened()
    const audit = await theMap(stage)
    const touchpoint = audit.findings.find(({ rule, stage: at }) => rule === 'stage-touchpoint-required' && at === 'awareness')!
    await acceptFinding(stage.hands, audit, touchpoint, SAID)
    const root = await stage.engine.person.getNodeByIdAsync(audit.reading.id)
    if (root?.type !== 'FRAME') throw new Error('no map')
    const copy = root.clone()
    copy.x += 4000
    stage.engine.person.commitUndo()
    const both = await audits(stage)
    expect(both.map(({ findings }) => findings.filter(({ waived }) => waived).map(({ key }) => key))).toEqual([[touchpoint.key], [touchpoint.key]])
    const second = both.find(({ reading }) => reading.id === copy.id)!
    expect((await writeCell(stage.hands, second.reading, { stage: 'awareness', lane: 'touchpoints' }, { words: 'Poster' })).ok).toBe(true)
    const [first, other] = await audits(stage)
    expect(first?.findings.some(({ waived }) => waived)).toBe(true)
    expect(other?.findings.find(({ rule }) => rule === 'suppression-stale')?.variant).toBe('gone')
  })

  test('needs a reason and a map of ours', async () => {
    const stage = await opened()
    const audit = await theMap(stage)
    expect(await acceptFinding(stage.hands, audit, audit.findings[0]!, { ...SAID, reason: ' ' })).toMatchObject({ ok: false, failure: { detail: 'reason' } })
    const { tag: _tag, ...byHand } = audit.reading
    expect(await acceptFinding(stage.hands, { ...audit, reading: byHand }, audit.findings[0]!, SAID)).toMatchObject({ ok: false, failure: { detail: 'not-adopted' } })
  })

  test('by two people at once keeps both, and does not write over one another', async () => {
    const stage = await opened()
    const audit = await theMap(stage)
    expect((await acceptFinding(stage.hands, audit, audit.findings[0]!, SAID)).ok).toBe(true)
    expect((await acceptFinding(stage.hands, audit, audit.findings[1]!, SAID)).ok).toBe(true)
    expect(await acceptFinding(stage.hands, audit, audit.findings[0]!, { ...SAID, reason: 'Another reason' })).toMatchObject({ ok: false, failure: { code: 'stale' } })
    expect((await theMap(stage)).findings.filter(({ waived }) => waived)).toHaveLength(2)
  })

  test('is forgotten again', async () => {
    const stage = await opened()
    const audit = await theMap(stage)
    await acceptFinding(stage.hands, audit, audit.findings[0]!, SAID)
    const after = await theMap(stage)
    await forgetAcceptance(stage.hands, after, after.findings[0]!)
    expect((await theMap(stage)).findings).toEqual(audit.findings)
  })
})

describe('accepting all that is found now', () => {
  const LATER = { reason: 'Known since spring', by: 'Jan', at: '2026-07-01' }

  test('leaves nothing open until something changes, and says who accepted what, and when', async () => {
    const stage = await opened()
    const audit = await theMap(stage)
    expect((await acceptAll(stage.hands, audit, SAID)).ok).toBe(true)
    expect(await open(stage)).toEqual([])
    await writeCell(stage.hands, audit.reading, { stage: 'purchase', lane: 'emotions' }, { level: 1 })
    expect((await open(stage)).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['low-unexplained']))
    expect((await acceptAll(stage.hands, await theMap(stage), LATER)).ok).toBe(true)
    expect(await open(stage)).toEqual([])
    const said = new Map((await theMap(stage)).findings.map(({ rule, stage: at, accepted, reason }) => [`${rule} ${at}`, { ...accepted, reason }]))
    expect(said.get('low-unexplained purchase')).toEqual(LATER)
    expect(said.get('stage-touchpoint-required awareness')).toEqual(SAID)
  })

  test('is one undo step, and what takes it back leaves the document as it was', async () => {
    const stage = await opened()
    const before = stage.engine.snapshot()
    const steps = stage.engine.undoSteps
    const done = await acceptAll(stage.hands, await theMap(stage), SAID)
    if (!done.ok) throw new Error(JSON.stringify(done))
    expect(stage.engine.undoSteps).toBe(steps + 1)
    await stage.hands.request('apply', { change: done.result.undo })
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('can be taken back for one finding, which is asked about again with all that follows from it', async () => {
    const stage = await opened()
    await acceptAll(stage.hands, await theMap(stage), SAID)
    const audit = await theMap(stage)
    const one = audit.findings.find(({ rule, stage: at }) => rule === 'stage-improvement-required' && at === 'loyalty')!
    const done = await forgetAcceptance(stage.hands, audit, one)
    if (!done.ok) throw new Error(JSON.stringify(done))
    expect((await open(stage)).map(({ rule, stage: at }) => `${rule} ${at}`)).toEqual(['stage-improvement-required loyalty'])
    await stage.hands.request('apply', { change: done.result.undo })
    expect(await open(stage)).toEqual([])
  })

  test('can be taken back as a whole', async () => {
    const stage = await opened()
    const before = stage.engine.snapshot()
    const { findings } = await theMap(stage)
    await acceptAll(stage.hands, await theMap(stage), SAID)
    await forgetAll(stage.hands, await theMap(stage))
    expect((await theMap(stage)).findings).toEqual(findings)
    expect(stage.engine.snapshot()).toEqual(before)
  })
})
