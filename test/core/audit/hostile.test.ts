import { describe, expect, test } from 'vitest'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { planSafeFixes } from '../../../plugin/core/audit/fix/plan-fixes'
import { parseDate } from '../../../plugin/core/audit/parse-date'
import { replaceTerms } from '../../../plugin/core/audit/term-finder'
import { tidyText } from '../../../plugin/core/audit/tidy-text'
import type { Layer } from '../../../plugin/core/layers/layer'
import type { JourneyMap } from '../../../plugin/core/journey/map'
import { readingOfMap } from '../../../plugin/core/formats/map/reading-of-map'
import { keeping } from './accepted'
import { readOne } from './drawn'
import { benchOf } from './fix/bench'
import { cellAt, draftOf, loose, story, taggedLayer } from './story'

const strict = { preset: 'strict' } as const
const broken = (layers: readonly Layer[]) => auditMap(readOne(layers), strict).findings.filter(({ rule }) => rule.startsWith('internal/'))
const rulesFinding = (layers: readonly Layer[], stage: string) => auditMap(readOne(layers), strict).findings.filter((one) => one.stage === stage).map(({ rule }) => rule)

const MEGABYTE = 1_000_000

describe('strange words', () => {
  test.each([
    ['right to left', 'שלום לכולם מהתחנה הקרובה'],
    ['marks piled up', `${'a\u0301\u0302\u0303'.repeat(60)} waits`],
    ['zero-width joiners', 'Family 👩‍👩‍👧‍👦 waits at the stop'],
    ['a lone half of a pair', `Waits \ud83d at the stop`],
    ['only marks', '\u0301\u0302'],
    ['braces and dollars', 'Pays {stage} and $1 $& {count}'],
    ['a prototype’s names', '__proto__ constructor toString'],
  ])('%s break no rule and stand in the findings as they are', (_, words) => {
    const layers = story({ action: [words, 'Compares', 'Pays', 'Calls'], pain: [words, undefined, undefined, undefined] })
    expect(broken(layers)).toEqual([])
    expect(rulesFinding(layers, 'sees')).not.toContain('text-hygiene')
  })

  test.each([
    ['letters', 'a'.repeat(MEGABYTE)],
    ['spaces within', `a${' '.repeat(MEGABYTE)}b`],
    ['line breaks', `a${'\n'.repeat(MEGABYTE)}b`],
    ['small words', 'the '.repeat(MEGABYTE / 4)],
    ['marks', `a${'\u0301'.repeat(MEGABYTE)}`],
    ['dashes', `-${' -'.repeat(MEGABYTE / 2)}`],
  ])('a megabyte of %s is looked at in one go', (_, words) => {
    const reading = readOne(story({ action: ['Reads it', 'Compares', 'Pays', 'Calls'] }))
    const cells = reading.cells.map((cell) => (cell.stage === 'sees' && cell.lane === 'actions' ? { ...cell, notes: cell.notes.map((one) => ({ ...one, note: { ...one.note, text: words } })) } : cell))
    const stages = reading.stages.map((stage) => (stage.id === 'uses' ? { ...stage, name: words } : stage))
    const { findings } = auditMap({ ...reading, cells, stages, map: { ...reading.map, reviewed: words } }, { ...strict, world: { today: '2026-06-01' }, config: { team: { rules: { 'banned-term': { options: { terms: [{ term: 'a b', use: 'c' }, { term: 'the the' }] } } } } } })
    expect(findings.filter(({ rule }) => rule.startsWith('internal/'))).toEqual([])
    for (const { data } of findings) for (const value of Object.values(data)) expect(String(value).length).toBeLessThan(2_000)
    expect(parseDate(words)).toBeNull()
    expect(tidyText(tidyText(words).text).text).toBe(tidyText(words).text)
    expect(replaceTerms(words, [{ term: 'xyz', use: 'zyx' }])).toBe(words)
  })
})

describe('strange maps', () => {
  test('a map without stages, without lanes, or without either breaks no rule', () => {
    const { map } = draftOf()
    for (const change of [{ stages: [], notes: [] }, { lanes: [], notes: [] }, { stages: [], lanes: [], notes: [] }] satisfies Partial<JourneyMap>[]) {
      const { findings, completeness } = auditMap(readingOfMap({ ...map, ...change }), strict)
      expect(findings.filter(({ rule }) => rule.startsWith('internal/'))).toEqual([])
      expect(completeness.filled).toBe(0)
    }
  })

  test('a scale of one step, or none, breaks no rule', () => {
    for (const scale of [{ min: 3, max: 3, labels: ['Fine'] }, { min: 0, max: 0, labels: [] }, { min: 5, max: 1, labels: ['a'] }]) expect(broken(story({ emotion: [1, 3, 5, 0] }, { scale }))).toEqual([])
  })

  test('layers without boxes, of a hidden map, or see-through break no rule', () => {
    const layers = story({ pain: ['Too dear', undefined, undefined, undefined] })
    expect(broken(layers.map((layer) => ({ ...layer, box: null })))).toEqual([])
    expect(broken(layers.map((layer) => ({ ...layer, visible: layer.tag?.kind === 'map' })))).toEqual([])
    expect(broken(layers.map((layer) => ({ ...layer, opacity: 0.3 })))).toEqual([])
  })

  test.each(['', '{', 'null', '[]', '{"rule":1}', '{"rules":[]}', '{"accepted":5}', '\u0000'])('data of ours that says %j is overlooked', (text) => {
    const layers = keeping(story(), { 'waiver:a': text, 'baseline:1': text, audit: text, 'from-the-future': text })
    expect(broken(layers)).toEqual([])
    expect(auditMap(readOne(layers), strict).findings.filter(({ waived }) => waived)).toEqual([])
  })

  test('tags of a newer version, foreign ones and broken ones leave a map that is read as it looks', () => {
    const layers = story().map((layer, at) => (layer.tag?.kind === 'note' && at % 2 ? (({ tag: _tag, ...rest }) => ({ ...rest, badTag: '{"v":9}' }))(layer) : layer))
    expect(broken(layers)).toEqual([])
    expect(auditMap(readOne(layers), { preset: 'recommended' }).completeness).toEqual({ filled: 12, required: 12 })
  })
})

describe('large maps', () => {
  test('200 stages are looked at, each once', () => {
    const stages = Array.from({ length: 200 }, (_, at) => ({ id: `s${at}`, name: `Moment number ${at}` }))
    const { findings, coverage } = auditMap(readOne(story({ touchpoint: [], emotion: [], improvement: [] }, { stages })), { preset: 'recommended' })
    expect(coverage).toHaveLength(600)
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(600)
    expect(findings.filter(({ rule }) => rule === 'stage-count').map(({ variant }) => variant)).toEqual(['many'])
  })

  test('10,000 notes in one cell are looked at, mended and told apart', () => {
    const layers = story({ action: ['Reads it', 'Compares', 'Pays', 'Calls'] })
    const { box, id } = cellAt(layers, 'sees', 'actions')
    const many = Array.from({ length: 10_000 }, (_, at) => loose(`n:${at}`, `Note  number ${at}`, { x: box!.x, y: box!.y + at * 30, w: 200, h: 20 }, id))
    const { mended, change } = planSafeFixes(benchOf([...layers, ...many]), ({ rule }) => rule === 'text-hygiene')
    expect(mended).toHaveLength(10_000)
    expect(change.patches).toHaveLength(10_000)
  })

  test('10,000 feelings in one cell each find the word nearest to them', () => {
    const layers = story()
    const cell = cellAt(layers, 'sees', 'emotions')
    const many = Array.from({ length: 10_000 }, (_, at): Layer[] => {
      const x = cell.box!.x + 5_000 + at * 40
      return [
        { ...loose(`f:${at}`, '', { x, y: cell.box!.y + 86, w: 28, h: 28 }, cell.id), type: 'FRAME', tag: { v: 1, kind: 'face', key: `f${at}`, y: 86, word: `Word ${at}`, value: 3, self: `f:${at}` } },
        { ...loose(`w:${at}`, `Word ${at}`, { x: x - 6, y: cell.box!.y + 120, w: 40, h: 16 }, cell.id) },
      ]
    }).flat().map((layer) => (layer.type === 'FRAME' ? (({ text: _text, length: _length, ...rest }) => rest)(layer) : layer))
    const felt = readOne([...layers, ...many]).cells.find((one) => one.stage === 'sees' && one.lane === 'emotions')!.notes
    const mine = felt.filter(({ node }) => node.startsWith('f:'))
    expect(mine).toHaveLength(10_000)
    expect(mine.filter(({ node, textNode }) => textNode !== node.replace('f:', 'w:'))).toHaveLength(0)
  })

  test('5,000 notes laid over each other are told once each', () => {
    const layers = story()
    const { box } = cellAt(layers, 'sees', 'touchpoints')
    const many = Array.from({ length: 5_000 }, (_, at) => loose(`n:${at}`, `Note ${at}`, { ...box!, y: box!.y + 12, w: 100, h: 20 }))
    const found = auditMap(readOne([...layers, ...many]), { preset: 'recommended' }).findings.filter(({ rule }) => rule === 'cell-overlap')
    expect(found).toHaveLength(5_000)
    expect(new Set(found.map(({ key }) => key)).size).toBe(5_000)
  })

  test('the map’s own frame is no content of it', () => {
    expect(taggedLayer(story(), 'map').tag?.kind).toBe('map')
    expect(readOne(story()).oddities).toEqual([])
  })
})
