import { closeJunit, junitFailure, junitSuites, openJunit } from '../../plugin/core/formats/report/junit'
import type { Format } from './format'

/** One document for all files, as CI systems read it. */
export const junit: Format = {
  name: 'junit',
  start: () => openJunit,
  report: (report, say, { failing }) => junitSuites(report, failing, say),
  failure: (file, { message }) => junitFailure(file, message),
  end: closeJunit,
}
