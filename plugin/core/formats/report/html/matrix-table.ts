import type { MapAudit } from '../../../audit/result'
import { SIGNS, type CellMark } from '../cell-mark'
import { cellWords } from '../cell-words'
import { matrixOf } from '../matrix'
import { html, type Markup } from './html'
import type { Speech } from './speech'
import { wideTable } from './wide-table'

/** Marks of a hole, told from the rest by colour as well as by sign and word. */
const HOLES: ReadonlySet<CellMark> = new Set(['empty', 'placeholder', 'absent'])

/** What each stage must hold, and whether it does: a sign for the eye, the words for everybody. */
export function matrixTable(audit: MapAudit, { say, said }: Speech): Markup {
  return wideTable(say('report.matrix'), html`<thead><tr><th scope="col">${say('report.stage')}</th>${audit.roles.map((role) => html`<th scope="col">${say(`role.${role}`)}</th>`)}<th scope="col">${say('report.filled-head')}</th></tr></thead>
<tbody>${matrixOf(audit).map(({ name, cells, filled, required }) => html`<tr><th scope="row">${said(name)}</th>${cells.map(({ cell, mark }) => html`<td${HOLES.has(mark) ? html` class="gap"` : html``}><span class="sign" aria-hidden="true">${SIGNS[mark]}</span> ${mark === 'filled' ? said(cellWords(cell, mark, say)) : html`${cellWords(cell, mark, say)}`}</td>`)}<td>${say('report.of', { filled, required })}</td></tr>`)}</tbody>`)
}
