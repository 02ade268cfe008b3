import { summaries, type TemplateSummary } from 'waymark:templates'
import type { Locale } from '../../plugin/core/journey/locale'
import { fold } from './fold'
import type { Category } from './state'

export const CATEGORIES = ['journey', 'experience', 'service', 'business'] as const

/** Templates under one heading; `found` is what a query brings, best first. */
export interface Section { readonly id: 'recent' | 'found' | 'blank' | (typeof CATEGORIES)[number]; readonly templates: readonly TemplateSummary[] }

export const gallery: readonly TemplateSummary[] = summaries

/** Categories that hold a template. */
export const categories: readonly Category[] = ['all', ...CATEGORIES.filter((category) => gallery.some((summary) => summary.category === category))]

/** A text in every language, folded, so that nobody has to guess the panel's. */
const haystack = (text: TemplateSummary['name']): string => fold(Object.values(text).join(' '))

/** The templates that hold every word of a query: in their names first, then in their descriptions. */
function search(query: string, templates: readonly TemplateSummary[]): readonly TemplateSummary[] {
  const words = fold(query).split(' ').filter(Boolean)
  const holds = (...texts: TemplateSummary['name'][]) => words.every((word) => texts.some((text) => haystack(text).includes(word)))
  const byName = templates.filter((summary) => holds(summary.name))
  return [...byName, ...templates.filter((summary) => !byName.includes(summary) && holds(summary.name, summary.about))]
}

export interface Sought { readonly query: string; readonly category: Category; readonly recent: readonly string[] }

/** The gallery as it is shown: what was used last, then by category, the blank start at the end. */
export function sections({ query, category, recent }: Sought): readonly Section[] {
  const sought = gallery.filter((summary) => category === 'all' || summary.category === category)
  if (query !== '' || category !== 'all') return [{ id: 'found' as const, templates: search(query, sought) }].filter(({ templates }) => templates.length)
  const used = recent.flatMap((id) => gallery.filter((summary) => summary.id === id))
  const isFree = (summary: TemplateSummary) => !used.includes(summary) && summary.id !== 'blank'
  return [
    { id: 'recent' as const, templates: used },
    ...CATEGORIES.map((id) => ({ id, templates: gallery.filter((summary) => summary.category === id && isFree(summary)) })),
    { id: 'blank' as const, templates: gallery.filter((summary) => summary.id === 'blank' && !used.includes(summary)) },
  ].filter(({ templates }) => templates.length)
}

/** What the sections hold, in their order. */
export const found = (sought: Sought): readonly TemplateSummary[] => sections(sought).flatMap(({ templates }) => templates)

/** Words worth suggesting when nothing was found: those of names first, then of descriptions, in one language. */
export const vocabulary = (locale: Locale): readonly string[] => {
  const words = [...gallery.map((summary) => summary.name[locale]), ...gallery.map((summary) => summary.about[locale])]
    .flatMap((text) => text.split(/[^\p{L}\p{N}-]+/u)).filter((word) => word.length > 3)
  return [...new Set(words)]
}
