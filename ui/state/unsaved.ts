import type { Shelf } from './brand-groups'
import type { BrandsState } from './brands'
import type { Editing } from './editing'

/** The brands that somebody works on and that are not kept as they are now, the one on the table first. */
export const unsavedOf = ({ editing, aside }: Pick<BrandsState, 'editing' | 'aside'>): readonly Editing[] =>
  [...(editing ? [editing] : []), ...aside].filter(({ isChanged }) => isChanged)

/** Unsaved work on a brand of the list, so that nobody begins it a second time. */
export const workOn = (brands: Pick<BrandsState, 'editing' | 'aside'>, shelf: Shelf, id: string): Editing | undefined =>
  unsavedOf(brands).find(({ brand, kept }) => (kept ? kept.where === shelf && kept.brand.id === id : shelf === 'built-in' && brand.id === id))
