import { summaries, type TemplateSummary } from 'waymark:templates'
import type { Locale } from '../../plugin/core/journey/locale'
import { fold } from './fold'
import type { Category } from './state'

export const CATEGORIES = ['journey', 'experience', 'service', 'business'] as const

const rank = (summary: TemplateSummary) => CATEGORIES.indexOf(summary.category) + (summary.id === 'blank' ? CATEGORIES.length : 0)

/** All templates in the order of the gallery: by category, the blank one last. */
export const gallery: readonly TemplateSummary[] = [...summaries].sort((a, b) => rank(a) - rank(b))

/** Categories that hold a template. */
export const categories: readonly Category[] = ['all', ...CATEGORIES.filter((category) => gallery.some((summary) => summary.category === category))]

/** Names and descriptions in every language, folded, so that nobody has to guess the panel's. */
const haystack = (summary: TemplateSummary): string => fold([...Object.values(summary.name), ...Object.values(summary.about)].join(' '))

/** The templates that fit a query (every word of it begins or lies in a word) and a category. */
export function found(query: string, category: Category): readonly TemplateSummary[] {
  const words = fold(query).split(' ').filter(Boolean)
  return gallery.filter((summary) => (category === 'all' || summary.category === category) && words.every((word) => haystack(summary).includes(word)))
}

/** Words worth suggesting when nothing was found: those of names first, then of descriptions, in one language. */
export const vocabulary = (locale: Locale): readonly string[] => {
  const words = [...gallery.map((summary) => summary.name[locale]), ...gallery.map((summary) => summary.about[locale])]
    .flatMap((text) => text.split(/[^\p{L}\p{N}-]+/u)).filter((word) => word.length > 3)
  return [...new Set(words)]
}
