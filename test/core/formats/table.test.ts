import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summaries } from 'waymark:templates'
import { tellRemark, type Imported } from '../../../plugin/core/formats/import/imported'
import { exportTable } from '../../../plugin/core/formats/table/export-table'
import { importTable } from '../../../plugin/core/formats/table/import-table'
import { exportMarkdownTable, importMarkdownTable } from '../../../plugin/core/formats/table/markdown-table'
import { LOCALES } from '../../../plugin/core/journey/locale'
import type { JourneyMap } from '../../../plugin/core/journey/map'
import type { Role } from '../../../plugin/core/journey/role'
import { speak } from '../../../plugin/core/messages/catalogues'
import { createLexicon } from '../../../plugin/core/words/lexicon'
import { notApplicable } from '../../../plugin/core/words/placeholder'
import { anyJourney, oneLine, textsOf } from '../../support/any-journey'
import { draft, template } from '../../support/maps'

const say = speak('en')
const lexicon = createLexicon()

function got(made: Imported): Extract<Imported, { ok: true }> {
  if (!made.ok) throw new Error(tellRemark(made.problem, say))
  return made
}
const read = (text: string) => got(importTable(text, say, lexicon))
const told = (text: string): string[] => read(text).dropped.map((remark) => tellRemark(remark, say))

const felt = (map: JourneyMap, stage: number) => map.notes.flatMap((note) => (note.stage === map.stages[stage]?.id && note.emotion ? [note.emotion] : []))

const ROLES: readonly Role[] = ['touchpoint', 'improvement', 'action', 'pain', 'custom']

const held = (map: JourneyMap) => ({
  lanes: map.lanes.map(({ role, label }) => [role, label]),
  stages: map.stages.map(({ name }, at) => ({ name, emotions: felt(map, at), texts: ROLES.map((role) => textsOf(map, at, role)) })),
})

/** Texts of one line; a bar between spaces parts two notes, and “n/a: why” is read as what it says. */
const words = oneLine.filter((text) => !/\s\|\s/.test(text) && notApplicable(lexicon, text) === null && !/^\W*$/.test(text))
const labelled = fc.tuple(anyJourney({ words, roles: ['action', 'pain', 'custom'] }), fc.array(words, { minLength: 6, maxLength: 6 }), fc.boolean())
/** Lanes are called what Waymark calls them, or anything. */
const journeys = labelled.map(([map, labels, isOwn]): JourneyMap => (isOwn ? { ...map, lanes: map.lanes.map((lane, at) => ({ ...lane, label: labels[at] ?? '' })) } : map))
const named = journeys.filter(({ stages }) => new Set(stages.map(({ name }) => name)).size === stages.length)

describe.each([['matrix', ','], ['matrix', ';'], ['matrix', '\t'], ['long', ','], ['long', ';']] as const)('a %s table parted by %j', (layout, delimiter) => {
  test('gives the stages, lanes, texts and feelings of any map back as they were', () => {
    fc.assert(fc.property(layout === 'long' ? named : journeys, (map) => {
      const { text } = exportTable(map, say, { layout, delimiter }, lexicon)
      expect(held(read(text).map)).toEqual(held(map))
    }), { numRuns: 60 })
  })
})

test('a Markdown table gives them back too, and the title', () => {
  fc.assert(fc.property(journeys, (map) => {
    const back = got(importMarkdownTable(exportMarkdownTable(map, say, lexicon).text, say, lexicon)).map
    expect({ title: back.title, ...held(back) }).toEqual({ title: map.title.replace(/\s+/g, ' '), ...held(map) })
  }), { numRuns: 60 })
})

test.each(LOCALES)('every lane of every template keeps its role in %s', (locale) => {
  const speech = speak(locale)
  for (const { id } of summaries) {
    const { map } = draft(id, { locale, filled: true, lanes: template(id).lanes.map((lane) => lane.id) })
    const back = got(importTable(exportTable(map, speech, {}, lexicon).text, speech, lexicon)).map
    const drawn = map.lanes.filter(({ kind }) => kind !== 'divider')
    expect(back.lanes.map(({ role, label }) => `${role} ${label}`)).toEqual(drawn.map(({ role, label }) => `${role} ${label}`))
  }
})

test.each(LOCALES)('lanes are known again by what Waymark calls them in %s', (locale) => {
  const speech = speak(locale)
  const known: readonly Role[] = ['touchpoint', 'emotion', 'improvement', 'action', 'thought', 'question', 'pain', 'channel', 'metric', 'voice', 'evidence', 'employee', 'owner']
  const map: JourneyMap = { ...draft('three-moments', { locale }).map, lanes: known.map((role) => ({ id: role, role, label: speech(`role.${role}`), required: false })) }
  const back = got(importTable(exportTable(map, speech).text, speech, lexicon)).map
  expect(back.lanes.map(({ role }) => role)).toEqual(known)
  expect(back.locale).toBe(locale)
})

test('a feeling with its word, and what does not apply with its reason, come back', () => {
  const { map } = draft('three-moments')
  const lane = (role: Role) => map.lanes.find((one) => one.role === role)?.id ?? ''
  const stage = map.stages[0]?.id ?? ''
  const told: JourneyMap = { ...map, notes: [{ id: 'a', stage, lane: lane('emotion'), text: '', emotion: { value: 4, word: 'Relieved at 9' } }, { id: 'b', stage, lane: lane('improvement'), text: '', notApplicable: 'The partner does it' }] }
  const back = read(exportTable(told, say).text).map
  expect(back.notes.map(({ emotion, notApplicable: reason }) => emotion ?? reason)).toEqual([{ value: 4, word: 'Relieved at 9' }, 'The partner does it'])
})

test('a feeling of −2 leaves and comes back as a number, on the scale it is on', () => {
  const { map } = draft('three-moments')
  const lane = map.lanes.find(({ role }) => role === 'emotion')?.id ?? ''
  const values = [-2, 0, 2]
  const { text } = exportTable({ ...map, scale: { min: -2, max: 2, labels: [] }, notes: map.stages.map((stage, at) => ({ id: `n${at}`, stage: stage.id, lane, text: '', emotion: { value: values[at] ?? 0 } })) }, say)
  expect(text).toContain(',-2,0,2\r\n')
  const back = read(text)
  expect([back.map.scale.min, back.map.scale.max, back.map.notes.map(({ emotion }) => emotion?.value)]).toEqual([-2, 2, values])
  expect(told(text)).toEqual(['Feelings were read on a scale from -2 to 2.'])
})

describe('tables as people keep them', () => {
  test('with a title above, groups of stages, blank corner, a lane over two rows, a lane of their own and words beside', () => {
    const text = 'Our map;;;\n;;;\n;Before;;After\n;Looking;Choosing;Using\nMood;😡;Fine;5\nWeather;;Rain;\nTouch points;Shop;;\n;Web;;;stray\n'
    const { map, dropped } = read(text)
    expect(map.title).toBe('Our map')
    expect(map.stages.map(({ name }) => name)).toEqual(['Looking', 'Choosing', 'Using'])
    expect(map.lanes.map(({ label, role }) => `${label} ${role}`)).toEqual(['Mood emotion', 'Weather custom', 'Touch points touchpoint', 'Improvement improvement'])
    expect(textsOf(map, 0, 'touchpoint')).toEqual(['Shop', 'Web'])
    expect(felt(map, 0)).toEqual([{ value: 1 }])
    expect(dropped.map((remark) => tellRemark(remark, say))).toEqual(['Line 3: “Before” stands outside the table and is left out.', 'Line 3: “After” stands outside the table and is left out.', 'Line 8: “stray” stands outside the table and is left out.'])
  })

  test('one row a step, in another order, with rows of one stage together', () => {
    const text = 'Stage,Stakeholder,Barriers,Opportunities,Emotions,StageOrder\nPay,Guest,"No card, no sale",,1,2\nLook,Guest,,Show prices,4,1\nPay,Agent,Queue,,,\nLeft,Guest,,,,\n'
    const { map } = read(text)
    expect(map.stages.map(({ name }) => name)).toEqual(['Look', 'Pay', 'Left'])
    expect([textsOf(map, 1, 'pain'), textsOf(map, 0, 'improvement'), felt(map, 1)]).toEqual([['No card, no sale', 'Queue'], ['Show prices'], [{ value: 1 }]])
  })

  test.each([
    ['4/10', '0', 'Feelings were read on a scale from 0 to 10.'], ['80', '40', 'Feelings from 0 to 100 were brought to the scale from 1 to 5.'], ['1', '2', 'Feelings were read on a scale from 1 to 5.'], ['0', '2', 'Feelings were read on a scale from -2 to 2.'],
  ])('feelings such as %s and %s say which scale they were read on', (a, b, sentence) => {
    expect(told(`Stage,A,B\nTouchpoints,x,y\nEmotions,${a},${b}\n`)).toEqual([sentence])
  })

  test('“Thoughts & feelings” is a lane of feelings only where it holds them', () => {
    const role = (cells: string) => read(`Stage,A,B\nTouchpoints,x,y\nThoughts & feelings,${cells}\nImprovements,,\n`).map.lanes[1]?.role
    expect([role('😊,2'), role('Is it safe?,What now?')]).toEqual(['emotion', 'thought'])
  })

  test('a sentence that starts with a number is no rating', () => {
    expect(felt(read('Stage,A\nTouchpoints,x\nEmotions,3 visits before they smile\n').map, 0)).toEqual([{ word: '3 visits before they smile' }])
  })

  test('a note that is too long is cut and told', () => {
    expect(told(`Stage,A\nTouchpoints,${'x'.repeat(30_000)}\nEmotions,3\n`)).toEqual(['Line 2: a note is too long; only its first 20,000 characters were kept.'])
  })
})

test.each([
  ['', 'There is nothing in this text.'], ['a,b\nc,d', 'No table of a journey was found: at least two of its rows or columns must have names such as Touchpoint, Emotion.'],
  ['Stage,A\nTouchpoint,"open\nEmotion,3', 'Line 2: a quotation mark opens here and is never closed.'], ['Stage\nTouchpoint\nEmotion', 'No stage was found in this text.'],
  [`Stage${',x'.repeat(300)}\nTouchpoint,a\nEmotion,3`, 'There are too many stages: a map holds at most 200.'], [`Stage,A\nTouchpoint,a\nEmotion,3\n${'Mine,x\n'.repeat(300)}`, 'There are too many lanes: a map holds at most 200.'],
])('a hostile table gets one clear sentence (%#)', (text, sentence) => {
  const made = importTable(text, say, lexicon)
  expect(made.ok ? 'read' : tellRemark(made.problem, say)).toBe(sentence)
})

test.each([
  ['commas', ',', 2], ['quotes', '""', 2], ['lines', '\n', 2], ['rows', 'Touchpoints,till\n', null], ['unknown rows', 'x,y\n', null], ['spaces', ' ', 2], ['bars', ' | ', 2],
])('a table with half a million letters of %s is read or refused like a small one', (_, part, notes) => {
  const made = importTable(`Stage,A\nTouchpoints,till\nEmotions,4\n${part.repeat(Math.floor(500_000 / part.length))}`, say, lexicon)
  expect(made.ok ? made.map.notes.length : null).toBe(notes)
})

test('a Markdown text tells what stands beside its table', () => {
  const made = got(importMarkdownTable('# **Checkout**\n\nSome words.\n\n| | Look | Pay |\n|---|:--:|---|\n| **Touchpoints** | Shop<br>Web | a \\| b |\n| Emotion | 4 | 😀 |\n\nMore.\n', say, lexicon))
  expect([made.map.title, textsOf(made.map, 0, 'touchpoint'), textsOf(made.map, 1, 'touchpoint')]).toEqual(['Checkout', ['Shop', 'Web'], ['a', 'b']])
  expect(made.dropped.map(({ line }) => line)).toEqual([3, 10])
})
