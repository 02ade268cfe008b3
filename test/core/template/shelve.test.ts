import { describe, expect, test } from 'vitest'
import { brands, trailBrand } from '../../../plugin/core/brand/built-in'
import { derive } from '../../../plugin/core/brand/derive'
import type { Package } from '../../../plugin/core/template/package/package'
import { freshName, shelve, type Shelving } from '../../../plugin/core/template/package/shelve'
import { template } from '../../support/maps'

const acme = derive({ id: 'acme', name: 'Acme', primary: '#7A1FA2' })
const other = derive({ id: 'acme', name: 'Acme', primary: '#006644' })
const ours = { ...template('blank'), id: 'ours' }
const packed = (things: Partial<Package>): Package => ({ waymark: 'package', schema: 1, templates: [], brands: [], ...things })
const empty: Shelving = { own: { templates: [], brands: [] }, taken: { templates: ['blank', 'five-phases'], brands }, onClash: 'keep-both' }
const holding = (own: Partial<Shelving['own']>, more: Partial<Shelving> = {}): Shelving => ({ ...empty, ...more, own: { ...empty.own, ...own } })
const told = ({ done }: ReturnType<typeof shelve>) => done.map(({ kind, id, done: what }) => `${kind} ${id} ${what}`)

test('an empty shelf takes everything as it is', () => {
  const { shelf, done } = shelve(packed({ templates: [ours], brands: [acme] }), empty)
  expect(shelf).toEqual({ templates: [ours], brands: [acme] })
  expect(done).toEqual([{ kind: 'brand', id: 'acme', name: 'Acme', done: 'added' }, { kind: 'template', id: 'ours', name: 'Blank map', done: 'added' }])
})

test('the same package again adds nothing', () => {
  expect(told(shelve(packed({ templates: [ours], brands: [acme] }), holding({ templates: [ours], brands: [acme] })))).toEqual(['brand acme same', 'template ours same'])
})

describe('a template that is there', () => {
  test('gives way to a newer version of itself', () => {
    const { shelf, done } = shelve(packed({ templates: [{ ...ours, version: 3 }] }), holding({ templates: [ours] }))
    expect([shelf.templates.map(({ version }) => version), done[0]?.done]).toEqual([[3], 'updated'])
  })

  test('stays before an older one', () => {
    const { shelf, done } = shelve(packed({ templates: [ours] }), holding({ templates: [{ ...ours, version: 3 }] }))
    expect([shelf.templates.map(({ version }) => version), done[0]?.done]).toEqual([[3], 'older'])
  })

  test('stands beside a different one of its id and version', () => {
    const { shelf } = shelve(packed({ templates: [{ ...ours, category: 'business' }] }), holding({ templates: [ours] }))
    expect(shelf.templates.map(({ id, category }) => `${id} ${category}`)).toEqual(['ours journey', 'ours-2 business'])
  })

  test('never takes the place of one that comes with Waymark', () => {
    expect(told(shelve(packed({ templates: [template('blank')] }), empty))).toEqual(['template blank-2 added'])
  })
})

describe('a brand that is there', () => {
  test('stands beside one that looks otherwise, under another id and another name, and templates follow', () => {
    const { shelf } = shelve(packed({ brands: [other], templates: [{ ...ours, look: { brand: 'acme', theme: 'dark' } }] }), holding({ brands: [acme] }))
    expect(shelf.brands.map(({ id, name }) => `${id} ${name}`)).toEqual(['acme Acme', 'acme-2 Acme 2'])
    expect(shelf.templates[0]?.look).toEqual({ brand: 'acme-2', theme: 'dark' })
  })

  test('gives way to it if asked to', () => {
    const { shelf, done } = shelve(packed({ brands: [other] }), holding({ brands: [acme] }, { onClash: 'replace' }))
    expect([shelf.brands, done[0]?.done]).toEqual([[other], 'updated'])
  })

  test('never shares its name, and so its variables, with another', () => {
    const { shelf } = shelve(packed({ brands: [{ ...acme, id: 'trail-of-acme', name: trailBrand.name }] }), empty)
    expect(shelf.brands.map(({ id, name }) => `${id} ${name}`)).toEqual(['trail-of-acme Trail 2'])
  })
})

test('a name with a number still fits', () => {
  const name = 'A'.repeat(40)
  expect(freshName(name, new Set([name, `${'A'.repeat(38)} 2`]))).toBe(`${'A'.repeat(38)} 3`)
})
