import type { MapReading } from '../../../reading/reading'
import { html, nothing, type Markup } from './html'
import type { Speech } from './speech'

/** Whose journey it is, who keeps the map and where it stands; what is not filled in is left out. */
export function factsList({ map, reading }: MapReading, { say, said }: Speech): Markup {
  const entry = (term: string, words: Markup | null): Markup => (words ? html`<div><dt>${term}</dt><dd>${words}</dd></div>` : nothing)
  const own = (term: string, text: string | undefined): Markup => entry(term, text?.trim() ? said(text) : null)
  return html`<dl class="facts">${[
    own(say('map.customer'), map.personas.map(({ name, about }) => (about ? `${name} · ${about}` : name)).join('\n')),
    own(say('layer.scenario'), map.scenario),
    own(say('map.goal'), map.goal),
    own(say('map.owner'), map.owner),
    own(say('map.reviewed'), map.reviewed),
    entry(say('map.state'), html`${say(`state.${map.state}`)}`),
    ...(reading === 'tagged' ? [entry(say('layer.status'), html`${say(`status.${map.status}`)}`)] : []),
  ]}</dl>`
}
