import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportDgmo } from '../../../plugin/core/formats/dgmo/export-dgmo'
import { importDgmo } from '../../../plugin/core/formats/dgmo/import-dgmo'
import { tellRemark, type Imported } from '../../../plugin/core/formats/import/imported'
import type { JourneyMap } from '../../../plugin/core/journey/map'
import { speak } from '../../../plugin/core/messages/catalogues'
import { anyJourney, oneLine, textsOf, valuesOf } from '../../support/any-journey'
import { draft } from '../../support/maps'

const say = speak('en')

function read(text: string): Extract<Imported, { ok: true }> {
  const made = importDgmo(text, say)
  if (!made.ok) throw new Error(`${tellRemark(made.problem, say)}\n${text}`)
  return made
}

const told = (text: string): string[] => read(text).dropped.map((remark) => tellRemark(remark, say))

const held = (map: JourneyMap) => ({
  title: map.title, person: map.personas[0]?.name,
  stages: map.stages.map(({ name }, at) => ({
    name, values: valuesOf(map, at),
    ...Object.fromEntries((['touchpoint', 'improvement', 'action', 'thought', 'pain'] as const).map((role) => [role, textsOf(map, at, role)])),
  })),
})

/** A text with both kinds of quotes comes back with printed ones; dgmo has no escape. */
const words = oneLine.filter((text) => !(text.includes('"') && text.includes("'")))

test('the title, first customer, stages, touchpoints, feelings, actions, thoughts, pains and improvements of any map come back from dgmo as they were', () => {
  fc.assert(fc.property(anyJourney({ words, roles: ['action', 'thought', 'pain'] }), (map) => {
    expect(held(read(exportDgmo(map).text).map)).toEqual(held(map))
  }), { numRuns: 200 })
})

test('the channel and owner of a touchpoint, the word of a feeling and what is said of a customer come back as well', () => {
  const map: JourneyMap = {
    ...draft('five-phases', { stages: [{ name: 'Buying' }] }).map,
    personas: [{ name: 'Mira blue', about: 'Two children\nNo bicycle' }],
    lanes: [{ id: 'a', role: 'touchpoint', label: 'T', required: true }, { id: 'b', role: 'emotion', label: 'E', required: true }, { id: 'c', role: 'improvement', label: 'I', required: true }],
    stages: [{ id: 's', name: 'Buying' }],
    notes: [{ id: '1', stage: 's', lane: 'a', text: 'Till', channel: 'Shop, in town', owner: 'Ana green' }, { id: '2', stage: 's', lane: 'b', text: '', emotion: { value: 2, word: 'Uneasy' } }],
  }
  const back = read(exportDgmo(map).text).map
  expect(back.personas).toEqual(map.personas)
  expect(back.notes.map(({ text, channel, owner, emotion }) => [text, channel, owner, emotion])).toEqual([['Till', 'Shop, in town', 'Ana green', undefined], ['', undefined, undefined, { value: 2, word: 'Uneasy' }]])
})

const FIRST_VOYAGE = `journey-map First Voyage
solid-fill
persona Squidlips Sam color: blue
  Greenhorn cabin boy
tag Channel as c
  Web blue
  Shop green

// a comment
[Boarding]
  Sign the articles score: 4, emotion: Hopeful, c: Shop
    thought: A legendary career
    pain: Ink ran out
    opportunity: Pre-print the forms
    description: Captain reads the code aloud
`

test('a file reads as people wrote it', () => {
  const { map, dropped } = read(FIRST_VOYAGE)
  expect(dropped).toEqual([])
  expect(held(map)).toEqual({ title: 'First Voyage', person: 'Squidlips Sam', stages: [{ name: 'Boarding', values: [4], touchpoint: ['Sign the articles'], thought: ['A legendary career'], pain: ['Ink ran out'], improvement: ['Pre-print the forms'], action: ['Captain reads the code aloud'] }] })
  expect(map.personas[0]?.about).toBe('Greenhorn cabin boy')
  expect(map.notes.find(({ text }) => text === 'Sign the articles')?.channel).toBe('Shop')
  expect(map.notes.find(({ emotion }) => emotion)?.emotion?.word).toBe('Hopeful')
  expect(map.lanes.map(({ role }) => role)).toEqual(['action', 'touchpoint', 'thought', 'emotion', 'pain', 'improvement'])
})

describe('as dgmo itself reads', () => {
  const first = (line: string) => {
    const { map } = read(`journey-map\ntag Channel as c\n  Web\ntag Mood as m\n  Calm\n\n[P]\n${line}`)
    return { names: textsOf(map, 0, 'touchpoint'), values: valuesOf(map, 0), word: map.notes.find(({ emotion }) => emotion)?.emotion?.word, channel: map.notes[0]?.channel, custom: textsOf(map, 0, 'custom') }
  }

  test.each([
    ['  Pay', { names: ['Pay'] }], ['\tPay now as pn red', { names: ['Pay now'] }], ['  "Pay: now red" score: 3', { names: ['Pay: now red'], values: [3] }], ['  Pay Red score : 3', { names: ['Pay Red'], values: [3] }],
    ['  Pay score: 2, c: "a, b", m: Calm', { values: [2], channel: 'a, b', custom: ['Calm'] }], ['  Pay channel: Web, emotion: Fine', { channel: 'Web', word: 'Fine' }],
    ['  Pay at 9:00 score: 4', { names: ['Pay at 9:00'], values: [4] }], ['  Pay | 4 Focused, m: Calm', { names: ['Pay'], values: [4], word: 'Focused', custom: ['Calm'] }], ['  Pay | c: Web', { names: ['Pay'], channel: 'Web' }],
  ])('%j', (line, meant) => {
    expect(first(line)).toMatchObject(meant)
  })

  test('a tag group for touchpoints makes the steps what the customer does', () => {
    const { map } = read('journey-map\ntag Touchpoint as t\n  Till\n[P]\n  Pays t: Till\n  Waits')
    expect([textsOf(map, 0, 'touchpoint'), textsOf(map, 0, 'action')]).toEqual([['Till'], ['Pays', 'Waits']])
  })

  test('without phases, each step is a stage', () => {
    expect(read('journey-map\nWake up score: 2\nDrink coffee score: 5\n  pain: No milk').map.stages.map(({ name }) => name)).toEqual(['Wake up', 'Drink coffee'])
  })

  test('what stands outside, is off the scale or means nothing is told by its line', () => {
    expect(told('journey-map\nEarly\n[P]\n  A score: 9\n    note: hm\nStray\n  B score: x')).toEqual([
      'Line 2: “Early” stands outside every stage and is left out.',
      'Line 4: 9 is not on the scale from 1 to 5, so the feeling stays unrated.',
      'Line 5: “note: hm” means nothing on a map and is left out.',
      'Line 6: “Stray” stands outside every stage and is left out.',
      'Line 7: “x” is no score, so the feeling stays unrated.',
    ])
  })
})

test.each([
  ['', 'There is nothing in this text.'], ['kanban\n[A]', 'This is no journey of dgmo: it has to begin with “journey-map”.'], ['journey-map X', 'No stage was found in this text.'],
  [`journey-map\n${'[P]\n'.repeat(201)}`, 'There are too many stages: a map holds at most 200.'],
])('a hostile text gets one clear sentence (%#)', (text, sentence) => {
  const made = importDgmo(text, say)
  expect(made.ok ? 'read' : tellRemark(made.problem, say)).toBe(sentence)
})

test.each([['commas', 'a,'], ['spaces', 'a    '], ['quotes', '"'], ['colons', 'c:'], ['colours', ' red']])('a step of half a million letters of %s is read like a short one', (_, part) => {
  const { map } = read(`journey-map\ntag Channel as c\n\n[P]\n  Step score: 4, c: ${part.repeat(500_000 / part.length)}\n`)
  expect([textsOf(map, 0, 'touchpoint'), valuesOf(map, 0)]).toEqual([['Step'], [4]])
})
