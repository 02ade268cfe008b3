import type { Locale } from '../../plugin/core/journey/locale'
import type { Choices } from '../../plugin/core/template/compose'
import type { Template } from '../../plugin/core/template/schema'
import { fine, problem, type Result } from '../problem'

/** What a template may hold, too. */
const MOST = 24

/** `"A,B,C"` as stages. A name (or id) of the template's own stage keeps that stage's prompts and example; others are new. */
export function chosenStages(template: Template, locale: Locale, asked: string | undefined): Result<Choices['stages']> {
  if (asked === undefined) return fine(undefined)
  const names = asked.split(',').map((name) => name.trim())
  if (names.some((name) => !name)) return problem('usage.empty-stage')
  if (names.length > MOST) return problem('usage.many-stages', { most: MOST })
  const words = template.words[locale].stages
  const free = new Set(template.stages)
  return fine(names.map((name) => {
    const from = [...free].find((id) => id === name || words[id]?.name.toLowerCase() === name.toLowerCase())
    if (from === undefined) return { name }
    free.delete(from)
    return { from, name: from === name ? words[from]?.name ?? name : name }
  }))
}
