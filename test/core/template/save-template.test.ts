import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summaries, texts } from 'waymark:templates'
import { LOCALES, type Locale } from '../../../plugin/core/journey/locale'
import type { JourneyMap } from '../../../plugin/core/journey/map'
import { speak } from '../../../plugin/core/messages/catalogues'
import type { MapReading } from '../../../plugin/core/reading/reading'
import { compose } from '../../../plugin/core/template/compose'
import { saveTemplate, type Saving } from '../../../plugin/core/template/from-map/save-template'
import { nextVersion } from '../../../plugin/core/template/next-version'
import { parseTemplateData } from '../../../plugin/core/template/parse'
import type { Template } from '../../../plugin/core/template/schema'
import { tellTemplateProblem } from '../../../plugin/core/template/tell-problem'
import { summarise } from '../../../plugin/core/template/summarise'
import { anyMap, draft, readDraft, template } from '../../support/maps'

function saved(reading: MapReading, saving: Partial<Saving> = {}): Template {
  const done = saveTemplate(reading, { id: 'ours', version: 1, name: 'Ours', about: 'How we do it', keepContent: false, ...saving }, speak)
  if (!done.ok) throw new Error(done.problem)
  const parsed = parseTemplateData(JSON.parse(JSON.stringify(done.template)))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  expect(parsed.template).toEqual(done.template)
  return done.template
}

const structure = ({ stages, lanes, scale, state, category }: Template) => ({ stages, lanes, scale, state, category })
const worded = ({ words }: Template, locale: Locale) => ({ stages: words[locale].stages, lanes: words[locale].lanes, prompts: words[locale].prompts, scale: words[locale].scale })

describe.each(Object.keys(texts))('%s inserted and saved', (id) => {
  const base = template(id)

  test.each(LOCALES)('from %s is the same in structure, and in every language’s words', (locale) => {
    const own = saved(readDraft(draft(id, { locale })), { base })
    expect(structure(own)).toEqual(structure(base))
    for (const other of LOCALES) expect([other, worded(own, other)]).toEqual([other, worded(base, other)])
    expect(own.spoken).toBeUndefined()
    expect(own.example).toEqual([])
  })

  test('with its story keeps the story', () => {
    const own = saved(readDraft(draft(id, { locale: 'ro', filled: true })), { base, keepContent: true })
    const byPlace = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    const drawn = new Set(base.lanes.filter(({ on, required }) => on || required).map(({ id: lane }) => lane))
    expect([...own.example].sort(byPlace)).toEqual(base.example.filter(({ lane }) => drawn.has(lane)).sort(byPlace))
    const { notes, ...header } = own.words.ro.example
    const { notes: told, ...top } = base.words.ro.example
    expect(header).toEqual(top)
    for (const note of own.example) expect(notes[note.id]).toEqual(told[note.id])
  })
})

test('any map kept with its content and inserted again is the same map', () => {
  const inOrder = (map: JourneyMap) => [...map.notes].sort((a, b) => a.id.localeCompare(b.id))
  fc.assert(fc.property(anyMap.filter(({ notes }) => notes.length > 0), (map) => {
    const reading = readDraft({ map, prompts: {}, example: false })
    const again = compose(saved(reading, { keepContent: true }), { locale: map.locale, filled: true }, speak(map.locale)).map
    const drawn = readDraft({ map: { ...again, status: map.status }, prompts: {}, example: false }).map
    const { template: _, notes: __, ...rest } = drawn
    const { notes: ___, ...wanted } = reading.map
    expect(rest).toEqual(wanted)
    expect(inOrder(drawn)).toEqual(inOrder(reading.map))
  }), { numRuns: 60 })
})

describe('languages of an own template', () => {
  const renamed = () => {
    const reading = readDraft(draft('five-phases', { locale: 'en' }))
    return { ...reading, map: { ...reading.map, stages: reading.map.stages.map((stage, at) => (at === 0 ? { ...stage, name: 'Hears of us', about: 'From a neighbour' } : stage)) } }
  }

  test('a stage that a person renamed is copied, not translated by mistake; the others stay translated', () => {
    const own = saved(renamed(), { base: template('five-phases') })
    expect(own.words.mk.stages['awareness']).toEqual({ name: 'Hears of us', about: 'From a neighbour' })
    expect(own.words.mk.stages['purchase']).toEqual(template('five-phases').words.mk.stages['purchase'])
  })

  test('a template with copies says which languages it truly speaks', () => {
    expect(saved(renamed(), { base: template('five-phases') }).spoken).toEqual(['en'])
  })

  test('a map without a template is spoken in its own language, and in the product’s words where it says the same', () => {
    const own = saved(readDraft(draft('blank', { locale: 'pl' })))
    expect(own.spoken).toEqual(['pl'])
    expect(own.words.ro.stages['before']?.name).toBe(template('blank').words.pl.stages['before']?.name)
  })
})

describe('ids', () => {
  const reading = readDraft(draft('blank'))
  const called = (...ids: string[]) => saved({ ...reading, map: { ...reading.map, stages: ids.map((id) => ({ id, name: id })), notes: [] }, cells: [] }).stages

  test('of copies and of stages that people drew become ids of ours, none twice', () => {
    expect(called('purchase', 'purchase~2', 'new-1:55', 'Фаза')).toEqual(['purchase', 'purchase-2', 'new-1-55', 'stage'])
  })

  test('never are names that every object has', () => {
    expect(called('constructor', 'valueof', '__proto__')).toEqual(['stage', 'valueof', 'proto'])
  })
})

test('a required lane that a person removed is not asked for again; an optional one is offered', () => {
  const reading = readDraft(draft('five-phases'))
  const without = (role: string) => ({ ...reading, map: { ...reading.map, lanes: reading.map.lanes.filter((lane) => lane.role !== role) } })
  const roles = (own: Template) => own.lanes.map(({ role, on }) => `${role} ${on}`)
  expect(roles(saved(without('improvement'), { base: template('five-phases') }))).not.toContainEqual(expect.stringMatching(/^improvement/))
  expect(roles(saved(without('action'), { base: template('five-phases') }))).toContain('action false')
})

test.each([
  ['scale', { scale: { min: 0, max: 100, labels: [] } }], ['scale', { scale: { min: 3, max: 3, labels: [] } }],
  ['no-stages', { stages: [] }], ['no-lanes', { lanes: [] }],
  ['too-many-stages', { stages: Array.from({ length: 25 }, (_, at) => ({ id: `s${at}`, name: 'S' })) }],
  ['too-many-lanes', { lanes: Array.from({ length: 25 }, (_, at) => ({ id: `l${at}`, role: 'custom' as const, label: 'L', required: false })) }],
])('a map that is no template says why: %s', (problem, change) => {
  const reading = readDraft(draft('blank'))
  const refused = saveTemplate({ ...reading, map: { ...reading.map, ...change } }, { id: 'ours', version: 1, name: '', about: '', keepContent: true }, speak)
  expect(refused).toEqual({ ok: false, problem })
  for (const locale of LOCALES) expect(!refused.ok && tellTemplateProblem(speak(locale), refused.problem)).toMatch(/^\p{Lu}[^{}]*\.$/u)
})

test('texts beyond what a template holds are cut where one sees it', () => {
  const reading = readDraft(draft('blank'))
  const own = saved({ ...reading, map: { ...reading.map, title: 'T'.repeat(500), lanes: reading.map.lanes.map((lane) => ({ ...lane, label: 'L'.repeat(500) })) } }, { name: '', keepContent: true })
  expect(own.words.en.name).toMatch(/^T{79}…$/)
  expect(Object.values(own.words.en.lanes).every((label) => label.length === 200 && label.endsWith('…'))).toBe(true)
})

test('saving over a template makes the next version, and nothing where nothing changed', () => {
  const old = saved(readDraft(draft('blank')))
  const fresh = saved(readDraft(draft('three-moments')))
  expect(nextVersion(old, { ...old, version: 9 })).toBe(old)
  expect(nextVersion(old, { ...fresh, id: 'other' })).toMatchObject({ id: 'ours', version: 2, stages: fresh.stages })
})

test('a summary says of a template what the catalogue says', () => {
  for (const summary of summaries) expect(summarise(template(summary.id))).toEqual(summary)
})

test('the templates that come with Waymark keep their texts short', () => {
  for (const id of Object.keys(texts)) for (const words of Object.values(template(id).words)) {
    const short = [words.name, ...Object.values(words.lanes), ...Object.values(words.prompts).flat(), ...Object.values(words.stages).flatMap(({ name, about = '' }) => [name, about])]
    expect([id, short.filter((text) => text.length > 80)]).toEqual([id, []])
    expect([id, [words.about, ...Object.values(words.example.notes).map(({ text = '' }) => text)].filter((text) => text.length > 280)]).toEqual([id, []])
  }
})
