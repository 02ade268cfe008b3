import { speak } from '../../plugin/core/messages/catalogues'
import type { Locale } from '../../plugin/core/journey/locale'
import type { Package } from '../../plugin/core/template/package/package'
import { parsePackage } from '../../plugin/core/template/package/parse-package'
import { tellRefusal } from '../../plugin/core/template/package/refusal'
import { fine, problem, type Result } from '../problem'

/** The package of templates and brands in a text; null where the text does not say that it is one. */
export function openPackage(file: string, text: string, locale: Locale): Result<Package> | null {
  const parsed = parsePackage(text)
  if (parsed.ok) return fine(parsed.package)
  return parsed.refusal.what === 'not-a-package' || parsed.refusal.what === 'not-json' ? null : problem('package.refused', { file, why: tellRefusal(speak(locale), parsed.refusal) })
}
