import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportMermaid } from '../../../plugin/core/formats/mermaid/export-mermaid'
import { importMermaid } from '../../../plugin/core/formats/mermaid/import-mermaid'
import { tellRemark, type Imported } from '../../../plugin/core/formats/import/imported'
import type { JourneyMap } from '../../../plugin/core/journey/map'
import { speak } from '../../../plugin/core/messages/catalogues'
import { anyJourney, textsOf, valuesOf } from '../../support/any-journey'
import { draft } from '../../support/maps'

const say = speak('en')

function read(text: string): Extract<Imported, { ok: true }> {
  const made = importMermaid(text, say)
  if (!made.ok) throw new Error(`${tellRemark(made.problem, say)}\n${text}`)
  return made
}

const told = (text: string): string[] => read(text).dropped.map((remark) => tellRemark(remark, say))
const refusal = (text: string): string => {
  const made = importMermaid(text, say)
  return made.ok ? 'read' : tellRemark(made.problem, say)
}

/** What the format holds. People stand behind tasks, so without a task there is nobody. */
const held = (map: JourneyMap) => {
  const hasTasks = map.stages.some((_, at) => textsOf(map, at, 'touchpoint').length || valuesOf(map, at).length)
  return {
    title: map.title, scenario: map.scenario, people: hasTasks ? map.personas.map(({ name }) => name) : [],
    stages: map.stages.map(({ name }, at) => ({ name, touchpoints: textsOf(map, at, 'touchpoint'), values: valuesOf(map, at), improvements: textsOf(map, at, 'improvement') })),
  }
}

test('the title, scenario, customers, stages, touchpoints, feelings and improvements of any map come back from Mermaid as they were', () => {
  fc.assert(fc.property(anyJourney(), (map) => {
    expect(held(read(exportMermaid(map).text).map)).toEqual(held(map))
  }), { numRuns: 200 })
})

test('what Mermaid has no place for is told by name and number', () => {
  const { lost } = exportMermaid(draft('five-phases', { filled: true }).map)
  expect(lost.map((remark) => tellRemark(remark, say))).toEqual(expect.arrayContaining([
    '“Pain points” has no place in this format: 4 notes are left out.',
    expect.stringMatching(/^\d+ details of the notes are left out/),
    '“Service design, Kolo Bikes” in the header has no place in this format.',
  ]))
})

test('a diagram reads as people wrote it', () => {
  const { map, dropped } = read(`journey
    accTitle: Checkout, guest buyer
    accDescr: Current state, March interviews
    title Checkout
    section Discover
      Search shop: 4: Guest
      Open product: 3: Guest, Agent
    section Pay
      Enter card: 1: Guest
`)
  expect(held(map)).toEqual({
    title: 'Checkout', scenario: 'Current state, March interviews', people: ['Guest', 'Agent'],
    stages: [{ name: 'Discover', touchpoints: ['Search shop', 'Open product'], values: [4, 3], improvements: [] }, { name: 'Pay', touchpoints: ['Enter card'], values: [1], improvements: [] }],
  })
  expect(dropped.map(({ line }) => line)).toEqual([2, 6])
})

describe('as Mermaid itself reads', () => {
  test.each([
    ['Sit: 3', 'Sit', 3, []], ['E: 5:', 'E', 5, []], ['T: 3: Me, ,You,', 'T', 3, ['Me', 'You']], ['T: 4.5: Me', 'T', 4.5, ['Me']],
    ['Start journey: 3', 'Start journey', 3, []], ['a %% b: 2', 'a %% b', 2, []], ['Запис <br> два: 5: Јас', 'Запис \n два', 5, ['Јас']], ['R#58;D #9829; #quot;x#quot; #nope;: 1', 'R:D ♥ "x" #nope;', 1, []],
  ])('%s is a task', (line, name, value, people) => {
    const { map } = read(`journey\nsection S\n${line}`)
    expect([textsOf(map, 0, 'touchpoint'), valuesOf(map, 0), map.personas.map((one) => one.name)]).toEqual([[name], [value], people])
  })

  test.each([
    ['T: -1', 'Line 3: -1 is not on the scale from 1 to 5, so the feeling stays unrated.'],
    ['T: 9', 'Line 3: 9 is not on the scale from 1 to 5, so the feeling stays unrated.'],
    ['T: good: Me', 'Line 3: “good” is no score, so the feeling stays unrated.'],
    ['T: 5: Me: extra', 'Line 3: “extra” stands behind the people and is left out.'],
    ['Visit http://x.y: 4: Me', 'Line 3: “//x.y” is no score, so the feeling stays unrated.'],
  ])('%s keeps its task and is told by its line', (line, sentence) => {
    expect(told(`journey\nsection S\n${line}`)).toContain(sentence)
  })

  test.each(['section Phase 1: Discover', 'Just a name', 'Task:', 'Task #3: 4: Me', 'A: 5: Me; B: 3: You', 'section R&amp;D', 'Section leader meets: 4: Me', 'Journey begins: 3: Me', 'accDescr {'])('%s is refused, by its line, as Mermaid refuses it', (line) => {
    expect(refusal(`journey\ntitle T\n${line}\n`)).toMatch(/^Line 3: “.+” cannot be read\./)
  })

  test('a task that starts with “title” becomes the title, even inside a section', () => {
    expect(read('journey\nsection S\nTitle page: 3: Me\nT: 3').map.title).toBe('page: 3: Me')
  })

  test('front matter, directives, comments and a byte order mark are no part of the diagram, and every line keeps its number', () => {
    const text = '\uFEFF---\ntitle: "Front"\n---\n%%{init: {\n"theme": "dark"}}%%\njourney\n%% a comment\nsection S\n%% jm:improvement One\nT: 7\n'
    const { map } = read(text)
    expect([map.title, textsOf(map, 0, 'improvement')]).toEqual(['Front', ['One']])
    expect(told(text)).toEqual(['Line 10: 7 is not on the scale from 1 to 5, so the feeling stays unrated.'])
  })

  test('the same section twice is two stages, and an empty one is kept', () => {
    expect(read('journey\nsection A\nsection B\nT: 3\nsection A\nU: 4').map.stages.map(({ name }) => name)).toEqual(['A', 'B', 'A'])
  })

  test('without sections, each task is a stage', () => {
    const { map } = read('journey\nWake up: 2: Me\nDrink coffee: 5: Me')
    expect(held(map).stages).toEqual([{ name: 'Wake up', touchpoints: ['Wake up'], values: [2], improvements: [] }, { name: 'Drink coffee', touchpoints: ['Drink coffee'], values: [5], improvements: [] }])
  })

  test('tasks before the first section belong to a stage of their own', () => {
    expect(read('journey\nA: 3\nsection S\nB: 4').map.stages.map(({ name }) => name)).toEqual(['New stage', 'S'])
  })
})

test.each([
  ['', 'There is nothing in this text.'], ['flowchart LR\nA-->B', 'This is no journey of Mermaid: it has to begin with “journey”.'], ['Journey\nA: 3', 'This is no journey of Mermaid: it has to begin with “journey”.'],
  ['journey\n', 'No stage was found in this text.'], ['journey\nA\0: 3', 'Line 2: this is not text, so it cannot be read.'],
  [`journey\n${'section S\n'.repeat(201)}`, 'There are too many stages: a map holds at most 200.'], ['x'.repeat(2_000_001), 'This text is too long: at most 2,000,000 characters can be read.'],
])('a hostile text gets one clear sentence (%#)', (text, sentence) => {
  expect(refusal(text)).toBe(sentence)
})

test.each([['braces', 'accDescr {x\n', null], ['directives', '%%{a ', null], ['tags', '<a="', null], ['tasks', 'T: 3\n', 100_001], ['hashes', '#a', 0], ['breaks', '<br ', null]])('half a million letters of %s are read or refused like a few', (_, part, notes) => {
  const made = importMermaid(`journey\nsection S\n${part.repeat(500_000 / part.length)}`, say)
  expect(made.ok ? made.map.notes.length : null).toBe(notes)
})
