import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LOCALES } from '../../plugin/core/journey/locale'
import type { JourneyMap } from '../../plugin/core/journey/map'
import { freshFolder, waymark } from '../support/cli'

const CHECKOUT = 'journey\n  title Checkout\n  section Discover\n    Search shop: 4: Guest\n  section Pay\n    Enter card: 9: Guest\n'

const mapIn = (file: string): JourneyMap => JSON.parse(readFileSync(file, 'utf8')) as JourneyMap
const contentOf = ({ stages, lanes, notes }: JourneyMap) => ({
  stages: stages.map(({ name }) => name),
  notes: stages.map((stage) => lanes.map((lane) => notes.filter((note) => note.stage === stage.id && note.lane === lane.id).map(({ text, emotion }) => emotion?.value ?? text))),
})

test('a Mermaid journey is drawn as a map, and what it could not hold is told by its line', async () => {
  const at = freshFolder()
  writeFileSync(at('checkout.mmd'), CHECKOUT)
  const { code, out, err } = await waymark('import', at('checkout.mmd'), '--out', at('map.fig'), at('map.json'), at('map.png'))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(`Line 6: 9 is not on the scale from 1 to 5, so the feeling stays unrated.\nDrawn and written: ${at('map.fig')}, ${at('map.json')}, ${at('map.png')}.\n`)
  const map = mapIn(at('map.json'))
  expect([map.title, map.personas.map(({ name }) => name), ...contentOf(map).notes]).toEqual(['Checkout', ['Guest'], [['Search shop'], [4], []], [['Enter card'], [], []]])
  const audited = await waymark('audit', at('map.fig'), '--format', 'json')
  expect(JSON.parse(audited.out)).toMatchObject({ maps: [{ completeness: { filled: 3, required: 6 } }] })
})

test('a map goes out in every format and comes back through a drawing with its content', async () => {
  const at = freshFolder()
  await waymark('insert', '--template', 'three-moments', '--filled', '--out', at('map.fig'), at('map.json'))
  for (const [format, name] of [['json', 'a.json'], ['mermaid', 'a.mmd'], ['dgmo', 'a.dgmo'], ['csv', 'a.csv'], ['markdown', 'a.md']] as const) {
    expect(await waymark('export', at('map.fig'), '--format', format, '--out', at(name))).toMatchObject({ code: 0, err: '' })
    expect(await waymark('import', at(name), '--out', at('back.json'))).toMatchObject({ code: 0 })
    const [was, is] = [mapIn(at('map.json')), mapIn(at('back.json'))]
    expect(contentOf(is).stages).toEqual(contentOf(was).stages)
    if (format === 'json' || format === 'csv') expect(contentOf(is)).toEqual(contentOf(was))
  }
})

test('an export tells what the format cannot hold, in the person’s language', async () => {
  const at = freshFolder()
  await waymark('insert', '--template', 'three-moments', '--filled', '--out', at('map.json'))
  const { out } = await waymark('export', at('map.json'), '--format', 'mermaid', '--lang', 'pl', '--out', at('a.mmd'))
  expect(out).toMatch(/W tym formacie nie ma miejsca na „.+”: pominięto \d+ notat/)
  expect(out).toContain(`Zapisano: ${at('a.mmd')}.`)
})

test('a picture is of the map as it stands in its file, or drawn from what a file says', async () => {
  const at = freshFolder()
  await waymark('insert', '--template', 'three-moments', '--out', at('map.fig'), at('map.json'))
  for (const name of ['map.fig', 'map.json']) {
    expect(await waymark('export', at(name), '--format', 'png', '--out', at('map.png'))).toMatchObject({ code: 0, err: '' })
    expect([...readFileSync(at('map.png')).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4E, 0x47])
  }
})

test.each(LOCALES)('a table is drawn in the language asked for: %s', async (locale) => {
  const at = freshFolder()
  writeFileSync(at('t.csv'), '\uFEFFStage;A;B\r\nTouchpoints;Shop;\r\nEmotions;4;2\r\n')
  expect(await waymark('import', at('t.csv'), '--locale', locale, '--out', at('t.json'))).toMatchObject({ code: 0, err: '' })
  expect(mapIn(at('t.json')).locale).toBe(locale)
})

test('Excel’s “Unicode text” is read', async () => {
  const at = freshFolder()
  writeFileSync(at('t.tsv'), Buffer.from('\uFEFFStage\tПрво\nTouchpoints\tШалтер\nEmotions\t4\n', 'utf16le'))
  await waymark('import', at('t.tsv'), '--out', at('t.json'))
  expect(contentOf(mapIn(at('t.json')))).toMatchObject({ stages: ['Прво'] })
})

test.each([
  ['nothing.mmd', '', 'There is nothing in this text.'], ['flow.mmd', 'flowchart LR', 'This is no journey of Mermaid: it has to begin with “journey”.'],
  ['bad.mmd', 'journey\nsection A: B\n', 'Line 2: “section A: B” cannot be read. A task reads “name: score: people”; inside a name, the signs : ; # are written #58; #59; #35;.'],
  ['a.dgmo', 'kanban', 'This is no journey of dgmo: it has to begin with “journey-map”.'], ['a.csv', 'x,"y', 'Line 1: a quotation mark opens here and is never closed.'], ['a.json', '{\n', 'Line 2: this is not JSON.'],
])('%s is refused with one line on stderr, and nothing is written', async (name, text, sentence) => {
  const at = freshFolder()
  writeFileSync(at(name), text)
  expect(await waymark('import', at(name), '--out', at('map.fig'))).toEqual({ code: 2, out: '', err: `${at(name)}: ${sentence}\n` })
  expect(() => readFileSync(at('map.fig'))).toThrow()
})

test('letters of an older encoding are not guessed', async () => {
  const at = freshFolder()
  writeFileSync(at('t.csv'), Buffer.from([0x53, 0x74, 0xB3, 0x0A]))
  expect(await waymark('import', at('t.csv'), '--out', at('t.fig'))).toMatchObject({ code: 2, err: `Cannot read ${at('t.csv')}: it is not UTF-8. Save it as UTF-8 and try again.\n` })
})

test.each([
  [['import'], 'Which file? Name the one to import.'], [['import', 'a.mmd'], 'Where to? Name at least one file with --out.'], [['import', 'a.doc', '--out', 'a.fig'], 'Cannot import a.doc: its ending must be one of .mmd, .mermaid, .dgmo, .csv, .tsv, .md, .json.'],
  [['import', 'a.mmd', '--out', 'a.gif'], 'Cannot write “a.gif”: its ending must be one of .fig, .png, .json.'], [['export', 'a.fig'], 'Which format? Name one with --format: json, mermaid, dgmo, csv, markdown, png.'],
  [['export', 'a.fig', '--format', 'csv'], 'Where to? Name at least one file with --out.'], [['export', '--format', 'csv', '--out', 'a.csv'], 'Which file? Name the one whose map to export.'], [['export', 'gone.fig', '--format', 'csv', '--out', 'a.csv'], 'There is no file gone.fig.'],
])('waymark %j is answered with one sentence', async (argv, sentence) => {
  expect(await waymark(...argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` })
})

test('a map that is not there is answered with those that are', async () => {
  const at = freshFolder()
  await waymark('insert', '--template', 'three-moments', '--out', at('map.fig'))
  const { code, err } = await waymark('export', at('map.fig'), '--format', 'csv', '--map', '9-9', '--out', at('a.csv'))
  expect([code, err]).toEqual([2, expect.stringMatching(/has no map 9-9\. It has: \d+:\d+ \(.+\)\.\n$/)])
  const id = /It has: (\d+:\d+)/.exec(err)?.[1] ?? ''
  expect(await waymark('export', at('map.fig'), '--format', 'csv', '--map', id.replace(':', '-'), '--out', at('a.csv'))).toMatchObject({ code: 0 })
})
