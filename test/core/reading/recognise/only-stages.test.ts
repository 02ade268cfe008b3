import { describe, expect, test } from 'vitest'
import type { Note } from '../../../../plugin/core/journey/map'
import type { MapReading, NoteReading } from '../../../../plugin/core/reading/reading'
import { onlyStages } from '../../../../plugin/core/reading/recognise/only-stages'
import { readingOfMap } from '../../../../plugin/core/formats/map/reading-of-map'
import { draft } from '../../../support/maps'

/** The bicycle story, each stage named by a layer of its own; its first note lies over all stages. */
function story(): MapReading {
  const reading = readingOfMap(draft('five-phases', { filled: true }).map)
  const stages = reading.stages.map((stage) => ({ ...stage, nameNode: `name-${stage.id}` }))
  const cells = reading.cells.map((cell, at) => ({ ...cell, notes: cell.notes.map((one, i): NoteReading => (at + i === 0 ? { ...one, note: { ...one.note, span: stages.length } } : one)) }))
  return { ...reading, stages, cells }
}

const words = ({ text, emotion }: Note) => text || emotion?.word || ''
const texts = ({ map, oddities }: MapReading) => [...map.notes.map(words), ...oddities.map(({ text }) => text)].filter(Boolean).sort()

describe('a map with only some of its stages', () => {
  const reading = story()
  const whole = reading.cells.flatMap(({ notes }) => notes)
  const wide = whole[0]?.note
  const names = reading.stages.map(({ id }) => `name-${id}`)

  test('keeps every text: in a cell, or as one that lost its cell', () => {
    const less = onlyStages(reading, names.slice(2))
    expect(less.stages.map(({ nameNode }) => nameNode)).toEqual(names.slice(2))
    expect(less.map.stages.map(({ id }) => id)).toEqual(less.stages.map(({ id }) => id))
    expect(new Set(less.cells.map(({ stage }) => stage))).toEqual(new Set(less.map.stages.map(({ id }) => id)))
    expect(texts(less)).toEqual([...whole.map(({ note }) => words(note)).filter(Boolean), ...reading.stages.slice(0, 2).map(({ name }) => name)].sort())
  })

  test('lets a note over several stages begin at the first that is left', () => {
    const less = onlyStages(reading, names.slice(2))
    expect(less.map.notes.find(({ id }) => id === wide?.id)).toMatchObject({ stage: reading.stages[2]?.id, span: 3 })
    const one = onlyStages(reading, names.slice(4))
    expect(one.map.notes.find(({ id }) => id === wide?.id)?.span).toBeUndefined()
  })

  test('is the same map when nothing is left out, or when the names are another map’s', () => {
    expect(onlyStages(reading, names)).toBe(reading)
    expect(onlyStages(reading, ['another'])).toBe(reading)
  })
})
