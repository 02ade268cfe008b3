import type { Severity } from '../plugin/core/audit/finding'
import type { Report } from '../plugin/core/formats/report/report'
import type { ExitCode } from './exit-code'

export const FAIL_ON = ['error', 'warning', 'never'] as const

/** Severities that fail, by `--fail-on`. */
export const FAILING: Readonly<Record<(typeof FAIL_ON)[number], readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'], never: [] }

/** 1 when a map holds a finding that heavy. What a team has accepted does not count. */
export const codeFor = ({ maps }: Report, failOn: (typeof FAIL_ON)[number]): ExitCode =>
  maps.some(({ findings }) => findings.some(({ severity, waived }) => !waived && FAILING[failOn].includes(severity))) ? 1 : 0
