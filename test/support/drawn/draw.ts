import type { Layer } from '../../../plugin/core/layers/layer'
import { chance } from './chance'
import { drawing, type Drawing, type Holes } from './drawing'
import type { LabelSet } from './label-sets'
import { LAYOUTS, nest, type AreaOf, type Layout } from './nest'
import { layersOf } from './paper'
import { placeDrawing } from './place'
import { styleOf, type Style } from './style'

export interface Drawn { readonly layers: readonly Layer[]; readonly drawing: Drawing; readonly style: Style; readonly layout: Layout }

export interface Wishes { readonly layout?: Layout; readonly style?: Partial<Style>; readonly set?: LabelSet; readonly holes?: Partial<Holes>; readonly drawing?: Drawing }

export const PAGE = { id: '0:1', name: 'Page 1' } as const

/** A map as some designer would draw it by hand; the same seed draws the same layers. */
export function drawMap(seed: number, wishes: Wishes = {}): Drawn {
  const dice = chance(seed)
  const layout = wishes.layout ?? dice.of(LAYOUTS)
  const free = styleOf(dice, wishes.style ?? {})
  const what = wishes.drawing ?? drawing(dice, { empty: 0.08, placeholder: 0.06, merged: 0.04, several: 0.25, ...wishes.holes }, wishes.set)
  // Nobody numbers stages that are called 1, 2, 3.
  const style = what.stages.some((name) => /\p{L}|:/u.test(name)) ? free : { ...free, numbers: '' as const }
  const { items, cells, heads, labels, corner } = placeDrawing(dice, what, style, dice.whole(-900, 900), dice.whole(-900, 900))
  const inside = !style.transposed && (style.label === 'inside' || style.label === 'above')
  const areaOf: AreaOf = (row, column) => {
    if (row === 'head') return column === 'label' ? corner : typeof column === 'number' ? heads[column] : undefined
    if (typeof row !== 'number') return undefined
    return column === 'label' ? (inside ? undefined : labels[row]) : typeof column === 'number' ? cells[row]?.[column] : undefined
  }
  return { layers: layersOf(nest(dice, items, layout, areaOf), PAGE.id), drawing: what, style, layout }
}
