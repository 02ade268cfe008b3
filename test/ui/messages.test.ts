import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../plugin/core/journey/locale'
import { catalogues } from '../../plugin/core/messages/catalogues'
import { FAILURES } from '../../plugin/protocol/messages'
import { panelCatalogues } from '../../ui/messages/sayings'

const sources = readdirSync('ui', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path)).map((path) => readFileSync(join('ui', path), 'utf8'))
const code = sources.join('\n')

/** Every text between quotes that looks like a key, and the beginnings of keys that are put together. */
const whole = new Set([...code.matchAll(/'([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*)'/g)].map((match) => match[1] ?? ''))
const beginnings = [...new Set([...code.matchAll(/`([a-z][a-z0-9.-]*\.)\$\{/g)].map((match) => match[1] ?? ''))]
const said = [...new Set([...code.matchAll(/say\('([^']+)'/g)].map((match) => match[1] ?? ''))]

const gapsIn = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()
const forms = (sentence: string | { readonly [form: string]: string } | undefined): string[] => (typeof sentence === 'string' ? [sentence] : Object.values(sentence ?? {}))

describe.each(LOCALES)('the panel in %s', (locale) => {
  const own = panelCatalogues[locale]

  test('has every sentence that English has, and no other', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(panelCatalogues.en).sort())
  })

  test('has a form for each plural of the language where English counts', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const [key, sentence] of Object.entries(panelCatalogues.en)) if (typeof sentence !== 'string') expect([key, Object.keys(own[key] ?? {}).sort()]).toEqual([key, [...needed].sort()])
  })

  test('fills the same gaps as English', () => {
    for (const [key, sentence] of Object.entries(panelCatalogues.en)) {
      const wanted = gapsIn(forms(sentence)[0] ?? '')
      for (const form of forms(own[key])) expect([key, gapsIn(form)]).toEqual([key, wanted])
    }
  })

  test('leaves nothing in English', () => {
    const untranslated = locale === 'en' ? [] : Object.keys(own).filter((key) => JSON.stringify(own[key]) === JSON.stringify(panelCatalogues.en[key]))
    // The same word in both languages.
    expect(untranslated.filter((key) => !['audit.status', 'audit.title', 'tab.audit', 'key.enter', 'key.home', 'key.end', 'key.page-up', 'key.page-down', 'key.shift', 'key.alt', 'key.escape', 'register.trend', 'rules.group.brand'].includes(key))).toEqual([])
  })
})

describe('the words of the panel', () => {
  const known = { ...catalogues.en, ...panelCatalogues.en }

  test('are there for everything the code says', () => {
    expect(said.filter((key) => !(key in known))).toEqual([])
    expect(beginnings.filter((beginning) => !Object.keys(known).some((key) => key.startsWith(beginning)))).toEqual([])
  })

  test('are all used', () => {
    expect(Object.keys(panelCatalogues.en).filter((key) => !whole.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)))).toEqual([])
  })

  test('explain every failure of the hands', () => {
    expect(FAILURES.filter((code) => !(`failure.${code}` in panelCatalogues.en))).toEqual([])
  })

  test('do not shadow the core’s', () => {
    expect(Object.keys(panelCatalogues.en).filter((key) => key in catalogues.en)).toEqual([])
  })

  test('are nowhere in the code', () => {
    expect(sources.flatMap(writtenWords)).toEqual([])
  })
})

/** Words that stand in markup, or in an attribute that people read or hear. */
function writtenWords(source: string): string[] {
  const found: string[] = []
  const open: ts.Node[] = [ts.createSourceFile('view.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim())
    if (ts.isJsxAttribute(node) && ['aria-label', 'title', 'placeholder', 'alt'].includes(ts.isIdentifier(node.name) ? node.name.text : '') && node.initializer && ts.isStringLiteral(node.initializer)) found.push(node.initializer.text)
    ts.forEachChild(node, (child) => { open.push(child) })
  }
  return found
}
