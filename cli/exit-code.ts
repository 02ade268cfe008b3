/** 0 = fine, 1 = findings at or above `--fail-on`, 2 = bad usage or unreadable input. The higher one stands. */
export type ExitCode = 0 | 1 | 2

export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b)
