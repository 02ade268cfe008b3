import type { MapAudit } from '../../../audit/result'
import type { Say } from '../../../messages/say'
import { html } from './html'
import { mapArticle } from './map-article'
import { STYLE } from './style'

/** Nothing may be loaded or run from a report, whatever stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** The document up to its first map. */
export const openReport = (title: string, say: Say): string =>
  html`<!doctype html>
<html lang="${say.locale}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${{ markup: STYLE }}</style></head>
<body><main>
`.markup

export const closeReport = '</main></body></html>\n'

/** Maps as articles of a report; a sentence where a file holds none. `date` is ISO 8601. */
export const reportArticles = (file: string, maps: readonly MapAudit[], date: string, say: Say): string =>
  maps.length ? maps.map((audit) => `${mapArticle(audit, date, say).markup}\n`).join('') : `${html`<article><h1>${say('report.no-maps', { file })}</h1></article>`.markup}\n`

/** What stands in place of a file that could not be read. */
export const reportFailure = (file: string, message: string): string => `${html`<article><h1>${file}</h1><p>${message}</p></article>`.markup}\n`

/**
 * What a team hands to a client: one file that needs nothing else, without scripts, for light and dark screens and for paper.
 * Holds no ids, no score and no names of ours.
 */
export const clientReport = (file: string, maps: readonly MapAudit[], date: string, say: Say): string =>
  openReport(maps[0]?.reading.map.title || file, say) + reportArticles(file, maps, date, say) + closeReport
