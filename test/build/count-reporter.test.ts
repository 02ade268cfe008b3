import { expect, test } from 'vitest'
import type { TestModule } from 'vitest/node'
import { countReporter } from '../support/vitest/count-reporter'

type State = 'passed' | 'failed' | 'skipped'

/** A finished test file, as far as the reporter looks at it. */
const file = (states: readonly State[], errors = 0) => ({
  errors: () => Array.from({ length: errors }, () => ({ message: 'broken' })),
  children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })), allSuites: () => [] },
}) as object as TestModule

const said = (modules: readonly TestModule[], unhandled: number): string[] => {
  const lines: string[] = []
  void countReporter((line) => lines.push(line)).onTestRunEnd?.(modules, Array.from({ length: unhandled }, () => ({ message: 'lost' })), 'passed')
  return lines
}

test('a run closes with one line that counts what passed and what failed', () => {
  expect(said([file(['passed', 'passed']), file(['failed', 'passed', 'skipped'])], 0)).toEqual(['3 passed, 1 failed'])
})

test('a file that cannot be loaded and an error outside any test are failures', () => {
  expect(said([file([], 1), file(['passed'])], 2)).toEqual(['1 passed, 3 failed'])
})
