import { describe, expect, test } from 'vitest'
import { derive } from '../../../plugin/core/brand/derive'
import { lookOf } from '../../../plugin/core/brand/look'
import { brandGroups } from '../../../ui/state/brand-groups'
import { knownBrands, noBrands } from '../../../ui/state/brands'
import { newBrand, openBrand } from '../../../ui/state/editing'
import { unsavedOf } from '../../../ui/state/unsaved'
import { panelWorld } from '../../../ui/work/world'
import { facelessPanel } from '../../support/browser/panel-without-face'

const acme = derive({ id: 'acme', name: 'Acme', primary: '#7A1FA2' })
const tag = { kind: 'map', brand: 'acme', theme: 'dark', drawn: 'variables' } as Parameters<NonNullable<ReturnType<typeof panelWorld>['lookOf']>>[0]
const kept = { ...noBrands, own: [{ where: 'person' as const, brand: { ...acme, name: 'Acme of mine' } }, { where: 'file' as const, brand: acme }] }

describe('own brands', () => {
  test('are known once each, as the file has them, and listed where they are kept', () => {
    expect(knownBrands(kept).filter(({ id }) => id === 'acme')).toEqual([acme])
    expect(brandGroups(kept).map(({ shelf, brands }) => `${shelf} ${brands.length}`)).toEqual(['file 1', 'person 1', 'built-in 6'])
    expect(brandGroups(kept, 'of mine').map(({ shelf }) => shelf)).toEqual(['person'])
    expect(brandGroups(kept, 'plex').flatMap(({ brands }) => brands.map(({ id }) => id))).toEqual(['harbour'])
  })

  test('are read when the panel opens, and every audit is told their looks', async () => {
    const { panel, rest } = facelessPanel({ stored: [acme] })
    panel.start()
    await rest()
    expect(panelWorld({ state: panel.state, today: () => '2026-06-12' }).lookOf?.(tag)).toEqual(lookOf(acme, 'dark', 'variables'))
  })

  test('are known to a quick action, which comes before anything else', async () => {
    const { panel, hands, rest } = facelessPanel({ command: 'insert', policy: (ask) => (ask.kind === 'store' && ask.key !== 'prefs' ? 'hold' : 'answer'), stored: [acme] })
    panel.start()
    hands.tell('run', { command: 'insert', parameters: { template: 'three-moments' }, selection: [] })
    await rest()
    expect(hands.asked.some(({ kind }) => kind === 'apply')).toBe(false)
    hands.release()
    await rest()
    expect(hands.asked.some(({ kind }) => kind === 'apply')).toBe(true)
  })
})

describe('a brand on the table', () => {
  test('once saved is the one that new maps wear, and how it was stays known until maps wear the new one', async () => {
    const { panel, rest } = facelessPanel()
    panel.start()
    await rest()
    panel.send({ type: 'brands-loaded', own: [{ where: 'person', brand: acme }] })
    panel.send({ type: 'brand-open', shelf: 'person', id: 'acme' })
    panel.send({ type: 'brand-choice', change: { primary: '#006644' } })
    panel.send({ type: 'brand-save', where: 'person' })
    await rest()
    const { brands, prefs } = panel.state()
    expect([prefs.brand, brands.before, brands.editing?.isChanged]).toEqual(['acme', [acme], false])
    panel.send({ type: 'brand-applied', brand: brands.editing!.brand })
    expect(panel.state().brands.before).toEqual([])
  })

  test('stays there when somebody goes elsewhere, and is taken up again', async () => {
    const { panel, rest } = facelessPanel()
    panel.start()
    await rest()
    panel.send({ type: 'brand-new', choices: { id: 'new', name: 'Kolo', primary: '#006644' } })
    panel.send({ type: 'open', screen: 'insert' })
    panel.send({ type: 'brand-resume', at: 0 })
    expect(panel.state()).toMatchObject({ screen: 'brand', brands: { editing: { brand: { name: 'Kolo' }, isChanged: true } } })
  })

  test('is put aside when another one is begun, and nothing that was changed is lost until somebody says so', async () => {
    const { panel, rest } = facelessPanel()
    panel.start()
    await rest()
    panel.send({ type: 'brands-loaded', own: [{ where: 'person', brand: acme }] })
    panel.send({ type: 'brand-new', choices: { id: 'new', name: 'Kolo', primary: '#006644' } })
    panel.send({ type: 'brand-open', shelf: 'person', id: 'acme' })
    panel.send({ type: 'brand-choice', change: { primary: '#AA0000' } })
    panel.send({ type: 'brand-open', shelf: 'built-in', id: 'trail' })
    const unsaved = () => unsavedOf(panel.state().brands).map(({ brand, choices }) => `${brand.name} ${choices.primary}`)
    expect(unsaved()).toEqual(['Acme #AA0000', 'Kolo #006644'])
    panel.send({ type: 'brand-open', shelf: 'person', id: 'acme' })
    expect(panel.state().brands.editing?.choices.primary).toBe('#AA0000')
    panel.send({ type: 'brand-discard' })
    expect([panel.state().screen, unsaved()]).toEqual(['brands', ['Kolo #006644']])
    panel.send({ type: 'brand-open', shelf: 'person', id: 'acme' })
    expect(panel.state().brands.editing).toMatchObject({ brand: acme, isChanged: false })
  })

  test('that is begun twice and was not touched is one', async () => {
    const { panel, rest } = facelessPanel()
    panel.start()
    await rest()
    for (const name of ['Kolo', 'Kolo', 'Drvo']) panel.send({ type: 'brand-new', choices: { id: 'new', name, primary: '#006644' } })
    expect(unsavedOf(panel.state().brands).map(({ brand }) => brand.name)).toEqual(['Drvo', 'Kolo'])
  })

  test('that comes with Waymark is kept as a copy under a name of its own', async () => {
    const { panel, hands, rest } = facelessPanel()
    panel.start()
    await rest()
    panel.send({ type: 'brand-open', shelf: 'built-in', id: 'trail' })
    panel.send({ type: 'brand-save', where: 'file' })
    await rest()
    const sets = hands.asked.flatMap((ask) => (ask.kind === 'store' && ask.key === 'own-brands' && ask.set !== undefined ? [ask] : []))
    expect(sets).toMatchObject([{ where: 'file', set: [{ id: 'trail-2', name: 'Trail 2' }] }])
  })

  test('is shown in the theme that its paper describes, so that a dark one is seen', async () => {
    const { panel, rest } = facelessPanel()
    panel.start()
    await rest()
    panel.send({ type: 'brand-new', choices: { id: 'new', name: 'Kolo', primary: '#C0397A' } })
    expect(panel.state().brands.editing?.theme).toBe('light')
    panel.send({ type: 'brand-choice', change: { paper: '#222222' } })
    expect(panel.state().brands.editing).toMatchObject({ theme: 'dark', brand: { dark: { paper: '#222222', stage: '#C0397A' } } })
  })

  test('asks for four colours, whatever it was given', () => {
    expect(newBrand({ id: 'new', name: 'Kolo', primary: '#006644' }).choices).toMatchObject({ primary: '#006644', paper: '#FFFFFF' })
    expect(openBrand(acme, 'light', null).choices).toMatchObject({ primary: '#7A1FA2', paper: '#FFFFFF' })
  })
})
