import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editStages, type StageEdit } from '../../../plugin/core/journey/edits'
import type { JourneyMap } from '../../../plugin/core/journey/map'
import { changeStages, undoChange } from '../../../plugin/usecases/change-map'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'

/** What a map says, whatever the order its notes are listed in and the ids that copies got. */
const content = (map: JourneyMap) => map.stages.map(({ id, name, about }) => ({
  id, name, about,
  notes: map.lanes.map((lane) => map.notes.filter((note) => note.stage === id && note.lane === lane.id).map(({ id: _, ...note }) => note)),
}))

type Step = (map: JourneyMap) => StageEdit | null

const any = (n: number, map: JourneyMap) => map.stages[n % map.stages.length]?.id ?? ''

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.nat().map((n): Step => (map) => ({ do: 'add', after: n % 3 ? any(n, map) : null, name: `New ${n % 7}` })),
  fc.nat().map((n): Step => (map) => (map.stages.length < 8 ? { do: 'duplicate', stage: any(n, map), name: `Copy ${n % 7}` } : null)),
  fc.tuple(fc.nat(), fc.nat()).map(([n, to]): Step => (map) => ({ do: 'move', stage: any(n, map), to: to % map.stages.length })),
  fc.nat().map((n): Step => (map) => (map.stages.length > 2 ? { do: 'remove', stage: any(n, map) } : null)),
  fc.nat().map((n): Step => (map) => ({ do: 'rename', stage: any(n, map), name: `Named ${n % 9}` })),
)

const change = async (stage: Stage, edit: StageEdit) => {
  const { reading } = await theMap(stage)
  const before = stage.engine.undoSteps
  const done = await changeStages(stage.hands, reading, edit)
  if (!done.ok) throw new Error(JSON.stringify(done))
  expect(stage.engine.undoSteps).toBe(before + 1)
  return done.result
}

describe('stages changed from the panel', () => {
  test('read as the edit means, whatever the sequence, each in one undo step', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), fc.constantFrom('three-moments', 'five-phases'), fc.boolean(), async (steps, template, filled) => {
      const stage = await openStage()
      await insert(stage, { template, choices: { filled } })
      for (const next of steps) {
        const { reading } = await theMap(stage)
        const edit = next(reading.map)
        if (!edit) continue
        await change(stage, edit)
        const after = (await theMap(stage)).reading
        expect(content(after.map)).toEqual(content(editStages(reading.map, edit)))
        expect(after.oddities).toEqual([])
        expect(after.stages.map((one) => one.box?.x)).toEqual([...after.stages.map((one) => one.box?.x)].sort((a, b) => (a ?? 0) - (b ?? 0)))
      }
    }), { numRuns: 12 })
  })

  test.each<[string, StageEdit]>([
    ['adding', { do: 'add', after: 'consideration', name: 'Trying it' }],
    ['duplicating', { do: 'duplicate', stage: 'purchase', name: 'Purchase again' }],
    ['moving', { do: 'move', stage: 'loyalty', to: 0 }],
    ['removing', { do: 'remove', stage: 'purchase' }],
    ['renaming', { do: 'rename', stage: 'awareness', name: 'First sight' }],
  ])('%s is taken back by the panel’s own undo, and by Ctrl+Z', async (_, edit) => {
    const stage = await openStage()
    await insert(stage, { choices: { filled: true } })
    const before = (await theMap(stage)).reading
    const drawn = stage.engine.snapshot()
    const { undo } = await change(stage, edit)
    if (!undo) throw new Error('no way back')
    const back = await undoChange(stage.hands, undo, async () => (await theMap(stage)).reading)
    expect(back.ok).toBe(true)
    expect(content((await theMap(stage)).reading.map)).toEqual(content(before.map))
    stage.engine.undo()
    stage.engine.undo()
    expect(stage.engine.snapshot()).toEqual(drawn)
  })

  test('a sixth stage keeps the width of the columns, a seventh narrows them all', async () => {
    const stage = await openStage()
    await insert(stage)
    await change(stage, { do: 'add', after: 'loyalty', name: 'Six' })
    expect((await theMap(stage)).reading.stages.map(({ box }) => box?.w)).toEqual(Array(6).fill(232))
    await change(stage, { do: 'add', after: 'loyalty', name: 'Seven' })
    const { reading } = await theMap(stage)
    expect(reading.stages.map(({ box }) => box?.w)).toEqual(Array(7).fill(208))
    expect(new Set(reading.cells.map(({ box }) => box?.w))).toEqual(new Set([208]))
    expect(reading.box?.w).toBe(64 + 168 + 7 * 216)
  })
})
