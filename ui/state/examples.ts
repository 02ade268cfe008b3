import type { Locale } from '../../plugin/core/journey/locale'
import type { Template } from '../../plugin/core/template/schema'

/** What a template's example says, by `stage/lane`. */
export interface Examples { readonly template: string; readonly locale: Locale; readonly byCell: Readonly<Record<string, string>> }

/** The words of a template's example story; a feeling is told by its word. */
export function examplesOf(template: Template, locale: Locale): Examples {
  const notes = template.words[locale].example.notes
  const byCell = Object.fromEntries(template.example.flatMap(({ id, stage, lane }) => {
    const words = notes[id]?.text ?? notes[id]?.word
    return words ? [[`${stage}/${lane}`, words]] : []
  }))
  return { template: template.id, locale, byCell }
}
