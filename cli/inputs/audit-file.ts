import { extname } from 'node:path'
import { problem } from '../problem'
import { auditFig } from './audit-fig'
import { auditJsonFile } from './audit-json-file'
import type { AuditAsk, Audited } from './input'

/** Reads one file and audits the maps in it. Nothing of it is kept: files are worked on one at a time. */
export async function auditFile(ask: AuditAsk): Promise<Audited> {
  const ending = extname(ask.file).toLowerCase()
  if (ending === '.fig') return auditFig(ask)
  if (ending === '.json') return auditJsonFile(ask)
  return problem('file.unknown-kind', { file: ask.file })
}
