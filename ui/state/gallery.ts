import { summaries, type TemplateSummary } from 'waymark:templates'
import type { Locale } from '../../plugin/core/journey/locale'
import type { Where } from '../../plugin/usecases/own-things'
import { listOwn, type OwnTemplate } from './own'
import { seeking } from './seeking'
import type { Category } from './state'

export const CATEGORIES = ['journey', 'experience', 'service', 'business'] as const

/** A template in the gallery; `where` an own one is kept. */
export interface Listed extends TemplateSummary { readonly where?: Where }

/** Templates under one heading; `found` is what a query brings, best first. */
export interface Section { readonly id: 'recent' | 'found' | 'yours' | 'file' | 'blank' | (typeof CATEGORIES)[number]; readonly templates: readonly Listed[] }

/** What comes with Waymark. */
export const gallery: readonly Listed[] = summaries

/** All there is, own templates first, those saved last in front. */
export const listed = (own: readonly OwnTemplate[]): readonly Listed[] => [...listOwn(own).reverse(), ...gallery]

/** Categories that hold a template. */
export const categories = (own: readonly OwnTemplate[]): readonly Category[] =>
  ['all', ...(own.length ? ['own' as const] : []), ...CATEGORIES.filter((category) => gallery.some((summary) => summary.category === category))]

/** Texts in every language, so that nobody has to guess the panel's. */
const inAll = (...texts: readonly TemplateSummary['name'][]): string => texts.flatMap((text) => Object.values(text)).join(' ')

/** The templates that hold every word of a query: in their names first, then in their descriptions. */
function search(query: string, templates: readonly Listed[]): readonly Listed[] {
  const isSought = seeking(query)
  const byName = templates.filter(({ name }) => isSought(inAll(name)))
  return [...byName, ...templates.filter((summary) => !byName.includes(summary) && isSought(inAll(summary.name, summary.about)))]
}

export interface Sought { readonly query: string; readonly category: Category; readonly recent: readonly string[]; readonly own: readonly OwnTemplate[] }

/** The gallery as it is shown: what was used last, own templates, then by category, the blank start at the end. */
export function sections({ query, category, recent, own }: Sought): readonly Section[] {
  const all = listed(own)
  const sought = all.filter((summary) => category === 'all' || (category === 'own' ? summary.where !== undefined : summary.category === category))
  if (query !== '') return held({ id: 'found', templates: search(query, sought) })
  if (category !== 'all' && category !== 'own') return held({ id: 'found', templates: sought })
  const used = category === 'own' ? [] : recent.flatMap((id) => all.filter((summary) => summary.id === id))
  const free = sought.filter((summary) => !used.includes(summary))
  const isBlank = ({ id }: Listed) => id === 'blank'
  return held(
    { id: 'recent', templates: used },
    { id: 'yours', templates: free.filter(({ where }) => where === 'person') },
    { id: 'file', templates: free.filter(({ where }) => where === 'file') },
    ...CATEGORIES.map((id) => ({ id, templates: free.filter((summary) => summary.where === undefined && summary.category === id && !isBlank(summary)) })),
    { id: 'blank', templates: free.filter(isBlank) },
  )
}

const held = (...made: readonly Section[]): readonly Section[] => made.filter(({ templates }) => templates.length)

/** What the sections hold, in their order. */
export const found = (sought: Sought): readonly Listed[] => sections(sought).flatMap(({ templates }) => templates)

/** Words worth suggesting when nothing was found: those of names first, then of descriptions, in one language. */
export const vocabulary = (locale: Locale, own: readonly OwnTemplate[]): readonly string[] => {
  const all = listed(own)
  const words = [...all.map((summary) => summary.name[locale]), ...all.map((summary) => summary.about[locale])]
    .flatMap((text) => text.split(/[^\p{L}\p{N}-]+/u)).filter((word) => word.length > 3)
  return [...new Set(words)]
}
