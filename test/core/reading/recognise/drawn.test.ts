import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognise } from '../../../../plugin/core/reading/recognise/recognise'
import { createLexicon } from '../../../../plugin/core/words/lexicon'
import { compare } from '../../../support/drawn/compare'
import { drawMap, PAGE, type Wishes } from '../../../support/drawn/draw'
import { LABEL_SETS, LANGUAGES_DRAWN } from '../../../support/drawn/label-sets'
import { LAYOUTS } from '../../../support/drawn/nest'
import type { Style } from '../../../support/drawn/style'

const lexicon = createLexicon()

/** Neat work: nothing touches, nothing is out of line, every column has its cells. */
const NEAT: Partial<Style> = { jitter: 0, gap: 16, pad: 12, header: 'card', numbers: '', captions: false, phases: false, corner: '', labelNote: false, hidden: false, unwrapped: false, label: 'top', comments: false }

const wrongIn = (seed: number, wishes: Wishes): readonly string[] => {
  const { layers, drawing } = drawMap(seed, wishes)
  return compare(drawing, recognise(layers, { page: PAGE, lexicon }).maps[0]).wrong
}

const law = (wishes: Wishes) => fc.assert(fc.property(fc.nat(1_000_000), (seed) => { expect(wrongIn(seed, wishes)).toEqual([]) }), { seed: 42, numRuns: 12 })

describe('what is drawn neatly is read', () => {
  test.each(LAYOUTS)('as %s', (layout) => law({ layout, style: NEAT }))
  test.each(LAYOUTS)('as %s, with stages down the page', (layout) => law({ layout, style: { ...NEAT, transposed: true } }))
  test.each(['middle', 'inside', 'above', 'rotated'] as const)('with labels %s', (label) => law({ style: { ...NEAT, label } }))
  test.each(LANGUAGES_DRAWN)('in %s', (language) => fc.assert(fc.property(fc.nat(1_000_000), fc.constantFrom(...LABEL_SETS.filter((set) => set.language === language)), (seed, set) => { expect(wrongIn(seed, { set, style: NEAT })).toEqual([]) }), { seed: 7, numRuns: 8 }))
})

interface Score { readonly cells: number; readonly right: number; readonly maps: number; readonly exact: number; readonly found: number }

function score(seeds: number, style: Partial<Style>): Score {
  let [cells, right, exact, found] = [0, 0, 0, 0]
  for (let seed = 1; seed <= seeds; seed++) {
    const { layers, drawing } = drawMap(seed, { style })
    const { maps } = recognise(layers, { page: PAGE, lexicon })
    const one = compare(drawing, maps[0])
    cells += one.cells
    right += one.right
    if (one.isExact) exact++
    if (maps.length === 1) found++
  }
  return { cells, right, maps: seeds, exact, found }
}

describe('of maps drawn any old way (jitter, captions, numbers, legends, comments, merged cells, hidden drafts)', () => {
  test.each([
    ['with stages across', {}, 0.99, 0.97],
    ['with stages down', { transposed: true }, 0.98, 0.94],
    ['with words running over the edge of their cells', { unwrapped: true, stickies: false, sideBySide: false }, 0.97, 0.85],
  ] as const)('%s, each is found once, and nearly all of its cells are right', (_, style, cells, exact) => {
    const result = score(240, style)
    expect(result.found).toBe(result.maps)
    expect(result.right / result.cells).toBeGreaterThan(cells)
    expect(result.exact / result.maps).toBeGreaterThan(exact)
  })
})
