import { readFileSync, readdirSync } from 'node:fs'

const folder = new URL('./', import.meta.url)

/** Every template file as text, by id, in the order of the gallery (category, then file name). */
export function templateTexts() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'template.schema.json').sort()
  return Object.fromEntries(names.map((name) => [name.replace(/\.json$/, ''), readFileSync(new URL(name, folder), 'utf8')]))
}

const perLocale = (words, pick) => Object.fromEntries(Object.entries(words).map(([locale, said]) => [locale, pick(said)]))

/** What the gallery and the quick actions need to know of a template before it is parsed. */
export function summarise(template) {
  const drawn = template.lanes.filter((lane) => lane.on)
  const emotions = template.lanes.find((lane) => lane.role === 'emotion')
  return {
    id: template.id,
    version: template.version,
    category: template.category,
    name: perLocale(template.words, (said) => said.name),
    about: perLocale(template.words, (said) => said.about),
    stages: template.stages.length,
    lanes: drawn.filter((lane) => lane.kind !== 'divider').length,
    roles: drawn.map((lane) => (lane.kind === 'divider' ? 'divider' : lane.role)),
    curve: template.stages.map((stage) => template.example.find((note) => note.stage === stage && note.lane === emotions?.id)?.emotion ?? null),
  }
}

/** The source of the module `waymark:templates`: summaries as data, templates as texts that are parsed when asked for. */
export function templatesModule() {
  const texts = templateTexts()
  const summaries = Object.values(texts).map((text) => summarise(JSON.parse(text)))
  const minified = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, JSON.stringify(JSON.parse(text))]))
  return `export const summaries = ${JSON.stringify(summaries)}\nexport const texts = ${JSON.stringify(minified)}\n`
}
