import { texts } from 'waymark:templates'
import { parseTemplate } from '../../plugin/core/template/parse'
import type { Template } from '../../plugin/core/template/schema'
import { fine, listed, problem, type Result } from '../problem'
import { readText } from '../read-file'

/** A template by its id, or from a file that ends in `.json`. */
export async function openTemplate(name: string | undefined): Promise<Result<Template>> {
  const known = listed(Object.keys(texts))
  if (name === undefined) return problem('usage.no-template', { known })
  const isFile = name.endsWith('.json')
  if (!isFile && !Object.hasOwn(texts, name)) return problem('template.unknown', { template: name, known })
  const text = isFile ? await readText(name) : fine(texts[name] ?? '')
  if (!text.ok) return text
  const parsed = parseTemplate(text.value)
  if (parsed.ok) return fine(parsed.template)
  const [first] = parsed.problems
  if (first?.what === 'not-json') return problem('template.not-json', { file: name })
  return problem('template.broken', { file: name, at: first?.at || '/', what: first?.what ?? '' })
}
