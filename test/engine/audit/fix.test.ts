import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { fixes } from '../../../plugin/core/audit/fix/fixes'
import type { Layer } from '../../../plugin/core/layers/layer'
import { previewOne } from '../../../plugin/usecases/fix-findings'
import { fixSafe } from '../../support/fix'
import { readLayers } from '../../../plugin/usecases/read-layers'
import { differences, toldBy } from '../../core/audit/fix/bench'
import { documentChanges } from '../../support/document-changes'
import type { Stage } from '../../support/sandbox'
import { auditOf, messed } from './messed'
import { messes } from './messes'
import { toldChanges } from './told-changes'

async function layersOn({ hands }: Stage): Promise<readonly Layer[]> {
  const read = await readLayers(hands, { in: 'page' }, 'full')
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.result.pages.flatMap(({ layers }) => layers)
}

test('every fix is tried on a drawn map', () => {
  expect([...new Set(messes.map(({ rule }) => rule))].sort()).toEqual(Object.keys(fixes).sort())
})

describe.each(messes.map((mess) => [mess.rule, mess.says, mess] as const))('%s on a drawn map', (rule, says, mess) => {
  test(`${says}: the preview is what the document gains, in one undo step, and the finding is gone`, async () => {
    const { stage, audit } = await messed(mess)
    const finding = audit.findings.find((one) => one.rule === rule && one.fix !== 'none')
    if (!finding) throw new Error(`nothing found: ${audit.findings.map((one) => one.rule).join()}`)
    const fixing = mess.options?.world ? { world: mess.options.world } : {}
    const planned = await previewOne(stage.hands, audit, finding, mess.answer, fixing)
    if (!planned.ok) throw new Error(JSON.stringify(planned))
    const { change, preview } = planned.result.plan
    const before = await layersOn(stage)
    const whole = stage.engine.snapshot()
    const steps = stage.engine.undoSteps
    const applied = await stage.hands.request('apply', { change })
    if (!applied.ok) throw new Error(JSON.stringify(applied))
    expect(stage.engine.undoSteps).toBe(steps + 1)
    const names = new Map(Object.entries(applied.result.ids).map(([key, id]) => [id, `new:${key}`]))
    const after = (await layersOn(stage)).map((layer) => ({ ...layer, id: names.get(layer.id) ?? layer.id, parent: names.get(layer.parent) ?? layer.parent }))
    const changed = differences(before, after)
    expect(toldBy(preview, changed)).toEqual(changed)
    const happened = documentChanges(whole, stage.engine.snapshot())
    expect(happened.filter((one) => !toldChanges(preview, applied.result.ids, one))).toEqual([])
    expect(preview.filter((entry) => entry.kind !== 'property' && !(entry.kind === 'moved' && entry.from === entry.to) && !happened.some((one) => toldChanges([entry], applied.result.ids, one)))).toEqual([])
    expect((await auditOf(stage, mess)).findings.filter((one) => one.rule === rule && one.key === finding.key)).toEqual([])
  })
})

test('all that is safe goes at once, in one undo step, and its way back leads back', async () => {
  const { stage, audit } = await messed({ rule: '', says: '', wanted: { choices: { filled: true } }, does: async (hands) => { for (const { rule, does } of messes) if (rule === 'text-hygiene' || rule === 'cell-key-duplicate') await does?.(hands) } })
  const before = await layersOn(stage)
  const steps = stage.engine.undoSteps
  const done = await fixSafe(stage.hands, audit)
  if (!done.ok) throw new Error(JSON.stringify(done))
  expect(stage.engine.undoSteps).toBe(steps + 1)
  expect(done.result.mended.map(({ rule }) => rule).sort()).toEqual(['cell-key-duplicate', 'text-hygiene'])
  expect(done.result.left).toEqual([])
  expect(auditMap(done.result.after!.reading, { preset: 'recommended' }).findings.filter(({ fix }) => fix === 'safe')).toEqual([])
  await stage.hands.request('apply', { change: done.result.undo! })
  expect(differences(before, await layersOn(stage))).toEqual([])
})

test('a text that changed since the fix was planned refuses all of it', async () => {
  const { stage, audit } = await messed(messes.find(({ rule }) => rule === 'text-hygiene')!)
  const finding = audit.findings.find(({ rule }) => rule === 'text-hygiene')!
  const planned = await previewOne(stage.hands, audit, finding)
  if (!planned.ok) throw new Error(JSON.stringify(planned))
  await messes.find(({ rule }) => rule === 'banned-term')!.does!({ figma: stage.engine.person, audit })
  const before = await layersOn(stage)
  expect(await stage.hands.request('apply', { change: planned.result.plan.change })).toMatchObject({ ok: false, failure: { code: 'stale' } })
  expect(await layersOn(stage)).toEqual(before)
})
