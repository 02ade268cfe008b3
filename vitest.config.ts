import { defineConfig } from 'vitest/config'
import { templatesModule } from './templates/catalogue.mjs'

export default defineConfig({
  plugins: [{
    name: 'waymark-templates',
    resolveId: (id) => (id === 'waymark:templates' ? '\0waymark:templates' : null),
    load: (id) => (id === '\0waymark:templates' ? templatesModule() : null),
  }],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
