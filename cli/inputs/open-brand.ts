import type { Brand } from '../../plugin/core/brand/brand'
import { brands } from '../../plugin/core/brand/built-in'
import { parseBrand } from '../../plugin/core/brand/schema'
import { fine, problem, type Result } from '../problem'
import { readText } from '../read-file'

/** A built-in brand by its id, or a brand from a file. */
export async function openBrand(name: string): Promise<Result<Brand>> {
  const own = brands.find(({ id }) => id === name)
  if (own) return fine(own)
  const text = await readText(name)
  if (!text.ok) return text
  const parsed = parseBrand(text.value)
  if (parsed.ok) return fine(parsed.brand)
  return parsed.at ? problem('brand.broken', { file: name, at: parsed.at }) : problem('brand.not-json', { file: name })
}
