import { describe, expect, test } from 'vitest'
import type { PreviewEntry } from '../../../plugin/core/audit/fix/preview'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import { shiftsOf } from '../../../ui/state/changes'
import { placeNames } from '../../../ui/state/place-names'
import { layersOfPlan } from '../../support/layers-of-plan'
import { draft, page, planOf } from '../../support/maps'

const layers = layersOfPlan(planOf(draft('five-phases', { filled: true })))
const [reading] = readTagged(layers, page)
if (!reading) throw new Error('nothing read')
const placeOf = placeNames(reading, layers)
const purchase = reading.cells.find(({ stage, lane }) => stage === 'purchase' && lane === 'improvements')
const [note] = purchase?.notes ?? []
const emotions = reading.lanes.find(({ role }) => role === 'emotion')?.node ?? ''
const feeling = reading.cells.find(({ stage, lane }) => stage === 'purchase' && lane === 'emotions')?.node ?? ''
const shown = (...entries: PreviewEntry[]) => shiftsOf(entries, placeOf).map(({ kind, name }) => `${name}: ${kind}`)

describe('what a fix will change is told', () => {
  test('by stage and lane, as findings tell it, and not by names of layers', () => {
    expect(shown({ kind: 'text', node: note?.textNode ?? '', name: 'Text', before: ' a', after: 'a' })).toEqual(['Purchase, Improvements: text'])
    expect(placeOf(reading.stages[0]?.nameNode ?? '')).toBe('Awareness')
  })

  test('by the layer’s own name where it stands in no lane', () => {
    expect(shown({ kind: 'moved', node: 'elsewhere', name: 'Legend', from: '1', to: '2' })).toEqual(['Legend: moved'])
  })

  test('once a place, however many properties change there', () => {
    const looks = ['opacity', 'visible'] as const
    expect(shown(...looks.map((property): PreviewEntry => ({ kind: 'property', node: note?.node ?? '', name: 'Note', property, before: 1, after: 0 })))).toEqual(['Purchase, Improvements: look'])
  })

  test('as drawn anew where something goes and comes again, with its words where they differ', () => {
    expect(shown({ kind: 'removed', node: emotions, name: 'Curve', texts: [] }, { kind: 'added', node: 'new:1', parent: emotions, name: 'Curve', texts: [] })).toEqual(['Emotions: look'])
    expect(shiftsOf([{ kind: 'removed', node: feeling, name: 'Purchase', texts: ['Uneasy'] }, { kind: 'added', node: 'new:1', parent: emotions, name: 'Purchase', texts: ['Pleased'] }], placeOf)).toEqual([{ kind: 'text', name: 'Purchase, Emotions', before: 'Uneasy', after: 'Pleased' }])
  })

  test('as a look where only the order of layers changes, as a move where something goes elsewhere', () => {
    expect(shown({ kind: 'moved', node: feeling, name: 'Purchase', from: emotions, to: emotions })).toEqual(['Purchase, Emotions: look'])
    expect(shown({ kind: 'moved', node: note?.node ?? '', name: 'Note', from: purchase?.node ?? '', to: feeling })).toEqual(['Purchase, Improvements: moved'])
  })

  test('as gone or new where nothing takes the other’s place', () => {
    expect(shown({ kind: 'removed', node: note?.node ?? '', name: 'Note', texts: ['Old'] }, { kind: 'added', node: 'new:1', parent: feeling, name: 'Face', texts: [] })).toEqual(['Purchase, Improvements: removed', 'Purchase, Emotions: added'])
  })
})
