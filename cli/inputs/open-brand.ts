import type { Brand } from '../../plugin/core/brand/brand'
import { brands } from '../../plugin/core/brand/built-in'
import { parseBrand } from '../../plugin/core/brand/schema'
import { fine, listed, problem, type Result } from '../problem'
import { readText } from '../read-file'

/** A built-in brand by its id, or a brand from a file. */
export async function openBrand(name: string): Promise<Result<Brand>> {
  const own = brands.find(({ id }) => id === name)
  if (own) return fine(own)
  const text = await readText(name)
  if (!text.ok) {
    // What ends in “.json” was meant as a file; anything else may be an id, misspelt.
    if (text.problem.key !== 'file.absent' || name.endsWith('.json')) return text
    return problem('brand.unknown', { brand: name, known: listed(brands.map(({ id }) => id)) })
  }
  const parsed = parseBrand(text.value)
  if (parsed.ok) return fine(parsed.brand)
  return parsed.at ? problem('brand.broken', { file: name, at: parsed.at }) : problem('brand.not-json', { file: name })
}
