import type { Layer } from '../../../plugin/core/layers/layer'
import { REVIEW_KEY, withReview, type Review } from '../../../plugin/core/formats/register/review'
import type { Locale } from '../../../plugin/core/journey/locale'
import { counter, layersOfPlan } from '../layers-of-plan'
import { draft, planOf } from '../maps'

export interface Planned { readonly title: string; readonly owner?: string; readonly template?: string; readonly filled?: boolean; /** Cells that were filled at each recorded review, out of 15. */ readonly reviews?: readonly number[]; readonly locale?: Locale }

const review = (filled: number, index: number): Review => ({ at: `2026-0${index + 1}-12`, by: 'Ana', filled, required: 15, rules: {} })

/** Maps of a file, one below the other, as the hands would read them. */
export function manyMaps(planned: readonly Planned[]): Layer[] {
  const ids = counter()
  return planned.flatMap(({ title, owner, template = 'five-phases', filled = true, reviews = [], locale = 'en' }, index) => {
    const whole = draft(template, { locale, filled })
    const [root, ...rest] = layersOfPlan(planOf({ ...whole, map: { ...whole.map, title, ...(owner !== undefined && { owner }) } }, `m${index}`), { ids, at: { x: 0, y: index * 3_000 } })
    const stored = reviews.map(review).reduce<string | null>((text, one) => withReview(text === null ? [] : JSON.parse(text).reviews, one), null)
    return root ? [{ ...root, ...(stored !== null && { stored: { [REVIEW_KEY]: stored } }) }, ...rest] : []
  })
}

/** A file as a lead meets it. */
export const aFile: readonly Planned[] = [
  { title: 'First bicycle for a child', owner: 'Kolo Bikes', reviews: [6, 9, 13] },
  { title: 'Changing the electricity provider without an interruption', owner: 'Energy team', template: 'experience-shop', filled: false },
  { title: 'Complaint', owner: 'Service design', template: 'experience-support', reviews: [15] },
  { title: 'Atelier visit', owner: 'Kolo Bikes', template: 'three-moments', reviews: [15, 12, 8, 11] },
  { title: 'Zakup roweru na raty', owner: 'Łucja', filled: false, reviews: [2, 2, 3] },
]
