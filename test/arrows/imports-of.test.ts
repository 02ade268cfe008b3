import { expect, test } from 'vitest'
import { importsIn } from '../support/arrows/imports-of'

test('whole and type-only imports, bare and late ones, and what is passed on are all seen', () => {
  expect(importsIn('plugin/core/audit/rule.ts', `
    import type { A } from '../journey/map'
    import { b,
      c } from './other'
    import * as z from 'zod/mini'
    import './jitless'
    export { d } from '../layers/tag'
    const late = await import('../../ui/app')
  `).sort()).toEqual(['plugin/core/audit/jitless', 'plugin/core/audit/other', 'plugin/core/layers/tag', 'plugin/ui/app', 'type:plugin/core/journey/map', 'zod/mini'].sort())
})
