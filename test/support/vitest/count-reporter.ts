import type { Reporter } from 'vitest/reporters'

/** Closes a run with `N passed, N failed` alone on a line, for machines. What broke outside a test counts as a failure. */
export function countReporter(write: (line: string) => void = (line) => console.log(line)): Reporter {
  return {
    onTestRunEnd(modules, unhandled) {
      let passed = 0
      let failed = unhandled.length
      for (const module of modules) {
        failed += module.errors().length
        for (const test of module.children.allTests()) {
          const { state } = test.result()
          if (state === 'passed') passed += 1
          else if (state === 'failed') failed += 1
        }
        for (const suite of module.children.allSuites()) failed += suite.errors().length
      }
      write(`${passed} passed, ${failed} failed`)
    },
  }
}
