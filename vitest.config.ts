import { defineConfig } from 'vitest/config'
import { templatesModule } from './templates/catalogue.mjs'
import { countReporter } from './test/support/vitest/count-reporter.ts'

export default defineConfig({
  plugins: [{
    name: 'waymark-templates',
    resolveId: (id) => (id === 'waymark:templates' ? '\0waymark:templates' : null),
    load: (id) => (id === '\0waymark:templates' ? templatesModule() : null),
  }],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    reporters: ['default', countReporter()],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
