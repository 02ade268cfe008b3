import { expect, test } from 'vitest'
import { recognise } from '../../../../plugin/core/reading/recognise/recognise'
import { createLexicon } from '../../../../plugin/core/words/lexicon'
import { readLabel } from '../../../../plugin/core/words/read-label'
import { PAGE } from '../../../support/drawn/draw'
import { drawSheet } from '../../../support/drawn/draw-sheet'
import { NON_MAPS, type Sheet } from '../../../support/drawn/non-maps'

const lexicon = createLexicon()

function textsOf(sheet: Sheet): readonly string[] {
  if (sheet.kind === 'grid') return [sheet.corner, ...sheet.columns, ...sheet.rows.flat()]
  return sheet.kind === 'board' ? sheet.columns.flat() : sheet.blocks.flat()
}

test('thirty and more sheets are no maps, though each speaks a map’s words', () => {
  expect(NON_MAPS.length).toBeGreaterThanOrEqual(30)
  expect(NON_MAPS.filter((sheet) => textsOf(sheet).filter((text) => readLabel(lexicon, text)).length < 2).map(({ name }) => name)).toEqual([])
})

test.each(NON_MAPS.map((sheet) => [sheet.name, sheet] as const))('%s is no journey map, however it is drawn', (_, sheet) => {
  for (let seed = 1; seed <= 16; seed++) {
    const { maps } = recognise(drawSheet(seed * 7919, sheet), { page: PAGE, lexicon })
    expect(maps.map(({ stages, lanes }) => ({ seed, stages: stages.map(({ name }) => name), lanes: lanes.map(({ label }) => label) }))).toEqual([])
  }
})
