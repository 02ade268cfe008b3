import type { Report } from '../plugin/core/formats/report/report'
import type { ExitCode } from './exit-code'

export const FAIL_ON = ['error', 'warning', 'never'] as const

const COUNTED: Readonly<Record<(typeof FAIL_ON)[number], readonly string[]>> = { error: ['error'], warning: ['error', 'warning'], never: [] }

/** 1 when a map holds a finding that heavy. What a team has accepted does not count. */
export const codeFor = ({ maps }: Report, failOn: (typeof FAIL_ON)[number]): ExitCode =>
  maps.some(({ findings }) => findings.some(({ severity, waived }) => !waived && COUNTED[failOn].includes(severity))) ? 1 : 0
