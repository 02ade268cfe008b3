import { layersFromRest } from '../../plugin/core/reading/rest'
import { fine, problem, type Result } from '../problem'
import { readText } from '../read-file'
import { auditMapData } from './audit-map-data'
import { auditRest } from './audit-rest'
import type { AuditAsk, Audited } from './input'

/** A `.json` file is a Waymark map or a file body of Figma's REST interface, known by what it holds. */
export async function auditJsonFile(ask: AuditAsk): Promise<Audited> {
  const text = await readText(ask.file)
  if (!text.ok) return text
  const data = parsed(ask.file, text.value)
  if (!data.ok) return data
  if (typeof data.value === 'object' && data.value !== null && 'stages' in data.value && 'lanes' in data.value) return auditMapData(ask, data.value)
  const rest = layersFromRest(data.value)
  if (rest.ok) return auditRest(ask, rest.pages)
  return problem('file.unknown-json', { file: ask.file })
}

function parsed(file: string, text: string): Result<unknown> {
  try {
    return fine(JSON.parse(text))
  } catch {
    return problem('file.not-json', { file })
  }
}
