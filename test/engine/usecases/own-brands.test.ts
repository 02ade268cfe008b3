import { describe, expect, test } from 'vitest'
import { brands } from '../../../plugin/core/brand/built-in'
import { derive } from '../../../plugin/core/brand/derive'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { changeStages, setStatus } from '../../../plugin/usecases/change-map'
import { fixOne } from '../../support/fix'
import { insertReport } from '../../../plugin/usecases/insert-report'
import { knownWorld } from '../../../plugin/usecases/known-world'
import { recordReview } from '../../../plugin/usecases/record-review'
import { drawMap, got, mapsOn, shown, withoutIds } from '../../support/drawn-map'
import { openStage, type Stage } from '../../support/sandbox'

const acme = derive({ id: 'acme', name: 'Acme', primary: '#7A1FA2', paper: '#FFFBF2', corners: 4 })
const known = [acme, ...brands]
const world = knownWorld({ today: '2026-06-12', texts: {}, brands: [acme] })
const DRIFT = ['brand-color-drift', 'brand-font-drift', 'brand-spacing-drift']

async function drifts(stage: Stage, told = world) {
  const [audit] = got(await auditMaps(stage.hands, { scope: { in: 'page' }, options: { world: told, preset: 'strict' } })).maps
  // What stands in for a font that is missing here is only told.
  return { audit: audit!, found: audit!.findings.filter(({ rule, variant }) => DRIFT.includes(rule) && variant !== 'stand-in') }
}

const cardOf = async (stage: Stage) => {
  const [map] = await mapsOn(stage)
  const touchpoints = map!.lanes.find(({ role }) => role === 'touchpoint')!
  const card = map!.cells.find(({ lane }) => lane === touchpoints.id)!.notes[0]!.node
  return (await stage.engine.person.getNodeByIdAsync(card!)) as FrameNode
}
const collections = async ({ engine }: Stage) => (await engine.person.variables.getLocalVariableCollectionsAsync()).map(({ name }) => name)

describe('a map in a brand of one’s own', () => {
  test('strays in nothing as it is drawn', async () => {
    const stage = await openStage()
    await drawMap(stage, { id: 'five-phases', brand: acme, choices: { filled: true } })
    expect((await drifts(stage)).found).toEqual([])
  })

  test('is found where a card was painted over, and its fix restores every property', async () => {
    const stage = await openStage()
    const id = await drawMap(stage, { id: 'five-phases', brand: acme, choices: { filled: true } })
    const before = withoutIds(shown(stage, id))
    const card = await cardOf(stage)
    card.fills = [{ type: 'SOLID', color: { r: 0, g: 1, b: 0 } }]
    await stage.engine.settle()
    const { audit, found } = await drifts(stage)
    expect(found.map(({ rule, variant, data }) => [rule, variant, data?.['wanted']])).toEqual([['brand-color-drift', 'other', acme.light.card]])
    const fixed = got(await fixOne(stage.hands, audit, found[0]!, { world, known }))
    expect([fixed.mended.map(({ rule }) => rule), fixed.left]).toEqual([['brand-color-drift'], []])
    expect(withoutIds(shown(stage, id))).toEqual(before)
    expect((await drifts(stage)).found).toEqual([])
  })

  test('is not judged where nobody knows the brand', async () => {
    const stage = await openStage()
    await drawMap(stage, { id: 'five-phases', brand: acme, choices: { filled: true } })
    const card = await cardOf(stage)
    card.fills = [{ type: 'SOLID', color: { r: 0, g: 1, b: 0 } }]
    expect((await drifts(stage, knownWorld({ today: '2026-06-12', texts: {} }))).found).toEqual([])
  })

  test('keeps it through every change: a stage, the status, a review, a report; no other brand comes into the file', async () => {
    const stage = await openStage()
    await drawMap(stage, { id: 'five-phases', brand: acme, choices: { filled: true } })
    const reading = async () => (await mapsOn(stage))[0]!
    const first = await reading()
    got(await changeStages(stage.hands, first, { do: 'add', after: first.stages[0]!.id, name: 'Trying it' }, known))
    got(await setStatus(stage.hands, await reading(), 'review', known))
    got(await recordReview(stage.hands, (await drifts(stage)).audit, { by: 'Mira', at: '2026-06-12T10:00:00.000Z' }, known))
    got(await insertReport(stage.hands, (await drifts(stage)).audit, '2026-06-12', { known }))
    expect(await collections(stage)).toEqual(['Waymark · Acme'])
    expect((await drifts(stage)).found).toEqual([])
  })
})
