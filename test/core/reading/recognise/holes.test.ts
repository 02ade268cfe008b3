import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Layer } from '../../../../plugin/core/layers/layer'
import type { CellState, MapReading } from '../../../../plugin/core/reading/reading'
import { recognise } from '../../../../plugin/core/reading/recognise/recognise'
import { createLexicon } from '../../../../plugin/core/words/lexicon'
import { drawMap, PAGE } from '../../../support/drawn/draw'
import { LABEL_SETS } from '../../../support/drawn/label-sets'
import { LAYOUTS } from '../../../support/drawn/nest'
import { PLACEHOLDERS } from '../../../support/drawn/phrases'

const lexicon = createLexicon()
const STYLE = { jitter: 0, gap: 14, pad: 12, captions: false, phases: false, unwrapped: false, hidden: false, comments: false, corner: '', numbers: '' } as const
const FULL = { empty: 0, placeholder: 0, merged: 0, several: 0 }

function read(layers: readonly Layer[]): MapReading {
  const [map] = recognise(layers, { page: PAGE, lexicon }).maps
  if (!map) throw new Error('no map was read')
  return map
}

const states = (map: MapReading): [string, CellState][] => map.cells.map(({ stage, lane, state }) => [`${stage}/${lane}`, state])

const drawn = fc.record({ seed: fc.nat(100_000), layout: fc.constantFrom(...LAYOUTS), set: fc.constantFrom(...LABEL_SETS), pick: fc.nat(1_000) })

/** A full map, the reading of it, and one of its notes that is made of a text. */
function full({ seed, layout, set, pick }: { seed: number; layout: (typeof LAYOUTS)[number]; set: (typeof LABEL_SETS)[number]; pick: number }) {
  const { layers } = drawMap(seed, { layout, set, style: STYLE, holes: FULL })
  const before = read(layers)
  const notes = before.cells.flatMap((cell) => cell.notes.filter(({ textNode }) => textNode !== null).map((note) => ({ cell, note })))
  const chosen = notes[pick % notes.length]
  if (!chosen) throw new Error('nothing was written')
  return { layers, before, ...chosen }
}

test('where one note is taken away, exactly its cell is empty', () => {
  fc.assert(fc.property(drawn, (wish) => {
    const { layers, before, cell, note } = full(wish)
    const after = read(layers.filter(({ id }) => id !== note.textNode))
    expect(states(after)).toEqual(states(before).map(([key, state]) => [key, key === `${cell.stage}/${cell.lane}` ? 'empty' : state]))
  }), { seed: 5, numRuns: 60 })
})

test('where one note is hidden, see-through or cut away, exactly its cell is empty', () => {
  fc.assert(fc.property(drawn, fc.constantFrom<Partial<Layer>>({ visible: false }, { opacity: 0 }, { fills: [{ hex: '#000000', opacity: 0 }] }), (wish, how) => {
    const { layers, before, cell, note } = full(wish)
    const after = read(layers.map((layer) => (layer.id === note.textNode ? { ...layer, ...how } : layer)))
    expect(states(after)).toEqual(states(before).map(([key, state]) => [key, key === `${cell.stage}/${cell.lane}` ? 'empty' : state]))
  }), { seed: 6, numRuns: 60 })
})

test('where one note becomes a placeholder, exactly its cell is one', () => {
  fc.assert(fc.property(drawn, fc.nat(100), (wish, nth) => {
    const { layers, before, cell, note } = full(wish)
    const texts = PLACEHOLDERS[wish.set.language] as readonly string[]
    const after = read(layers.map((layer) => (layer.id === note.textNode ? { ...layer, text: texts[nth % texts.length] as string } : layer)))
    expect(states(after)).toEqual(states(before).map(([key, state]) => [key, key === `${cell.stage}/${cell.lane}` ? 'placeholder' : state]))
  }), { seed: 8, numRuns: 60 })
})
