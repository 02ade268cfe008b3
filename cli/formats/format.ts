import type { Report } from '../../plugin/core/formats/report/report'
import type { Say } from '../../plugin/core/messages/say'

/** One way to print the audit of a file. */
export interface Format {
  readonly name: string
  readonly report: (report: Report, say: Say) => string
  /** What stands in the place of a file that could not be read, beside the line on stderr; absent = nothing. */
  readonly failure?: (file: string, error: { readonly code: string; readonly message: string }) => string
}
