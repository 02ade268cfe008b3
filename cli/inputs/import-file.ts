import { extname } from 'node:path'
import type { JourneyMap } from '../../plugin/core/journey/map'
import { tellRemark, type Remark } from '../../plugin/core/formats/import/imported'
import { READERS } from '../../plugin/core/formats/import/readers'
import type { Locale } from '../../plugin/core/journey/locale'
import { speak } from '../../plugin/core/messages/catalogues'
import type { Say } from '../../plugin/core/messages/say'
import { fine, listed, problem, type Result } from '../problem'
import { readBytes } from '../read-file'

/** A map from a file of another tool. `locale` is the language of the map, `speech` that of the person. */
export async function importFile(file: string, locale: Locale, speech: Say): Promise<Result<{ readonly map: JourneyMap; readonly dropped: readonly Remark[] }>> {
  const read = READERS[extname(file).toLowerCase()]
  if (!read) return problem('import.unknown-kind', { file, known: listed(Object.keys(READERS)) })
  const bytes = await readBytes(file)
  if (!bytes.ok) return bytes
  const text = decoded(bytes.value)
  if (text === null) return problem('import.not-utf8', { file })
  const made = read(text, speak(locale))
  return made.ok ? fine(made) : problem('import.refused', { file, why: tellRemark(made.problem, speech) })
}

/** UTF-8, or the UTF-16 that Excel calls “Unicode text”. Letters of an older encoding would be guesses: null. */
function decoded(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xFF && bytes[1] === 0xFE ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
