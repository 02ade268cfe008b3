import type { Brand } from '../../plugin/core/brand/brand'
import { brands } from '../../plugin/core/brand/built-in'
import type { Locale } from '../../plugin/core/journey/locale'
import { parseBrand } from '../../plugin/core/brand/schema'
import { fine, listed, problem, type Result } from '../problem'
import { readText } from '../read-file'
import { openPackage } from './open-package'

/** A built-in brand by its id, or from a file: the brand itself, or a package, whose first one is meant. */
export async function openBrand(name: string, locale: Locale): Promise<Result<Brand>> {
  const own = brands.find(({ id }) => id === name)
  if (own) return fine(own)
  const text = await readText(name)
  if (!text.ok) {
    // What ends in “.json” was meant as a file; anything else may be an id, misspelt.
    if (text.problem.key !== 'file.absent' || name.endsWith('.json')) return text
    return problem('brand.unknown', { brand: name, known: listed(brands.map(({ id }) => id)) })
  }
  const sent = openPackage(name, text.value, locale)
  if (sent) {
    if (!sent.ok) return sent
    const [first] = sent.value.brands
    return first ? fine(first) : problem('package.no-brand', { file: name })
  }
  const parsed = parseBrand(text.value)
  if (parsed.ok) return fine(parsed.brand)
  return parsed.at ? problem('brand.broken', { file: name, at: parsed.at }) : problem('brand.not-json', { file: name })
}
