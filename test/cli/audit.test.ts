import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createEngine } from '../../cli/engine/engine'
import { freshFolder, waymark } from '../support/cli'

interface Line {
  readonly file: string
  readonly error?: { readonly code: string; readonly message: string }
  readonly maps: readonly {
    readonly coverage: readonly { readonly stage: string; readonly role: string; readonly state: string }[]
    readonly completeness: { readonly filled: number; readonly required: number }
    readonly findings: readonly { readonly rule: string; readonly severity: string; readonly node: string | null }[]
    readonly [field: string]: unknown
  }[]
  readonly summary: Readonly<Record<string, number>>
}

const linesOf = (out: string): Line[] => out.trimEnd().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line)

/** A file of a map, drawn by the plugin. */
async function drawn(name: string, ...argv: string[]): Promise<string> {
  const file = freshFolder()(name)
  expect(await waymark('insert', '--template', 'three-moments', ...argv, '--out', file)).toMatchObject({ code: 0 })
  return file
}

const KEYS = ['tool', 'schema', 'file', 'maps', 'candidates', 'summary']
const MAP_KEYS = ['id', 'name', 'page', 'reading', 'confidence', 'orientation', 'stages', 'lanes', 'coverage', 'completeness', 'score', 'findings']
const FINDING_KEYS = ['rule', 'severity', 'stage', 'lane', 'node', 'message', 'fix', 'waived']

test.each(['map.fig', 'map.json'])('an unfilled map in %s fails with exactly one error a required cell', async (name) => {
  const { code, out, err } = await waymark('audit', await drawn(name), '--format', 'json')
  const [line] = linesOf(out)
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(line?.summary).toEqual({ maps: 1, errors: 9, warnings: 0, infos: 0 })
  expect(line?.maps[0]?.completeness).toEqual({ filled: 0, required: 9 })
})

test.each(['map.fig', 'map.json'])('a filled map in %s is fine', async (name) => {
  const { code, out } = await waymark('audit', await drawn(name, '--filled'), '--format', 'json')
  expect(code).toBe(0)
  expect(linesOf(out)[0]?.maps[0]?.completeness).toEqual({ filled: 9, required: 9 })
})

test('the JSON has every field that outsiders rely on, in this order', async () => {
  const [line] = linesOf((await waymark('audit', await drawn('map.fig'), '--format', 'json')).out)
  expect(Object.keys(line ?? {})).toEqual(KEYS)
  const [map] = line?.maps ?? []
  expect(Object.keys(map ?? {})).toEqual(MAP_KEYS)
  expect(map).toMatchObject({ reading: 'tagged', confidence: 1, orientation: 'stages-across', page: 'Page 1', score: 0 })
  for (const finding of map?.findings ?? []) expect(Object.keys(finding).filter((key) => key !== 'because')).toEqual(FINDING_KEYS)
})

test('coverage lists every stage with every required role, in that order', async () => {
  const [line] = linesOf((await waymark('audit', await drawn('map.fig', '--stages', 'One,Two'), '--format', 'json')).out)
  expect(line?.maps[0]?.coverage.map(({ stage, role }) => `${stage} ${role}`)).toEqual(
    ['stage-1', 'stage-2'].flatMap((stage) => ['touchpoint', 'emotion', 'improvement'].map((role) => `${stage} ${role}`)))
})

test('nodes are those of the file for a Figma file, and null for a map that is data', async () => {
  const [fig] = linesOf((await waymark('audit', await drawn('map.fig'), '--format', 'json')).out)
  expect(fig?.maps[0]?.findings.map(({ node }) => node)).toEqual(Array.from({ length: 9 }, () => expect.stringMatching(/^\d+:\d+$/) as string))
  const [data] = linesOf((await waymark('audit', await drawn('map.json'), '--format', 'json')).out)
  expect(data?.maps[0]?.findings.map(({ node }) => node)).toEqual(Array.from({ length: 9 }, () => null))
})

test('files are told in order, one line each; one that cannot be read does not stop the rest', async () => {
  const at = freshFolder()
  writeFileSync(at('broken.fig'), 'this is no Figma file')
  writeFileSync(at('text.json'), 'no json')
  const files = [await drawn('a.json', '--filled'), at('absent.fig'), at('broken.fig'), at('text.json'), at('picture.gif'), await drawn('b.json')]
  const { code, out, err } = await waymark('audit', ...files, '--format', 'json')
  expect(code).toBe(2)
  expect(linesOf(out).map(({ file, error }) => [file, error?.code ?? null])).toEqual([
    [files[0], null], [files[1], 'file.absent'], [files[2], 'file.broken-fig'], [files[3], 'file.not-json'], [files[4], 'file.unknown-kind'], [files[5], null],
  ])
  expect(err.trimEnd().split('\n')).toEqual(linesOf(out).flatMap(({ error }) => error?.message ?? []))
})

test('a file without a journey map is no failure: an empty list, and a note on stderr', async () => {
  const file = freshFolder()('empty.fig')
  writeFileSync(file, await (await createEngine()).toFig())
  const { code, out, err } = await waymark('audit', file, '--format', 'json')
  expect({ code, err }).toEqual({ code: 0, err: `No journey map found in ${file}.\n` })
  expect(linesOf(out)).toEqual([{ tool: 'waymark', schema: 1, file, maps: [], candidates: [], summary: { maps: 0, errors: 0, warnings: 0, infos: 0 } }])
})

test('what fails the audit can be chosen', async () => {
  const file = await drawn('map.json')
  expect((await waymark('audit', file)).code).toBe(1)
  expect((await waymark('audit', file, '--fail-on', 'never')).code).toBe(0)
  expect((await waymark('audit', file, '--preset', 'workshop')).code).toBe(0)
  const filled = await drawn('map.fig', '--filled')
  const config = freshFolder()('heavy.json')
  writeFileSync(config, JSON.stringify({ rules: { 'example-text-left': 'warning' } }))
  expect((await waymark('audit', filled, '--config', config)).code).toBe(0)
  expect((await waymark('audit', filled, '--config', config, '--fail-on', 'warning')).code).toBe(1)
})

test('a team can weigh rules its own way; naming one that does not exist is answered with the list', async () => {
  const at = freshFolder()
  const file = await drawn('map.json')
  const off = { rules: Object.fromEntries(['touchpoint', 'emotion', 'improvement'].map((role) => [`stage-${role}-required`, 'off'])) }
  writeFileSync(at('off.json'), JSON.stringify(off))
  expect((await waymark('audit', file, '--config', at('off.json'))).code).toBe(0)
  writeFileSync(at('soft.json'), JSON.stringify({ preset: 'workshop' }))
  expect((await waymark('audit', file, '--config', at('soft.json'))).code).toBe(0)
  writeFileSync(at('unknown.json'), JSON.stringify({ rules: { 'no-such-rule': 'off' } }))
  expect((await waymark('audit', file, '--config', at('unknown.json'))).err).toMatch(/names a rule “no-such-rule” that does not exist\. There are: stage-touchpoint-required, /)
  writeFileSync(at('shape.json'), JSON.stringify({ rule: {} }))
  expect(await waymark('audit', file, '--config', at('shape.json'))).toMatchObject({ code: 2, err: `${at('shape.json')} is not a valid configuration: see rule.\n` })
})

test('only the maps of a page can be asked for', async () => {
  const file = await drawn('map.fig')
  expect(linesOf((await waymark('audit', file, '--page', 'Page 1', '--format', 'json')).out)[0]?.summary['maps']).toBe(1)
  expect(await waymark('audit', file, '--page', 'Elsewhere')).toMatchObject({ code: 2, err: `${file} has no page “Elsewhere”. It has: Page 1.\n` })
})

test('an audit reads as text by default, as Markdown if asked, in the language asked for', async () => {
  const file = await drawn('map.json', '--filled')
  expect((await waymark('audit', file)).out).toMatch(/\n {2}9 of 9 filled; lowest: .*\n/)
  expect((await waymark('audit', file, '--format', 'markdown')).out).toMatch(/^# .*\n\n.*\n\n9 of 9 filled/)
  expect((await waymark('audit', file, '--format', 'markdown', '--lang', 'mk')).out).toMatch(/\| Фаза \|/)
})

test('a map that nobody looked at for long is told by the day of the audit, the same on the same day', async () => {
  const file = await drawn('map.json', '--filled')
  const map: unknown = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...(map as object), reviewed: '12 June 2024' }))
  const { out } = await waymark('audit', file, '--format', 'json')
  expect(linesOf(out)[0]?.maps[0]?.findings.filter(({ rule }) => rule === 'map-stale')).toMatchObject([{ severity: 'info', message: expect.stringContaining('12 June 2024') }])
  expect((await waymark('audit', file, '--format', 'json')).out).toBe(out)
})
