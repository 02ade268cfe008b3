import { expect, test } from 'vitest'
import { catalogues } from '../../../plugin/core/messages/catalogues'
import { codeIn, sourceOf } from './sources'

/** Keys put together while running, with the file that does it. */
const MADE: readonly (readonly [key: RegExp, start: string, where: string])[] = [
  [/^rule\./, '`rule.${', 'plugin/core/messages/tell.ts'],
  [/^config\.rule\./, '`config.rule.${', 'plugin/core/messages/name-rule.ts'],
  [/^fix\./, 'say(`fix.${', 'plugin/core/messages/name-rule.ts'],
  [/^role\./, 'say(`role.${', 'plugin/core/template/compose.ts'],
  [/^prompt\./, 'say(`prompt.${', 'plugin/core/layout/lane-row.ts'],
  [/^scale\.[1-5]$/, 'say(`scale.${', 'plugin/core/template/scale-labels.ts'],
  [/^state\./, 'say(`state.${', 'plugin/core/layout/header.ts'],
  [/^status\./, 'say(`status.${', 'plugin/core/layout/header.ts'],
  [/^pain\./, 'say(`pain.${', 'plugin/core/layout/kind-line.ts'],
  [/^insight\./, 'say(`insight.${', 'plugin/core/layout/kind-line.ts'],
  [/^evidence\./, 'say(`evidence.${', 'plugin/core/layout/kind-line.ts'],
  [/^severity\./, '`severity.${', 'ui/screens/rule-item.tsx'],
  [/^controller\./, 'say(`controller.${', 'plugin/core/layout/chips.ts'],
  [/^layer\.(when|channel|controlled-by|value|effort|link)$/, 'say(`layer.${', 'plugin/core/layout/chips.ts'],
  [/^layer\.(scenario|customer|goal|owner|reviewed|example|status)$/, 'say(`layer.${', 'plugin/core/layout/header.ts'],
  [/^map\.(scenario|customer|goal|owner|reviewed)\.prompt$/, 'say(`map.${', 'plugin/core/layout/header.ts'],
  [/^map\.(peak|lowest)$/, 'say(`map.${', 'plugin/core/layout/emotion-cell.ts'],
  [/^cell\./, 'say(`cell.${', 'plugin/core/formats/report/cell-words.ts'],
  [/^tone\./, 'say(`tone.${', 'plugin/core/formats/report/text.ts'],
  [/^why\./, '`why.${', 'plugin/core/messages/tell-why.ts'],
]

const keys = Object.keys(catalogues.en)
const sources = ['plugin', 'ui', 'cli'].flatMap(codeIn).map((path) => ({ path, code: sourceOf(path) }))

test('every sentence asked for by its key is there', () => {
  const asked = sources.filter(({ path }) => path.startsWith('plugin/')).flatMap(({ code }) => [...code.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, key = '']) => key))
  expect(asked.length).toBeGreaterThan(40)
  expect([...new Set(asked)].filter((key) => !keys.includes(key))).toEqual([])
})

test('every place that puts a key together is known here', () => {
  const made = sources.filter(({ path }) => path.startsWith('plugin/core/')).flatMap(({ path, code }) => [...code.matchAll(/say\(`([\w.]+)\$\{/g)].map(([, start = '']) => [path, start] as const))
  const known = (start: string): boolean => MADE.some(([, wanted]) => wanted.endsWith(`\`${start}\${`))
  expect(made.filter(([, start]) => !known(start))).toEqual([])
  for (const [, start, where] of MADE) expect([where, sourceOf(where).includes(start)]).toEqual([where, true])
})

test('no sentence is left that nothing says', () => {
  const spoken = (key: string): boolean => MADE.some(([made]) => made.test(key)) || sources.some(({ code }) => code.includes(`'${key}'`))
  expect(keys.filter((key) => !spoken(key))).toEqual([])
})
