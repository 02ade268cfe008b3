import { describe, expect, test } from 'vitest'
import type { Look } from '../../plugin/core/layers/plan'
import type { Patch } from '../../plugin/core/layers/patch'
import { openStage, type Stage } from '../support/sandbox'
import { everyPatch, furnish } from './a-document'
import { looksOf } from './looks-of'
import { everything, logo, look, styled, withSvg } from './a-plan'

interface Case { readonly stage: Stage; readonly before: unknown; run(): Promise<{ readonly ok: boolean }> }

async function prepared(patches: (ids: Record<string, string>) => readonly Patch[], drawn: Look): Promise<Case> {
  const stage = await openStage()
  const ids = await furnish(stage, drawn)
  const change = { look: drawn, patches: patches(ids) }
  return { stage, before: looksOf(stage.engine.snapshot()), run: () => stage.hands.request('apply', { change }) }
}

/** Ids of what is drawn differ from run to run; what is drawn must not. Selecting comes after the change and may fail alone. */
const nameless = (snapshot: unknown): unknown => {
  const seen = new Map<string, string>()
  const named = JSON.stringify(snapshot, (key, value: unknown) => (key === 'selection' ? [] : value)).replace(/(VariableID:|VariableCollectionId:)?\d+:\d+|[0-9a-f]{40}/g, id => seen.get(id) ?? (seen.set(id, `#${seen.size}`), `#${seen.size - 1}`))
  return JSON.parse(named)
}

const insertOnly = (): Patch[] => [{ op: 'insert', parent: '0:1', at: { x: 700, y: 9 }, node: { ...everything, key: 'note' } }]

describe('whichever host call fails, the document is as it was, or wholly changed', () => {
  test.each([
    ['drawing with variables', insertOnly, look],
    ['drawing with text styles', insertOnly, styled],
    ['drawing a logo', () => [{ op: 'insert', parent: '0:1', node: logo }] as Patch[], withSvg],
    ['every kind of patch, with variables', everyPatch, look, ['style']],
    ['every kind of patch, with text styles', everyPatch, styled],
  ] as const)('%s', async (_, patches, drawn: Look, without: readonly string[] = []) => {
    const made = (ids: Record<string, string>): Patch[] => patches(ids).filter(patch => !without.includes(patch.op))
    const whole = await prepared(made, drawn)
    const applied = await whole.run()
    expect(applied, JSON.stringify(applied)).toMatchObject({ ok: true })
    const after = nameless(looksOf(whole.stage.engine.snapshot()))
    const calls = whole.stage.engine.counts.total
    expect(calls).toBeGreaterThan(20)

    let current = await prepared(made, drawn)
    // Comparing words is quicker than comparing looks, and nearly always enough.
    let told = JSON.stringify(current.stage.engine.snapshot())
    let survived = 0
    for (let k = 1; k <= calls; k++) {
      const { engine } = current.stage
      engine.faults.failAt(k)
      const outcome = await current.run()
      engine.faults.failAt(null)
      if (outcome.ok) {
        survived += 1
        expect(nameless(looksOf(engine.snapshot())), `call ${k} failed after the change was made`).toEqual(after)
        current = await prepared(made, drawn)
        told = JSON.stringify(current.stage.engine.snapshot())
      } else {
        const now = engine.snapshot()
        const words = JSON.stringify(now)
        if (words !== told) expect(looksOf(now), `call ${k} failed: ${JSON.stringify(outcome)}`).toEqual(current.before)
        told = words
      }
      expect(current.stage.run.errors, `call ${k}`).toEqual([])
    }
    expect(survived).toBeLessThan(60)
  })
})
