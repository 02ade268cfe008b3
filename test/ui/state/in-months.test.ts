import { expect, test } from 'vitest'
import { inMonths } from '../../../ui/state/in-months'

test.each([
  ['2026-06-12', 1, '2026-07-12'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15T23:59:59.000Z', 6, '2027-06-15'],
])('%s and %i months is %s', (date, months, then) => expect(inMonths(date, months)).toBe(then))
