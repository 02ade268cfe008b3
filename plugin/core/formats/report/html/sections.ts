import type { MapAudit } from '../../../audit/result'
import type { HighOrLow } from '../facts/high-and-low'
import { highAndLow } from '../facts/high-and-low'
import { improvementRows } from '../facts/improvement-rows'
import { painsByKind } from '../facts/pains-by-kind'
import { isAllKnown, unknownsOf } from '../facts/unknowns'
import { html, nothing, type Markup } from './html'
import type { Speech } from './speech'
import { wideTable } from './wide-table'

const section = (head: string, inside: Markup): Markup => html`<section><h2>${head}</h2>${inside}</section>`

/** Best and worst moment, in the customer's words. */
export function highAndLowSection(audit: MapAudit, { say, said }: Speech): Markup {
  const found = highAndLow(audit)
  if (!found) return nothing
  const one = (head: string, { name, value, word, quotes }: HighOrLow): Markup =>
    html`<div><h3>${head}: ${said(name)}</h3><p>${said([String(value), word].filter(Boolean).join(' · '))}</p>${quotes.map((quote) => html`<blockquote>${said(quote)}</blockquote>`)}</div>`
  return section(say('report.high-and-low'), html`<div class="pair">${one(say('map.peak'), found.peak)}${one(say('map.lowest'), found.lowest)}</div>`)
}

export function painsSection({ reading }: MapAudit, { say, said }: Speech): Markup {
  const groups = painsByKind(reading)
  if (!groups.length) return nothing
  return section(say('report.pains'), html`${groups.map(({ kind, pains }) => html`<h3>${kind ? say(`pain.${kind}`) : say('report.pains-untyped')}</h3><ul>${pains.map(({ name, note }) => html`<li>${said(note.text)} <span class="small">(${said(name)})</span></li>`)}</ul>`)}`)
}

export function improvementsSection({ reading }: MapAudit, { say, said }: Speech): Markup {
  const rows = improvementRows(reading)
  if (!rows.length) return nothing
  const heads = [say('report.stage'), say('role.improvement'), say('report.pain-answered'), say('map.owner'), say('report.value-effort')]
  return section(say('report.improvements-head'), wideTable(say('report.improvements-head'), html`<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(({ stage, note, pains }) => html`<tr><th scope="row">${said(stage)}</th><td>${said(note.text)}</td><td>${pains.length ? html`<ul>${pains.map((pain) => html`<li>${said(pain)}</li>`)}</ul>` : html`${say('report.none')}`}</td><td>${note.owner ? said([note.owner, note.due].filter(Boolean).join(' · ')) : html`<span class="gap">${say('map.no-owner')}</span>`}</td><td>${note.value || note.effort ? said(`${note.value ?? '?'} × ${note.effort ?? '?'}`) : html`${say('report.not-estimated')}`}</td></tr>`)}</tbody>`))
}

export function unknownsSection(audit: MapAudit, { say, said }: Speech): Markup {
  const unknowns = unknownsOf(audit)
  const { assumed, unrated, notApplicable } = unknowns
  if (isAllKnown(unknowns)) return nothing
  const list = (head: string, items: readonly Markup[]): Markup => (items.length ? html`<h3>${head}</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing)
  return section(say('report.unknown'), html`${[
    list(say('report.assumed'), assumed.map(({ stage, text }) => html`${said(stage)}: ${said(text)}`)),
    list(say('report.unrated'), unrated.map((stage) => said(stage))),
    list(say('report.does-not-apply'), notApplicable.map(({ stage, lane, reason }) => html`${said(stage)}, ${said(lane)}: ${said(reason)}`)),
  ]}`)
}
