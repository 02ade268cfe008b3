import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pack } from './pack.mjs'

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

/** The source of the module `waymark:templates`: summaries as data, templates packed and unpacked when asked for. */
export function templatesModule(texts = templateTexts()) {
  const templates = Object.values(texts).map((text) => JSON.parse(text))
  return `import { unpack } from ${JSON.stringify(fileURLToPath(new URL('pack.mjs', folder)))}
export const summaries = ${JSON.stringify(templates.map(summarise))}
const open = unpack(${JSON.stringify(pack(templates))})
export const texts = Object.defineProperties({}, Object.fromEntries(summaries.map(({ id }) => [id, { enumerable: true, get: () => open(id) }])))
`
}
