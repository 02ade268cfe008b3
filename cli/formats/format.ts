import type { Severity } from '../../plugin/core/audit/finding'
import type { Report } from '../../plugin/core/formats/report/report'
import type { Say } from '../../plugin/core/messages/say'

/** What a run of the program adds to what was found. */
export interface Run {
  readonly files: readonly string[]
  /** The day of the report, ISO 8601. */
  readonly date: string
  /** Severities that fail the run. */
  readonly failing: readonly Severity[]
}

/** One way to print the audit of a file. */
export interface Format {
  readonly name: string
  readonly report: (report: Report, say: Say, run: Run) => string
  /** What stands in the place of a file that could not be read, beside the line on stderr; absent = nothing. */
  readonly failure?: (file: string, error: { readonly code: string; readonly message: string }) => string
  /** What stands before the first file and after the last. */
  readonly start?: (say: Say, run: Run) => string
  readonly end?: string
}
