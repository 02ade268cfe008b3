import { brands as builtIn } from '../../plugin/core/brand/built-in'
import { familyOf } from '../../plugin/core/brand/from-look'
import { nearestReach } from './applying'
import type { BrandAction } from './brand-action'
import type { BrandsState } from './brands'
import { chosen, coloured, mended, newBrand, openBrand, type Editing } from './editing'
import { standing } from './parts'
import type { Reducers } from './reducers'
import type { State } from './state'
import { unsavedOf, workOn } from './unsaved'

const change = (state: State, by: Partial<BrandsState>): State => ({ ...state, brands: { ...state.brands, ...by } })

const edit = (state: State, by: (editing: Editing) => Editing): State =>
  (state.brands.editing ? change({ ...state, toast: null }, { editing: by(state.brands.editing) }) : state)

/** Another brand comes onto the table; what was changed of the others and not kept is put aside. */
const show = (state: State, editing: Editing): State =>
  ({ ...change(state, { editing, aside: unsavedOf(state.brands).filter((one) => one !== editing), applying: null }), screen: 'brand', from: 'brands', toast: null })

const same = (state: State): State => state

export const brandReducers: Reducers<BrandAction['type']> = {
  'brands-loaded': (state, { own }) => change(state, { own }),
  'brands-query': (state, { query }) => change(state, { query }),
  'brand-open': (state, { shelf, id }) => {
    const begun = workOn(state.brands, shelf, id)
    if (begun) return show(state, begun)
    const kept = state.brands.own.find((one) => one.where === shelf && one.brand.id === id) ?? null
    const brand = kept?.brand ?? builtIn.find((one) => one.id === id)
    return brand ? show(state, openBrand(brand, state.prefs.theme, kept)) : state
  },
  'brand-resume': (state, { at }) => {
    const begun = unsavedOf(state.brands)[at]
    return begun ? show(state, begun) : state
  },
  'brand-discard': (state) => ({ ...change(state, { editing: null, applying: null }), screen: 'brands', toast: null }),
  'brand-new': (state, { choices }) => {
    const next = newBrand(choices)
    // Begun twice and not touched since, it is the same one.
    const same = unsavedOf(state.brands).find(({ brand, kept }) => kept === null && JSON.stringify(brand) === JSON.stringify(next.brand))
    return show(state, same ?? next)
  },
  'brand-from-selection': same,
  'brand-from-file': same,
  'brand-from-tokens': same,
  'brand-choice': (state, action) => edit(state, (editing) => chosen(editing, action.change)),
  'brand-colour': (state, { token, hex }) => edit(state, (editing) => coloured(editing, editing.theme, token, hex)),
  'brand-mend': (state, { theme, token }) => edit(state, (editing) => mended(editing, theme, token)),
  'brand-theme': (state, { theme }) => edit(state, (editing) => ({ ...editing, theme })),
  'brand-logo': same,
  'parts-look': same,
  'parts-found': (state, { components }) => change(state, { components }),
  'brand-part': (state, { slot, part }) => edit(state, (editing) => standing(editing, slot, part)),
  'brand-save': same,
  'brand-saved': (state, { kept }) => {
    const { editing, before } = state.brands
    const old = editing?.kept?.brand
    // The oldest one stays: maps were drawn with it until the brand is put on them again.
    const isNews = old !== undefined && editing?.isChanged === true && !before.some(({ id }) => id === old.id)
    const next = editing && { ...openBrand(kept.brand, editing.theme, kept), choices: { ...editing.choices, id: kept.brand.id, name: kept.brand.name } }
    return { ...change(state, { editing: next, before: isNews ? [old, ...before] : before }), prefs: { ...state.prefs, brand: kept.brand.id } }
  },
  'brand-export': same,
  'brand-delete': same,
  'brand-deleted': (state) => ({ ...change(state, { editing: null }), screen: 'brands' }),
  'apply-open': (state) => change({ ...state, toast: null }, { applying: nearestReach(state) }),
  'apply-reach': (state, { reach }) => change(state, { applying: reach }),
  'apply-closed': (state) => change(state, { applying: null }),
  'brand-apply': (state) => change(state, { applying: null }),
  'brand-applied': (state, { brand }) => ({ ...change(state, { before: state.brands.before.filter(({ id }) => id !== brand.id) }), prefs: { ...state.prefs, brand: brand.id, theme: state.brands.editing?.theme ?? state.prefs.theme } }),
  'fonts-missing': (state, { fonts }) => change(state, { standIns: { ...state.brands.standIns, ...Object.fromEntries(fonts.map(({ wanted, used }) => [familyOf(wanted), familyOf(used)])) } }),
}
