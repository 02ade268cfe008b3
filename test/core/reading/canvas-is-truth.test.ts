import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import type { Layer } from '../../../plugin/core/layers/layer'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import type { MapReading } from '../../../plugin/core/reading/reading'
import { layersOfPlan } from '../../support/layers-of-plan'
import { below, changed, copied, named, withText, without } from '../../support/layer-edits'
import { draft, page, planOf } from '../../support/maps'

const filled = () => layersOfPlan(planOf(draft('five-phases', { filled: true })))
const empty = () => layersOfPlan(planOf(draft('five-phases')))
const read = (layers: readonly Layer[]): MapReading => {
  const [reading] = readTagged(layers, page)
  if (!reading) throw new Error('nothing read')
  return reading
}
const names = (reading: MapReading) => reading.stages.map(({ name }) => name)
const cell = (reading: MapReading, stage: string, lane: string) => reading.cells.find((one) => one.stage === stage && one.lane === lane)
const tagged = (layers: readonly Layer[], kind: string, test: (tag: Record<string, unknown>) => boolean): Layer => {
  const found = layers.find((layer) => layer.tag?.kind === kind && test(layer.tag))
  if (!found) throw new Error(`no ${kind}`)
  return found
}

describe('stages', () => {
  test('renamed on the canvas are renamed', () => {
    expect(names(read(withText(filled(), 'Purchase', 'Buying the bicycle')))).toContain('Buying the bicycle')
  })

  test('duplicated column by column: the original keeps its key, the copy reads as key~2 with its own notes', () => {
    const layers = filled()
    const column = layers.filter((layer) => (layer.tag?.kind === 'stage' && layer.tag.key === 'purchase') || (layer.tag?.kind === 'cell' && layer.tag.stage === 'purchase'))
    const after = column.reduce<Layer[]>((all, { id }) => copied(all, id, { dx: 120 }), layers)
    const reading = read(after)
    expect(reading.stages.map(({ id }) => id)).toEqual(['awareness', 'consideration', 'purchase', 'purchase~2', 'after-purchase', 'loyalty'])
    expect(cell(reading, 'purchase~2', 'touchpoints')?.state).toBe('filled')
    expect(new Set(reading.map.notes.map(({ id }) => id)).size).toBe(reading.map.notes.length)
  })

  test('deleted with their cells are gone, and nothing else moves', () => {
    const layers = filled()
    const gone = layers.filter((layer) => (layer.tag?.kind === 'stage' && layer.tag.key === 'purchase') || (layer.tag?.kind === 'cell' && layer.tag.stage === 'purchase'))
    const reading = read(gone.reduce<Layer[]>((all, { id }) => without(all, id), layers))
    expect(names(reading)).not.toContain('Purchase')
    expect(reading.map.notes.every(({ stage }) => stage !== 'purchase')).toBe(true)
    expect(reading.map.notes.find(({ stage, lane }) => stage === 'loyalty' && lane === 'touchpoints')?.text).toBe(read(layers).map.notes.find(({ stage, lane }) => stage === 'loyalty' && lane === 'touchpoints')?.text)
  })

  test('reordered in the header only: order wins in every row, and each disagreeing cell is an oddity', () => {
    const layers = filled()
    const a = tagged(layers, 'stage', ({ key }) => key === 'awareness')
    const b = tagged(layers, 'stage', ({ key }) => key === 'consideration')
    const reading = read(changed(changed(layers, a.id, { box: b.box, index: b.index }), b.id, { box: a.box, index: a.index }))
    expect(reading.stages.map(({ id }) => id).slice(0, 2)).toEqual(['consideration', 'awareness'])
    expect(reading.oddities.filter(({ kind }) => kind === 'column-misaligned').length).toBeGreaterThan(0)
  })

  test('hidden by hand do not count', () => {
    const layers = filled()
    const stage = tagged(layers, 'stage', ({ key }) => key === 'loyalty')
    const hidden = [...below(layers, stage.id)].reduce<Layer[]>((all, id) => changed(all, id, { visible: false }), layers)
    expect(read(hidden).stages).toHaveLength(4)
  })
})

describe('notes', () => {
  test('retyped prompts are content, in the prompt’s look until somebody mends it', () => {
    const prompt = 'Where do they order and pay? Checkout, till, phone…'
    const reading = read(withText(empty(), prompt, 'Checkout page'))
    const cellNow = cell(reading, 'purchase', 'touchpoints')
    expect(cellNow?.state).toBe('filled')
    expect(cellNow?.notes[0]?.looksLikePrompt).toBe(true)
    expect(auditMap(reading, { preset: 'recommended' }).findings.map(({ rule }) => rule)).toContain('note-looks-like-prompt')
  })

  test('TBD typed over a prompt is a placeholder and the cell still a gap', () => {
    const reading = read(withText(empty(), 'Where do they order and pay? Checkout, till, phone…', 'TBD'))
    expect(cell(reading, 'purchase', 'touchpoints')?.state).toBe('placeholder')
  })

  test('several in a cell are several', () => {
    const reading = read(filled())
    expect(cell(reading, 'consideration', 'touchpoints')?.notes.length).toBe(2)
  })

  test('with their words cleared leave the cell empty', () => {
    const layers = empty()
    const prompt = 'Where do they order and pay? Checkout, till, phone…'
    expect(cell(read(withText(layers, prompt, '  ')), 'purchase', 'touchpoints')?.state).toBe('empty')
  })

  test('laid loose over a cell are read for what they show', () => {
    const layers = empty()
    const target = tagged(layers, 'cell', ({ stage, lane }) => stage === 'purchase' && lane === 'touchpoints')
    const box = target.box
    if (!box) throw new Error('no box')
    const over: Layer = { id: 'x:1', parent: page.id, index: 99, type: 'TEXT', name: 'Loose', visible: true, opacity: 1, box: { x: box.x + 8, y: box.y + 8, w: 80, h: 20 }, text: 'Till in the shop' }
    const reading = read([...layers, over])
    expect(cell(reading, 'purchase', 'touchpoints')?.state).toBe('filled')
    expect(reading.map.notes.map(({ text }) => text)).toContain('Till in the shop')
  })

  test('a deleted chip takes its value with it', () => {
    const layers = filled()
    const chip = layers.find((layer) => layer.text === 'Online · Social')
    if (!chip) throw new Error('no chip')
    const touchpoint = read(without(layers, chip.id)).map.notes.find(({ stage, lane }) => stage === 'awareness' && lane === 'touchpoints')
    expect(touchpoint?.channel).toBeUndefined()
  })
})

describe('feelings: the last thing touched wins', () => {
  const face = (layers: readonly Layer[]) => {
    const inCell = below(layers, tagged(layers, 'cell', ({ stage, lane }) => stage === 'purchase' && lane === 'emotions').id)
    const found = layers.find((layer) => inCell.has(layer.id) && layer.tag?.kind === 'face')
    if (!found?.box) throw new Error('no face')
    return found
  }
  const feeling = (layers: readonly Layer[]) => cell(read(layers), 'purchase', 'emotions')?.notes[0]

  test('a dragged marker gives the value at its new height', () => {
    const layers = filled()
    const one = face(layers)
    expect(feeling(layers)?.emotion).toEqual({ value: 2, word: 'Uneasy' })
    expect(feeling(changed(layers, one.id, { box: { ...one.box!, y: one.box!.y - 84 } }))?.emotion?.value).toBe(5)
  })

  test.each([['4', 4], ['😟', 2], ['Pleased', 4]])('typing %s as the word gives the level %s', (typed, value) => {
    const note = feeling(withText(filled(), 'Uneasy', typed))
    expect(note?.emotion?.value).toBe(value)
  })

  test('a free word is a label, not a value', () => {
    expect(feeling(withText(filled(), 'Uneasy', 'On edge'))?.emotion).toEqual({ value: 2, word: 'On edge' })
  })

  test('both touched and at odds is one question', () => {
    const layers = withText(filled(), 'Uneasy', '1')
    const one = face(layers)
    expect(feeling(changed(layers, one.id, { box: { ...one.box!, y: one.box!.y - 56 } }))?.conflict).toEqual({ byHeight: 4, byWord: 1 })
  })

  test('unrated until somebody moves the hollow marker', () => {
    const layers = empty()
    expect(cell(read(layers), 'purchase', 'emotions')?.state).toBe('placeholder')
    const one = face(layers)
    expect(feeling(changed(layers, one.id, { box: { ...one.box!, y: one.box!.y + 28 } }))?.emotion).toEqual({ value: 2 })
  })
})

describe('whole maps', () => {
  test('duplicated are two maps with the same keys inside and findings twice over', () => {
    const layers = filled()
    const root = named(layers, 'Journey map · First bicycle for a child')
    const both = readTagged(copied(layers, root.id, { dx: 2000 }), page)
    expect(both.map(({ tag }) => tag?.key)).toEqual(['m1', 'm1~2'])
    const [one, two] = both.map((reading) => auditMap(reading, { preset: 'recommended' }))
    expect(two?.coverage.map(({ stage, role, state }) => [stage, role, state])).toEqual(one?.coverage.map(({ stage, role, state }) => [stage, role, state]))
    expect(two?.findings.map(({ key }) => key)).toEqual(one?.findings.map(({ key }) => key))
  })

  test('without their touchpoint lane have one finding for the lane that the stages’ gaps point to', () => {
    const layers = empty()
    const lane = tagged(layers, 'lane', ({ role }) => role === 'touchpoint')
    const audit = auditMap(read(without(layers, lane.id)), { preset: 'recommended' })
    const own = audit.findings.filter(({ rule }) => rule === 'lane-required')
    expect(own.map(({ key, variant }) => [key, variant])).toEqual([['lane:touchpoint', 'touchpoint']])
    expect(audit.findings.filter(({ because }) => because === 'lane:touchpoint')).toHaveLength(5)
    expect(audit.coverage.filter(({ state }) => state === 'absent')).toHaveLength(5)
  })
})
