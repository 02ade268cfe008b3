import type { MapAudit } from '../../plugin/core/audit/result'
import type { CellContent } from '../../plugin/usecases/write-note'

/** The card in which one gap is written. What was typed is kept while the gap is open. */
export interface Writing {
  /** `stage/role` of the cell. */
  readonly gap: string
  /** Gaps that were passed by; they come again once all others are written. */
  readonly skipped: readonly string[]
  /** `reason`: why the cell does not apply is asked instead. */
  readonly mode: 'words' | 'reason'
  readonly text: string
  readonly level: number | null
  readonly reason: string
}

export const openWriting = (gap: string, skipped: readonly string[] = []): Writing => ({ gap, skipped, mode: 'words', text: '', level: null, reason: '' })

/** Only a map of our own can be written in from here; others are only looked at. */
export const canWrite = ({ reading }: MapAudit): boolean => reading.tag !== undefined && reading.tag.adopted === undefined

/** What is ready to be written; null while nothing was said. */
export function contentOf({ mode, text, level, reason }: Writing, asks: 'words' | 'level'): CellContent | null {
  if (mode === 'reason') return reason.trim() ? { reason } : null
  if (asks === 'level') return level === null ? null : { level, word: text }
  return text.trim() ? { words: text } : null
}
