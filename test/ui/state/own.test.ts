import { describe, expect, test } from 'vitest'
import { dressed } from '../../../ui/state/dressed'
import { found, sections, vocabulary } from '../../../ui/state/gallery'
import { initial } from '../../../ui/state/initial'
import { newest, type OwnTemplate } from '../../../ui/state/own'
import { reduce } from '../../../ui/state/reduce'
import { openSaving, replacedBy } from '../../../ui/state/saving'
import { draft, readDraft, template } from '../../support/maps'

const named = (id: string, name: string, version = 1, where: OwnTemplate['where'] = 'person', look?: { readonly brand: string; readonly theme: 'light' | 'dark' }): OwnTemplate => {
  const base = template('pain-points')
  const call = <W extends { name: string }>(words: W): W => ({ ...words, name })
  const { en, pl, ro, mk } = base.words
  return { where, template: { ...base, id, version, ...(look && { look }), words: { en: call(en), pl: call(pl), ro: call(ro), mk: call(mk) } } }
}
const ours = named('ours', 'Zebra crossing')
const theirs = named('theirs', 'Team way', 1, 'file')

describe('a gallery with own templates', () => {
  const all = { query: '', category: 'all' as const, own: [theirs, ours] }

  test('begins with what was used last, then yours, then the file’s', () => {
    expect(sections({ ...all, recent: ['five-phases'] }).slice(0, 4).map(({ id }) => id)).toEqual(['recent', 'yours', 'file', 'journey'])
    expect(sections({ ...all, recent: ['person/ours'] }).map(({ id }) => id)).not.toContain('yours')
  })

  test('finds them by name and by kind, and suggests their words', () => {
    const ids = (query: string) => found({ ...all, recent: [], query }).map(({ id }) => id)
    expect([ids('zebra'), vocabulary('mk', [ours]).includes('Zebra')]).toEqual([['person/ours'], true])
    expect(found({ ...all, recent: [], category: 'own' }).map(({ id }) => id)).toEqual(['person/ours', 'file/theirs'])
    expect(found({ ...all, recent: [], category: ours.template.category }).map(({ id }) => id)).toContain('person/ours')
  })
})

test('of several copies of a template the newest counts, each once', () => {
  expect(newest([named('a', 'A', 1, 'file'), named('b', 'B', 2), named('a', 'A', 3), named('b', 'B', 2, 'file')]).map(({ id, version }) => `${id} ${version}`).sort()).toEqual(['a 3', 'b 2'])
})

describe('saving a map', () => {
  test('from a built-in template does not take its name', () => {
    expect(openSaving(readDraft(draft('five-phases')), [])).toMatchObject({ name: 'Five phases 2', where: 'person', keepContent: false })
  })

  test('from an own template means its next version, where that is kept', () => {
    const reading = readDraft(draft('pain-points'))
    const made = { ...reading, map: { ...reading.map, template: { id: 'theirs', version: 1 } } }
    const saving = openSaving(made, [theirs, ours])
    expect(saving).toMatchObject({ name: 'Team way', where: 'file' })
    expect(replacedBy(saving, [theirs, ours])).toBe(theirs.template)
    expect([replacedBy({ ...saving, where: 'person' }, [theirs, ours]), replacedBy({ ...saving, name: ' team  WAY ' }, [theirs, ours])]).toEqual([null, theirs.template])
  })
})

describe('the look of an own template', () => {
  const blue = named('blue', 'Blue', 1, 'person', { brand: 'harbour', theme: 'dark' })
  const state = reduce(reduce(initial('en'), { type: 'own-loaded', own: [blue, ours] }), { type: 'pick', template: 'person/blue' })
  const look = (of: typeof state, key: string) => { const { brand, theme } = dressed(of, key); return `${brand} ${theme}` }

  test('comes with it, and leaves others as they are', () => {
    expect([look(state, 'person/blue'), look(state, 'person/ours'), look(state, 'five-phases')]).toEqual(['harbour dark', 'trail light', 'trail light'])
  })

  test('gives way to a choice, of which only one half was made', () => {
    expect(look(reduce(state, { type: 'prefs', change: { theme: 'light' } }), 'person/blue')).toBe('harbour light')
    expect(look(reduce(state, { type: 'prefs', change: { filled: true } }), 'person/blue')).toBe('harbour dark')
  })

  test('of a brand that is gone is the person’s own', () => {
    const gone = named('gone', 'Gone', 1, 'person', { brand: 'nobody-has-it', theme: 'dark' })
    expect(look(reduce(state, { type: 'own-loaded', own: [gone] }), 'person/gone')).toBe('trail light')
  })
})

test('who used an own template last meets it picked', () => {
  const known = reduce(initial('en'), { type: 'prefs-loaded', prefs: { ...initial('en').prefs, recent: ['person/ours'] } })
  expect(reduce(known, { type: 'own-loaded', own: [ours] }).picked).toBe('person/ours')
})
