import { auditAll } from '../../plugin/core/audit/audit-all'
import { readPage } from '../../plugin/core/reading/read-page'
import type { RestPage } from '../../plugin/core/reading/rest'
import { createLexicon } from '../../plugin/core/words/lexicon'
import { fine } from '../problem'
import type { AuditAsk, Audited } from './input'
import { pageAmong } from './pages'

/** Audits the maps in a file body of Figma's REST interface: its nodes are layers already, nothing has to be drawn. */
export function auditRest({ file, page, options }: AuditAsk, pages: readonly RestPage[]): Audited {
  const known = pageAmong(file, page, pages.map((one) => one.page.name))
  if (!known.ok) return known
  const lexicon = createLexicon()
  const read = pages.filter((one) => page === undefined || one.page.name === page).map((one) => readPage(one.layers, one.page, lexicon))
  return fine({ file, maps: auditAll(read.flatMap(({ maps }) => maps), options), candidates: read.flatMap(({ candidates }) => candidates) })
}
