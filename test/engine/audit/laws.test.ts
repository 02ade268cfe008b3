import { describe, expect, test } from 'vitest'
import type { MapAudit } from '../../../plugin/core/audit/result'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { applyFix, previewSafe } from '../../../plugin/usecases/fix-findings'
import { insertReport } from '../../../plugin/usecases/insert-report'
import { toggleMarks } from '../../../plugin/usecases/toggle-marks'
import { acceptFinding } from '../../../plugin/usecases/waive'
import { documentChanges } from '../../support/document-changes'
import { drawByHand } from '../../support/draw-by-hand'
import { openStage, type Stage } from '../../support/sandbox'
import { audits, insert } from '../../support/waymark'
import { auditOf, messed } from './messed'
import { messes, type Mess } from './messes'
import { toldChanges } from './told-changes'

const mess = (rule: string): Mess => {
  const found = messes.find((one) => one.rule === rule)
  if (!found) throw new Error(rule)
  return found
}

/** Much at once of what is mended without asking: two findings in one text, and words nobody agreed on. */
const untidy: Mess = {
  rule: '', says: '', wanted: { choices: { filled: true } },
  options: { config: { team: { rules: { 'banned-term': { options: { terms: [{ term: 'till', use: 'counter' }] } } } } } },
  does: async (hands) => { for (const rule of ['text-hygiene', 'emotion-curve-stale', 'cell-key-duplicate', 'text-clipped']) await mess(rule).does?.(hands) },
}

const told = ({ findings, completeness, coverage }: MapAudit) => ({ findings: findings.map(({ rule, key, variant, severity, data, because, waived }) => ({ rule, key, variant, severity, data, because, waived })), completeness, states: coverage.map(({ stage, role, state }) => `${stage} ${role} ${state}`) })

describe('an audit', () => {
  test('writes nothing, whatever is there, wherever it looks, however strict it is', async () => {
    const { stage, audit } = await messed(untidy)
    await drawByHand(stage.engine.person, { title: 'Journey', stages: ['Awareness', 'Purchase', 'Use'], lanes: [{ label: 'Touchpoints', cells: ['Poster', 'Till', 'Phone'] }, { label: 'Emotions', cells: ['happy', '', 'sad'] }, { label: 'Improvements', cells: ['', '', ''] }] })
    await toggleMarks(stage.hands, [audit])
    stage.engine.person.currentPage.selection = stage.engine.person.currentPage.children.slice(0, 2)
    stage.engine.person.commitUndo()
    const before = stage.engine.snapshot()
    const steps = stage.engine.undoSteps
    for (const scope of [{ in: 'selection' }, { in: 'page' }, { in: 'file' }, { in: 'ids', ids: [audit.reading.id] }] as const) {
      for (const preset of ['workshop', 'recommended', 'strict'] as const) expect(await auditMaps(stage.hands, { scope, options: { preset } })).toMatchObject({ ok: true })
    }
    await previewSafe(stage.hands, audit)
    expect(stage.engine.snapshot()).toEqual(before)
    expect(stage.engine.undoSteps).toBe(steps)
    expect(stage.run.errors).toEqual([])
  })

  test('of a duplicated map finds everything twice, what was accepted too', async () => {
    const { stage, audit } = await messed(untidy)
    const [first] = audit.findings
    if (!first) throw new Error('nothing found')
    expect(await acceptFinding(stage.hands, audit, first, { reason: 'A quotation', by: 'Ana', at: '2026-06-01' })).toMatchObject({ ok: true })
    const before = await auditOf(stage, untidy)
    expect(before.findings.some(({ waived }) => waived)).toBe(true)
    const frame = await stage.engine.person.getNodeByIdAsync(audit.reading.id)
    if (frame?.type !== 'FRAME') throw new Error('no map')
    const copy = frame.clone()
    copy.x += frame.width + 400
    const done = await auditMaps(stage.hands, { scope: { in: 'page' }, options: { preset: 'recommended', ...untidy.options } })
    if (!done.ok) throw new Error(JSON.stringify(done))
    expect(done.result.maps.map(told)).toEqual([told(before), told(before)])
    expect(new Set(done.result.maps.map(({ reading }) => reading.id)).size).toBe(2)
  })

  test.each(LOCALES)('of reports and marks alone, in %s, finds no map and asks about none', async (locale) => {
    const stage = await openStage()
    for (const template of ['five-phases', 'service-blueprint']) await insert(stage, { template, choices: { locale } })
    const maps = await audits(stage)
    for (const audit of maps) await insertReport(stage.hands, audit, '2026-06-12')
    await toggleMarks(stage.hands, maps)
    for (const { reading } of maps) (await stage.engine.person.getNodeByIdAsync(reading.id))?.remove()
    expect(stage.engine.person.currentPage.children.length).toBeGreaterThan(2)
    const done = await auditMaps(stage.hands, { scope: { in: 'page' } })
    if (!done.ok) throw new Error(JSON.stringify(done))
    expect([done.result.maps, done.result.candidates]).toEqual([[], []])
  })
})

describe('mending all that is safe', () => {
  const plan = async (stage: Stage, audit: MapAudit) => {
    const planned = await previewSafe(stage.hands, audit)
    if (!planned.ok) throw new Error(JSON.stringify(planned))
    return planned.result
  }

  test('leaves none of it, changes nothing but what it told, and the rest of the findings stays', async () => {
    const { stage, audit } = await messed(untidy)
    const isSafe = ({ fix, waived }: MapAudit['findings'][number]) => fix === 'safe' && !waived
    expect(new Set(audit.findings.filter(isSafe).map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(4)
    const planned = await plan(stage, audit)
    const before = stage.engine.snapshot()
    const done = await applyFix(stage.hands, planned)
    if (!done.ok) throw new Error(JSON.stringify(done))
    const after = await auditOf(stage, untidy)
    expect(after.findings.filter(isSafe)).toEqual([])
    const rest = (one: MapAudit) => one.findings.filter((finding) => !isSafe(finding)).map(({ rule, key }) => `${rule} ${key}`).sort()
    expect(rest(after)).toEqual(rest(audit))
    const happened = documentChanges(before, stage.engine.snapshot())
    expect(happened.length).toBeGreaterThan(4)
    expect(happened.filter((one) => !toldChanges(planned.plan.preview, {}, one) && !/^\S+ added to /.test(one))).toEqual([])
  })

  test('a second time changes nothing at all', async () => {
    const { stage, audit } = await messed(untidy)
    await applyFix(stage.hands, await plan(stage, audit))
    const before = stage.engine.snapshot()
    const steps = stage.engine.undoSteps
    const again = await plan(stage, await auditOf(stage, untidy))
    expect(again.plan.change.patches).toEqual([])
    await applyFix(stage.hands, again)
    expect(stage.engine.snapshot()).toEqual(before)
    expect(stage.engine.undoSteps).toBe(steps)
  })

  test('and undoing it leaves the document as it was', async () => {
    const { stage, audit } = await messed(untidy)
    const before = stage.engine.snapshot()
    await applyFix(stage.hands, await plan(stage, audit))
    expect(stage.engine.undo()).toBe(true)
    expect(documentChanges(before, stage.engine.snapshot())).toEqual([])
  })
})
