import type { MapAudit } from '../../../audit/result'
import type { Say } from '../../../messages/say'
import { longDate } from '../long-date'
import { allWell, summaryLine } from '../summary'
import { curveFigure } from './curve-figure'
import { factsList } from './facts-list'
import { html, nothing, type Markup } from './html'
import { mapTable } from './map-table'
import { matrixTable } from './matrix-table'
import { highAndLowSection, improvementsSection, painsSection, unknownsSection } from './sections'
import { speech } from './speech'

/** What the map was held to, in words. */
const STANDARDS = { workshop: 'report.standard-workshop', recommended: 'report.standard-recommended', strict: 'report.standard-strict' } as const

/** One map told to a client: what was found, in the order it is talked about. `date` is ISO 8601. */
export function mapArticle(audit: MapAudit, date: string, say: Say): Markup {
  const { reading, preset, roles } = audit
  const words = speech(say, reading.map.locale)
  const well = allWell(audit, say)
  const curve = curveFigure(audit, words)
  return html`<article>
<h1>${words.said(reading.map.title || reading.name)}</h1>
${factsList(reading, words)}
<p class="lead">${summaryLine(audit, say)}${well ? ` ${well}` : ''}</p>
${curve.markup ? html`<section><h2>${say('report.curve')}</h2>${curve}</section>` : nothing}
<section><h2>${say('report.map')}</h2>${mapTable(reading, words)}</section>
${highAndLowSection(audit, words)}
${painsSection(audit, words)}
${improvementsSection(audit, words)}
<section><h2>${say('report.matrix')}</h2>${matrixTable(audit, words)}</section>
${unknownsSection(audit, words)}
<p class="small">${say('report.made', { date: longDate(date, say.locale) })} ${say(STANDARDS[preset], { roles: roles.map((role) => say(`role.${role}`).toLocaleLowerCase(say.locale)).join(', ') })}</p>
</article>`
}
