import { describe, expect, test } from 'vitest'
import { recognise } from '../../../../plugin/core/reading/recognise/recognise'
import { createLexicon } from '../../../../plugin/core/words/lexicon'
import { compare } from '../../../support/drawn/compare'
import { PAGE, drawMap } from '../../../support/drawn/draw'
import { drawSheet } from '../../../support/drawn/draw-sheet'
import { LABEL_SETS, LANGUAGES_DRAWN } from '../../../support/drawn/label-sets'
import { LAYOUTS } from '../../../support/drawn/nest'
import { NON_MAPS } from '../../../support/drawn/non-maps'

const lexicon = createLexicon()
const read = (layers: Parameters<typeof recognise>[0]) => recognise(layers, { page: PAGE, lexicon })

/** Reads many drawings of one wish; each seed draws another table, style and noise. */
function accuracy(seeds: number, wish: (seed: number) => Parameters<typeof drawMap>[1]) {
  let cells = 0
  let right = 0
  let exact = 0
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { layers, drawing } = drawMap(seed, wish(seed))
    const found = compare(drawing, read(layers).maps[0])
    cells += found.cells
    right += found.right
    if (found.isExact) exact += 1
  }
  return { cells: right / cells, maps: exact / seeds }
}

describe('what is drawn by hand is read', () => {
  test.each(LAYOUTS)('drawn as %s, cell by cell, gaps and placeholders exactly', (layout) => {
    const { cells, maps } = accuracy(24, () => ({ layout }))
    expect(cells).toBeGreaterThanOrEqual(0.95)
    expect(maps).toBeGreaterThanOrEqual(0.8)
  })

  test.each(LABEL_SETS.map((set, at) => [`${at + 1}, ${set.language}: ${set.lanes.map(([, label]) => label).join(' · ')}`, set] as const))('with the labels of set %s', (_, set) => {
    const { cells, maps } = accuracy(4, () => ({ set }))
    expect(cells).toBeGreaterThanOrEqual(0.95)
    expect(maps).toBeGreaterThanOrEqual(0.75)
  })

  test('label sets come from twelve languages, at least forty of them', () => {
    expect(LABEL_SETS.length).toBeGreaterThanOrEqual(40)
    expect(LANGUAGES_DRAWN.length).toBe(12)
  })
})

describe('what is no journey map is none', () => {
  test.each(NON_MAPS.map((sheet) => [sheet.name, sheet] as const))('%s', (_, sheet) => {
    for (let seed = 1; seed <= 4; seed += 1) expect(read(drawSheet(seed, sheet)).maps.map(({ map }) => map.title)).toEqual([])
  })

  test('at least thirty kinds of sheet are tried', () => {
    expect(NON_MAPS.length).toBeGreaterThanOrEqual(30)
  })
})
