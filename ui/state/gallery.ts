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

/** A text in every language, folded, so that nobody has to guess the panel's. */
const haystack = (text: TemplateSummary['name']): string => fold(Object.values(text).join(' '))

/** The templates of a category that hold every word of a query: in their names first, then in their descriptions. */
export function found(query: string, category: Category): readonly TemplateSummary[] {
  const words = fold(query).split(' ').filter(Boolean)
  const holds = (...texts: TemplateSummary['name'][]) => words.every((word) => texts.some((text) => haystack(text).includes(word)))
  const fitting = gallery.filter((summary) => (category === 'all' || summary.category === category) && holds(summary.name, summary.about))
  return [...fitting.filter((summary) => holds(summary.name)), ...fitting.filter((summary) => !holds(summary.name))]
}

/** Words worth suggesting when nothing was found: those of names first, then of descriptions, in one language. */
export const vocabulary = (locale: Locale): readonly string[] => {
  const words = [...gallery.map((summary) => summary.name[locale]), ...gallery.map((summary) => summary.about[locale])]
    .flatMap((text) => text.split(/[^\p{L}\p{N}-]+/u)).filter((word) => word.length > 3)
  return [...new Set(words)]
}
