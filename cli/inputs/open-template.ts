import { texts } from 'waymark:templates'
import type { Locale } from '../../plugin/core/journey/locale'
import { parseTemplate } from '../../plugin/core/template/parse'
import type { Template } from '../../plugin/core/template/schema'
import { fine, listed, problem, type Result } from '../problem'
import { readText } from '../read-file'
import { openPackage } from './open-package'
import { whyNoTemplate } from './why-no-template'

/** A template by its id, or from a file that ends in `.json`: the template itself, or a package, whose first one is meant. What is wrong with a package is said in `locale`. */
export async function openTemplate(name: string | undefined, locale: Locale): Promise<Result<Template>> {
  const known = listed(Object.keys(texts))
  if (name === undefined) return problem('usage.no-template', { known })
  const isFile = name.endsWith('.json')
  if (!isFile && !Object.hasOwn(texts, name)) return problem('template.unknown', { template: name, known })
  const text = isFile ? await readText(name) : fine(texts[name] ?? '')
  if (!text.ok) return text
  const sent = openPackage(name, text.value, locale)
  if (sent) {
    if (!sent.ok) return sent
    const [first] = sent.value.templates
    return first ? fine(first) : problem('package.no-template', { file: name })
  }
  const parsed = parseTemplate(text.value)
  return parsed.ok ? fine(parsed.template) : whyNoTemplate(name, parsed.problems)
}
