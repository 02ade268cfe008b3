import type { TemplateSummary } from 'waymark:templates'
import { LOCALES } from '../journey/locale'
import type { Template } from './schema'

const perLocale = (words: Template['words'], part: 'name' | 'about'): TemplateSummary['name'] =>
  Object.fromEntries(LOCALES.map((locale) => [locale, words[locale][part]])) as TemplateSummary['name']

/** What the gallery needs to know of a template, as `templates/catalogue.mjs` says it of those that come with Waymark. */
export function summarise({ id, version, category, words, lanes, stages, example }: Template): TemplateSummary {
  const drawn = lanes.filter(({ on }) => on)
  const emotions = lanes.find(({ role }) => role === 'emotion')
  return {
    id, version, category,
    name: perLocale(words, 'name'),
    about: perLocale(words, 'about'),
    stages: stages.length,
    lanes: drawn.filter(({ kind }) => kind !== 'divider').length,
    roles: drawn.map(({ kind, role }) => (kind === 'divider' ? 'divider' : role)),
    curve: stages.map((stage) => example.find((note) => note.stage === stage && note.lane === emotions?.id)?.emotion ?? null),
  }
}
