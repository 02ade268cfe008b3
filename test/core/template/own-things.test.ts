import { describe, expect, test } from 'vitest'
import { summaries } from 'waymark:templates'
import { brands } from '../../../plugin/core/brand/built-in'
import { derive } from '../../../plugin/core/brand/derive'
import { compose } from '../../../plugin/core/template/compose'
import { speak } from '../../../plugin/core/messages/catalogues'
import type { Client } from '../../../plugin/protocol/client'
import { editShelf } from '../../../plugin/usecases/edit-shelf'
import { readOlder } from '../../../plugin/usecases/older-templates'
import { dropOwnThing, keepOwnThings, readOwnThings } from '../../../plugin/usecases/own-things'
import { exportPackage, importPackage } from '../../../plugin/usecases/package-things'
import { saveBrand } from '../../../plugin/usecases/save-brand'
import { saveMapAsTemplate, type SaveInput } from '../../../plugin/usecases/save-template'
import { insertDraft } from '../../../plugin/usecases/insert-draft'
import { lookOf } from '../../../plugin/core/brand/look'
import { drawMap, got, mapsOn } from '../../support/drawn-map'
import { template } from '../../support/maps'
import { openStage, type Stage } from '../../support/sandbox'

const acme = derive({ id: 'acme', name: 'Acme', primary: '#7A1FA2' })
const taken = { templates: summaries.map(({ id }) => id), brands }
const own = async ({ hands }: Stage, where: 'person' | 'file' = 'file') => got(await readOwnThings(hands, where))

async function saved(stage: Stage, input: Partial<SaveInput> = {}) {
  const [reading] = await mapsOn(stage)
  const done = got(await saveMapAsTemplate(stage.hands, reading!, { name: 'Our way', about: '', keepContent: false, where: 'file', base: template('blank'), taken: taken.templates, ...input }))
  if (!done.ok) throw new Error(done.problem)
  return done.template
}

describe('a drawn map saved as a template', () => {
  test('is kept, and inserted again is the map it was', async () => {
    const stage = await openStage()
    await drawMap(stage, { brand: brands[2]!, theme: 'dark' })
    const kept = await saved(stage)
    expect((await own(stage)).templates).toEqual([kept])
    expect(kept).toMatchObject({ id: 'our-way', version: 1, look: { brand: 'harbour', theme: 'dark' }, from: { id: 'blank', version: 1 } })
    got(await insertDraft(stage.hands, compose(kept, { locale: 'en' }, speak('en')), { look: lookOf(brands[0]!, 'light', 'values'), brand: 'trail', theme: 'light', key: 'm2' }))
    const [first, second] = await mapsOn(stage)
    expect([second?.map.stages, second?.map.lanes, second?.map.scale]).toEqual([first?.map.stages, first?.map.lanes, first?.map.scale])
    expect(second?.cells.map(({ prompt }) => prompt)).toEqual(first?.cells.map(({ prompt }) => prompt))
  })

  test('again is the next version, or another template', async () => {
    const stage = await openStage()
    await drawMap(stage, { choices: { filled: true } })
    const first = await saved(stage)
    const second = await saved(stage, { replaces: first, keepContent: true })
    const third = await saved(stage)
    expect([second.id, second.version, third.id]).toEqual(['our-way', 2, 'our-way-2'])
    expect((await own(stage)).templates.map(({ id, version }) => `${id} ${version}`)).toEqual(['our-way 2', 'our-way-2 1'])
  })

  test('never takes the id of one that comes with Waymark', async () => {
    const stage = await openStage()
    await drawMap(stage)
    expect((await saved(stage, { name: 'Five phases' })).id).toBe('five-phases-2')
  })
})

test.each(summaries.map(({ id }) => id))('%s drawn on the canvas and saved is the same in structure', async (id) => {
  const stage = await openStage()
  await drawMap(stage, { id, choices: { locale: 'pl' } })
  const base = template(id)
  const { stages, lanes, scale, state, category, words } = await saved(stage, { base })
  expect({ stages, lanes, scale, state, category }).toEqual({ stages: base.stages, lanes: base.lanes, scale: base.scale, state: base.state, category: base.category })
  expect(words.mk.prompts).toEqual(base.words.mk.prompts)
})

test('a template without its map’s look is drawn in whatever brand is chosen', async () => {
  const stage = await openStage()
  await drawMap(stage, { brand: brands[2]! })
  expect((await saved(stage, { keepLook: false })).look).toBeUndefined()
})

describe('versions', () => {
  test('that were replaced are kept, so that their maps can be told what changed', async () => {
    const stage = await openStage()
    await drawMap(stage, { choices: { filled: true } })
    const first = await saved(stage)
    const second = await saved(stage, { replaces: first, keepContent: true })
    expect([second.version, await readOlder(stage.hands, first.id, 1), await readOlder(stage.hands, first.id, 2)]).toEqual([2, first, null])
  })

  test('that a package replaced are kept as well, and what it brought is taken back at once', async () => {
    const stage = await openStage()
    const one = { ...template('blank'), id: 'sent', version: 1 }
    got(await keepOwnThings(stage.hands, 'person', { templates: [one] }))
    const done = got(await importPackage(stage.hands, { text: exportPackage({ templates: [{ ...one, version: 3 }], brands: [acme] }), where: 'person', taken, onClash: 'keep-both' }))
    if (!done.ok) throw new Error('refused')
    expect(await readOlder(stage.hands, 'sent', 1)).toEqual(one)
    expect(await own(stage, 'person')).toMatchObject({ templates: [{ version: 3 }], brands: [{ id: 'acme' }] })
    got(await editShelf(stage.hands, done.undo))
    expect(await own(stage, 'person')).toEqual({ templates: [one], brands: [], unread: 0 })
  })
})

test('an edit of a shelf and its way back leave it as it was', async () => {
  const stage = await openStage()
  const [one, two] = [{ ...template('blank'), id: 'one' }, { ...template('blank'), id: 'two' }]
  got(await keepOwnThings(stage.hands, 'file', { templates: [one] }))
  const { undo } = got(await editShelf(stage.hands, { where: 'file', put: { templates: [two] }, drop: { templates: ['one'] } }))
  expect((await own(stage)).templates).toEqual([two])
  got(await editShelf(stage.hands, undo))
  expect((await own(stage)).templates).toEqual([one])
})

describe('own things', () => {
  test('of a person and of a file are apart', async () => {
    const stage = await openStage()
    got(await saveBrand(stage.hands, acme, { where: 'person', taken: brands }))
    expect([(await own(stage, 'person')).brands, (await own(stage, 'file')).brands]).toEqual([[acme], []])
  })

  test('that a newer Waymark wrote stay when others are kept', async () => {
    const stage = await openStage()
    const newer = { id: 'tomorrow', schema: 2, words: {} }
    got(await stage.hands.request('store', { where: 'file', key: 'own-templates', set: [newer, template('blank')] }))
    got(await keepOwnThings(stage.hands, 'file', { templates: [{ ...template('blank'), version: 5 }] }))
    expect(await own(stage)).toMatchObject({ templates: [{ id: 'blank', version: 5 }], unread: 1 })
    expect(got(await stage.hands.request('store', { where: 'file', key: 'own-templates' })).value).toEqual([newer, { ...template('blank'), version: 5 }])
  })

  test('are kept all together or not at all', async () => {
    const stage = await openStage()
    const full: Client = { ...stage.hands, request: (verb, ask, watching) => ('set' in ask && ask.key === 'own-brands' ? Promise.resolve({ ok: false, failure: { code: 'too-large' } }) : stage.hands.request(verb, ask, watching)) }
    expect(await keepOwnThings(full, 'file', { templates: [template('blank')], brands: [acme] })).toMatchObject({ ok: false })
    expect(await own(stage)).toEqual({ templates: [], brands: [], unread: 0 })
  })

  test('thrown away are gone, the others stay', async () => {
    const stage = await openStage()
    got(await keepOwnThings(stage.hands, 'file', { brands: [acme, { ...acme, id: 'b', name: 'B' }] }))
    got(await dropOwnThing(stage.hands, 'file', 'brands', 'acme'))
    expect((await own(stage)).brands.map(({ id }) => id)).toEqual(['b'])
  })

  test('with something else in their place are none', async () => {
    const stage = await openStage()
    got(await stage.hands.request('store', { where: 'file', key: 'own-brands', set: { not: 'a list' } }))
    expect(await own(stage)).toEqual({ templates: [], brands: [], unread: 0 })
  })
})

describe('a brand', () => {
  test('gets a name of its own; changed it keeps it', async () => {
    const { hands } = await openStage()
    const first = got(await saveBrand(hands, { ...acme, name: 'Trail' }, { where: 'file', taken: brands })).brand
    expect([first.id, first.name]).toEqual(['trail-2', 'Trail 2'])
    const changed = got(await saveBrand(hands, { ...first, fonts: { heading: 'Manrope', text: 'Manrope' } }, { where: 'file', taken: brands, replaces: 'trail-2' })).brand
    expect([changed.id, changed.name, changed.fonts.text]).toEqual(['trail-2', 'Trail 2', 'Manrope'])
  })
})

describe('a package', () => {
  test('sent from one file is whole in another, and a second time adds nothing', async () => {
    const [here, there] = [await openStage(), await openStage()]
    await drawMap(here, { choices: { filled: true } })
    const kept = await saved(here, { keepContent: true })
    const text = exportPackage({ templates: [kept], brands: [acme] })
    const first = got(await importPackage(there.hands, { text, where: 'file', taken, onClash: 'keep-both' }))
    expect(first.ok && first.done.map(({ done }) => done)).toEqual(['added', 'added'])
    expect(await own(there)).toEqual({ templates: [kept], brands: [acme], unread: 0 })
    const again = got(await importPackage(there.hands, { text, where: 'file', taken, onClash: 'keep-both' }))
    expect(again.ok && again.done.map(({ done }) => done)).toEqual(['same', 'same'])
    expect(await own(there)).toEqual({ templates: [kept], brands: [acme], unread: 0 })
  })

  test('that is refused leaves everything as it was', async () => {
    const stage = await openStage()
    const done = got(await importPackage(stage.hands, { text: '{"waymark":"package"}', where: 'file', taken, onClash: 'replace' }))
    expect(done).toMatchObject({ ok: false, refusal: { what: 'not-a-package' } })
    expect(await own(stage)).toEqual({ templates: [], brands: [], unread: 0 })
  })
})
