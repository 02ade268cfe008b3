import { describe, expect, test } from 'vitest'
import { trailBrand } from '../../../plugin/core/brand/built-in'
import { lookOf } from '../../../plugin/core/brand/look'
import { adoptMap } from '../../../plugin/usecases/adopt-map'
import { tidyMap } from '../../../plugin/usecases/tidy-map'
import { drawByHand, type HandDrawn } from '../../support/draw-by-hand'
import { openStage } from '../../support/sandbox'
import { audits, theMap } from '../../support/waymark'

const kolo: HandDrawn = {
  title: 'Buying a bicycle',
  stages: ['Hearing of it', 'Comparing', 'Paying', 'Riding home'],
  lanes: [
    { label: 'Customer actions', cells: ['Scrolls on the bus', 'Opens four shops in tabs', 'Pays by card at the desk', 'Collects it on Saturday'] },
    { label: 'Touchpoints', cells: ['Instagram advert', 'Product page', '', 'Collection desk'] },
    { label: 'Emotions', cells: ['Curious', 'Unsure', 'Anxious', 'Delighted'] },
    { label: 'Pain points', cells: ['Price of the adult model', 'Sizes differ by brand', 'No word on returns', ''] },
    { label: 'Opportunities', cells: ['Link to the children’s page', 'Ask for the height', 'TBD', 'Offer a trade-in later'] },
  ],
}

const open = () => openStage({ document: (figma) => drawByHand(figma, kolo) })

/** All but our own tags. */
const looks = (snapshot: unknown) => JSON.parse(JSON.stringify(snapshot, (key, value: unknown) => (/plugindata/i.test(key) || key === 'shared' ? undefined : value))) as unknown

describe('a map drawn by hand', () => {
  test('is found, read and audited like any other', async () => {
    const audit = await theMap(await open())
    expect(audit.reading.reading).toBe('recognised')
    expect(audit.reading.stages.map(({ name }) => name)).toEqual(kolo.stages)
    expect(audit.reading.lanes.map(({ role }) => role)).toEqual(['action', 'touchpoint', 'emotion', 'pain', 'improvement'])
    expect(audit.coverage.filter(({ state }) => state !== 'filled').map(({ stage, role, state }) => `${stage} ${role} ${state}`)).toEqual(['s3 touchpoint empty', 's3 improvement placeholder'])
    expect(audit.findings.filter(({ severity }) => severity === 'error').map(({ key }) => key)).toEqual(['s3/touchpoint', 's3/improvement'])
  })

  test('once adopted is Waymark’s: same keys, same gaps, no layer touched but for its tags, one undo step', async () => {
    const stage = await open()
    const before = await theMap(stage)
    const drawn = stage.engine.snapshot()
    const steps = stage.engine.undoSteps
    expect(await adoptMap(stage.hands, before.reading, 'kolo')).toMatchObject({ ok: true })
    expect(stage.engine.undoSteps).toBe(steps + 1)
    expect(looks(stage.engine.snapshot())).toEqual(looks(drawn))
    const after = await theMap(stage)
    expect(after.reading.reading).toBe('tagged')
    expect(after.reading.tag?.key).toBe('kolo')
    expect(after.coverage).toEqual(before.coverage)
    stage.engine.undo()
    expect(stage.engine.snapshot()).toEqual(drawn)
  })

  test('adopted keeps a lane’s meaning when its label is rewritten beyond recognition', async () => {
    const stage = await open()
    const { reading } = await theMap(stage)
    await adoptMap(stage.hands, reading, 'kolo')
    const label = await stage.engine.person.getNodeByIdAsync(reading.lanes[1]?.labelNode ?? '')
    if (label?.type !== 'TEXT') throw new Error('no label')
    label.characters = 'Kolo × Mira'
    const after = await theMap(stage)
    expect(after.reading.lanes[1]).toMatchObject({ role: 'touchpoint', label: 'Kolo × Mira' })
  })

  test('is tidied into a clean map beside it that holds every text once and has the same gaps', async () => {
    const stage = await open()
    const { reading, coverage } = await theMap(stage)
    const original = stage.engine.person.currentPage.children.map(({ id }) => id)
    const done = await tidyMap(stage.hands, reading, { look: lookOf(trailBrand, 'light', 'variables'), brand: 'trail', theme: 'light', key: 'clean' })
    expect(done).toMatchObject({ ok: true, result: { leftOut: [] } })
    const clean = (await audits(stage)).find(({ reading: one }) => one.tag?.key === 'clean')
    expect(clean?.reading.map.title).toBe('Buying a bicycle')
    const words = kolo.lanes.flatMap(({ cells }) => cells).filter((one) => one && one !== 'TBD').sort()
    expect(clean?.reading.map.notes.map(({ text, emotion }) => text || emotion?.word).sort()).toEqual(words)
    const gaps = (entries: typeof coverage | undefined) => entries?.filter(({ state }) => state !== 'filled').map(({ stage: at, role }) => `${at} ${role}`)
    expect(gaps(clean?.coverage)).toEqual(gaps(coverage))
    expect(stage.engine.person.currentPage.children.map(({ id }) => id).slice(0, original.length)).toEqual(original)
  })
})
