import { expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { speak } from '../../../plugin/core/messages/catalogues'
import { planMap } from '../../../plugin/core/layout/plan-map'
import { recognise } from '../../../plugin/core/reading/recognise/recognise'
import type { MapReading } from '../../../plugin/core/reading/reading'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import { draftFromReading } from '../../../plugin/core/template/draft-from-reading'
import { createLexicon } from '../../../plugin/core/words/lexicon'
import { PAGE, drawMap } from '../../support/drawn/draw'
import { layersOfPlan } from '../../support/layers-of-plan'

const lexicon = createLexicon()

/** Every text that people wrote, feelings by their words. */
const written = (reading: MapReading) => reading.cells.flatMap(({ notes }) => notes.flatMap(({ note, untouched }) => (untouched ? [] : [note.text || note.emotion?.word || note.notApplicable || '']))).filter(Boolean).sort()

const gaps = (reading: MapReading) => auditMap(reading, { preset: 'recommended' }).coverage
  .map(({ state }, at) => ({ at, state: state === 'absent' || state === 'empty' ? 'placeholder' : state === 'shared' ? 'filled' : state }))
  .filter(({ state }) => state !== 'filled').map(({ at }) => at)

test('a drawn map is tidied into one that holds every text exactly once and audits to the same gaps', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const [reading] = recognise(drawMap(seed).layers, { page: PAGE, lexicon }).maps
    if (!reading) continue
    const say = speak(reading.map.locale)
    const { draft } = draftFromReading(reading, say)
    const [clean] = readTagged(layersOfPlan(planMap(draft, 'clean', { brand: 'trail', theme: 'light', drawn: 'variables' }, say)), PAGE)
    if (!clean) throw new Error(`seed ${seed}: nothing drawn`)
    expect(written(clean), `texts of drawing ${seed}`).toEqual(written(reading))
    expect(gaps(clean), `gaps of drawing ${seed}`).toEqual(gaps(reading))
  }
})
