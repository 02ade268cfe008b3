import type { Say } from '../../../messages/say'
import type { MapReading, NoteReading } from '../../../reading/reading'
import { html, nothing, type Markup } from './html'
import type { Speech } from './speech'
import { wideTable } from './wide-table'

/** The whole map: lanes down, stages across. Prompts are left out; what does not apply says why. */
export function mapTable({ lanes, stages, cells }: MapReading, { say, said }: Speech): Markup {
  const drawn = lanes.filter(({ kind }) => kind !== 'divider')
  const at = new Map(cells.map((cell) => [`${cell.stage}/${cell.lane}`, cell]))
  return wideTable(say('report.map'), html`<thead><tr><td></td>${stages.map(({ name }) => html`<th scope="col">${said(name)}</th>`)}</tr></thead>
<tbody>${drawn.map(({ id, label }) => html`<tr><th scope="row">${said(label)}</th>${stages.map((stage) => {
    const cell = at.get(`${stage.id}/${id}`)
    if (cell?.na !== undefined) return html`<td><span class="small">${say('map.not-applicable')}: ${said(cell.na)}</span></td>`
    return html`<td>${(cell?.notes ?? []).map((note) => noteWords(note, say, said))}</td>`
  })}</tr>`)}</tbody>`)
}

function noteWords({ note, emotion, untouched }: NoteReading, say: Say, said: Speech['said']): Markup {
  if (untouched === 'prompt' || untouched === 'placeholder') return nothing
  const felt = [emotion?.value === undefined ? '' : String(emotion.value), emotion?.word ?? ''].filter(Boolean).join(' · ')
  const foot = [note.when, note.channel, note.metric && `${note.metric.kind} ${note.metric.value}`, note.evidence?.kind && say(`evidence.${note.evidence.kind}`), note.evidence?.source, note.owner, note.due].filter(Boolean).join(' · ')
  const words = felt || note.text
  return html`${words ? html`<p>${said(words)}</p>` : nothing}${foot ? html`<p class="small">${said(foot)}</p>` : nothing}`
}
