import { findingRows, findingsHead } from '../../plugin/core/formats/report/csv'
import type { Format } from './format'

/** One table for all files. */
export const csv: Format = { name: 'csv', start: findingsHead, report: findingRows }
