import { auditJson, failureJson } from '../../plugin/core/formats/report/json'
import type { Format } from './format'

const line = (value: object) => `${JSON.stringify(value)}\n`

/** One line a file, so that a stream of them can be read as it comes. */
export const json: Format = {
  name: 'json',
  report: (report, say) => line(auditJson(report, say)),
  failure: (file, error) => line(failureJson(file, error)),
}
