import type { Locale } from '../../journey/locale'
import type { Template, TemplateWords } from '../../template/schema'
import type { Difference } from './difference'

/** The older template's words with those of the newer that a person chose, questions in the order of the older's stages. */
export function chosenWords(old: Template, next: Template, locale: Locale, chosen: readonly Difference[]): TemplateWords {
  const [was, will] = [old.words[locale], next.words[locale]]
  const ids = (kind: Difference['kind']): ReadonlySet<string> => new Set(chosen.flatMap((one) => (one.kind === kind ? [one.id] : [])))
  const [stages, lanes, prompts] = [ids('stage-renamed'), ids('lane-renamed'), ids('prompts')]
  const pick = <T>(from: Readonly<Record<string, T>>, into: Readonly<Record<string, T>>, renewed: ReadonlySet<string>): Record<string, T> =>
    Object.fromEntries(Object.entries(from).map(([id, said]) => [id, renewed.has(id) ? into[id] ?? said : said]))
  const asked = (id: string, said: readonly string[]): string[] =>
    said.map((question, at) => will.prompts[id]?.[next.stages.indexOf(old.stages[at] ?? '')] ?? question)
  return {
    ...was,
    stages: pick(was.stages, will.stages, stages),
    lanes: pick(was.lanes, will.lanes, lanes),
    prompts: Object.fromEntries(Object.entries(was.prompts).map(([id, said]) => [id, prompts.has(id) ? asked(id, said) : said])),
    ...(ids('scale').size > 0 && will.scale && { scale: will.scale }),
  }
}
