import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellRemark } from '../../../plugin/core/formats/import/imported'
import { READERS } from '../../../plugin/core/formats/import/readers'
import { exportMermaid } from '../../../plugin/core/formats/mermaid/export-mermaid'
import { exportJson, importJson } from '../../../plugin/core/formats/map/json'
import { jsonErrorLine } from '../../../plugin/core/formats/map/json-error-line'
import { exportTable } from '../../../plugin/core/formats/table/export-table'
import { exportMarkdownTable } from '../../../plugin/core/formats/table/markdown-table'
import { exportDgmo } from '../../../plugin/core/formats/dgmo/export-dgmo'
import { speak } from '../../../plugin/core/messages/catalogues'
import { anyJourney } from '../../support/any-journey'
import { anyMap, draft } from '../../support/maps'

const say = speak('en')

test('any map comes back from its file as it was', () => {
  fc.assert(fc.property(fc.oneof(anyMap, anyJourney()), (map) => {
    expect(importJson(exportJson(map).text)).toEqual({ ok: true, map, dropped: [] })
  }), { numRuns: 60 })
})

test('fields of newer versions stay where they were', () => {
  const { map } = draft('three-moments', { filled: true })
  const newer = { ...map, mood: 'calm', scale: { ...map.scale, unit: 'faces' }, stages: map.stages.map((stage) => ({ ...stage, weather: ['rain'] })), notes: map.notes.map((note) => ({ ...note, votes: 3 })) }
  expect(importJson(JSON.stringify(newer))).toEqual({ ok: true, map: newer, dropped: [] })
})

test('no field can reach what objects inherit', () => {
  const text = exportJson(draft('three-moments').map).text.replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},')
  const made = importJson(text)
  expect(made.ok).toBe(true)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(made.ok && Reflect.get(made.map, 'polluted')).toBeUndefined()
})

test.each([['{', 1], ['{"a": 1,\n}', 2], ['[1,\n2\n3]', 3], ['{"a"\n: tru}', 2], ['"a\n"', 1], ['{}\n\nx', 3], ['[01]', 1], ['{"a": {"b": [1, {"c": "\\u12"}]}}', 1], ['[1]]', 1]])('%j stops being JSON on line %i', (text, line) => {
  expect(() => { JSON.parse(text) }).toThrow()
  expect(jsonErrorLine(text)).toBe(line)
})

test.each([
  ['{"schema": 1,\n"title": }', 'Line 2: this is not JSON.'], ['[]', 'This is no map that can be read: see /.'], ['{"schema": 2}', 'This map was written by a newer version.'], ['{"schema": 1}', 'This is no map that can be read: see title.'],
  [JSON.stringify({ ...draft('three-moments').map, stages: [] }), 'No stage was found in this text.'],
  [JSON.stringify({ ...draft('three-moments').map, notes: [{ id: 'n', stage: 'nowhere', lane: 'x', text: '' }] }), 'This is no map that can be read: see notes.0.stage.'],
])('a file that holds no map is refused with one clear sentence (%#)', (text, sentence) => {
  const made = importJson(text)
  expect(made.ok ? 'read' : tellRemark(made.problem, say)).toBe(sentence)
})

test('every kind of file that a map is written as is read by its ending', () => {
  const { map } = draft('five-phases', { filled: true })
  const texts = { '.json': exportJson(map), '.mmd': exportMermaid(map), '.dgmo': exportDgmo(map), '.csv': exportTable(map, say), '.tsv': exportTable(map, say, { delimiter: '\t' }), '.md': exportMarkdownTable(map, say) }
  for (const [ending, { text }] of Object.entries(texts)) {
    const made = READERS[ending]?.(text, say)
    expect([ending, made?.ok && made.map.stages.map(({ name }) => name)]).toEqual([ending, map.stages.map(({ name }) => name)])
  }
})

test('a diagram in a Markdown text is read, with the text’s own line numbers', () => {
  const made = READERS['.md']?.('# Notes\n\n```mermaid\njourney\nsection S\nT: 9\n```\n\nMore.', say)
  expect(made?.ok && made.dropped.map(({ line }) => line)).toEqual([6])
})
