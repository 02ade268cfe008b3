import { LOCALES } from '../journey/locale'
import { TemplateSchema, type Template } from './schema'

export interface Problem { readonly at: string; readonly what: string }
export type Parsed = { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly problems: readonly Problem[] }

/** A template from the text of its file. */
export function parseTemplate(text: string): Parsed {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, problems: [{ at: '', what: 'not-json' }] }
  }
  return parseTemplateData(data)
}

/** A template from a value that came from outside. Problems name the place by its path, e.g. `words.pl.prompts.actions`. */
export function parseTemplateData(data: unknown): Parsed {
  const parsed = TemplateSchema.safeParse(data)
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => ({ at: [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('.'), what: issue.code })) }
  }
  const problems = gaps(parsed.data)
  return problems.length ? { ok: false, problems } : { ok: true, template: parsed.data }
}

/** What a schema cannot see: ids that must agree across structure, words and example. */
function gaps(template: Template): Problem[] {
  const problems: Problem[] = []
  const stages = new Set(template.stages)
  const lanes = new Map(template.lanes.map((lane) => [lane.id, lane]))
  if (stages.size !== template.stages.length) problems.push({ at: 'stages', what: 'duplicate-id' })
  if (lanes.size !== template.lanes.length) problems.push({ at: 'lanes', what: 'duplicate-id' })
  const levels = template.scale.max - template.scale.min
  if (levels < 1 || levels > 20) problems.push({ at: 'scale', what: 'scale-range' })
  const notes = new Set(template.example.map((note) => note.id))
  if (notes.size !== template.example.length) problems.push({ at: 'example', what: 'duplicate-id' })
  for (const note of template.example) {
    if (!stages.has(note.stage) || !lanes.has(note.lane)) problems.push({ at: `example.${note.id}`, what: 'unknown-id' })
    if ((note.span ?? 1) > template.stages.length - template.stages.indexOf(note.stage)) problems.push({ at: `example.${note.id}.span`, what: 'span' })
  }
  for (const locale of LOCALES) {
    const words = template.words[locale]
    const same = (at: string, said: object, ids: ReadonlySet<string>) => {
      for (const id of ids) if (!Object.prototype.hasOwnProperty.call(said, id)) problems.push({ at: `words.${locale}.${at}.${id}`, what: 'missing' })
      for (const id of Object.keys(said)) if (!ids.has(id)) problems.push({ at: `words.${locale}.${at}.${id}`, what: 'unknown-id' })
    }
    const asked = new Set(template.lanes.filter((lane) => lane.kind !== 'divider').map((lane) => lane.id))
    same('stages', words.stages, stages)
    same('lanes', words.lanes, new Set(lanes.keys()))
    same('prompts', words.prompts, asked)
    same('example.notes', words.example.notes, notes)
    if (words.scale && words.scale.length !== levels + 1) problems.push({ at: `words.${locale}.scale`, what: 'one-label-a-level' })
    for (const [lane, prompts] of Object.entries(words.prompts)) {
      if (prompts.length !== template.stages.length) problems.push({ at: `words.${locale}.prompts.${lane}`, what: 'one-prompt-a-stage' })
    }
  }
  return problems
}
