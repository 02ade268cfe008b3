import { basename } from 'node:path'
import { closeReport, openReport, reportArticles, reportFailure } from '../../plugin/core/formats/report/html/client-report'
import type { Format } from './format'

/** One document for all files. */
export const html: Format = {
  name: 'html',
  start: (say, { files }) => openReport(files.map((file) => basename(file)).join(', '), say),
  report: ({ file, maps }, say, { date }) => reportArticles(basename(file), maps, date, say),
  failure: (file, { message }) => reportFailure(basename(file), message),
  end: closeReport,
}
