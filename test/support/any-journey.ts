import fc from 'fast-check'
import type { JourneyMap, Lane, Note } from '../../plugin/core/journey/map'
import type { Role } from '../../plugin/core/journey/role'
import { speak } from '../../plugin/core/messages/catalogues'

const TRAPS = [
  'journey begins', 'Title page', 'section 9', 'accTitle: x', 'accDescr {', '%% gone', 'a %% b', '%%{init: {}}%%', '#58;', 'R&amp;D', '9:00', 'http://x.y', 'Task #3', 'a; b', 'a, b', '<br>', '<a href="x">',
  'Brand blue', 'as x', 'Keep as is', 'score: 4', 'pain: x', '"quoted"', "'tis", '[phase]', '// no', 'a | b', '=1+1', '-2', '+1', '@me', '*bold*', '`code`', '| bar |', '---', '\\', '&quot;', 'Допирна точка', 'Łódź', '👩‍👩‍👧 family', 'שלום', 'é́',
]

/** Words that people could write, and words that mean something in other tools' formats. Trimmed, never empty. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.tuple(fc.constantFrom(...TRAPS), fc.constantFrom(...TRAPS)).map(([a, b]) => `${a} ${b}`),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ minLength: 1, maxLength: 12 }),
).map((text) => text.replace(/[\0\r\uFEFF]/g, '').trim()).filter(Boolean)

/** The same on one line, with single spaces. */
export const oneLine = anyWords.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)

export interface Parts {
  readonly words?: fc.Arbitrary<string>
  /** Lanes besides the three that every map has. */
  readonly roles?: readonly Role[]
  readonly values?: fc.Arbitrary<number>
  readonly labels?: (role: Role, say: ReturnType<typeof speak>) => string
}

/** A journey of texts and feelings in English, whatever stands in it. */
export const anyJourney = ({ words = anyWords, roles = [], values = fc.integer({ min: 1, max: 5 }), labels = (role, say) => say(`role.${role}`) }: Parts = {}): fc.Arbitrary<JourneyMap> => {
  const say = speak('en')
  const lanes = (['touchpoint', 'emotion', 'improvement', ...roles] as Role[]).map((role, at): Lane => ({ id: `l${at + 1}`, role, label: labels(role, say), required: at < 3 }))
  const note = (lane: Lane): fc.Arbitrary<Omit<Note, 'id' | 'stage'>> =>
    (lane.role === 'emotion' ? values.map((value) => ({ lane: lane.id, text: '', emotion: { value } })) : words.map((text) => ({ lane: lane.id, text })))
  const stage = fc.tuple(words, ...lanes.map((lane) => fc.array(note(lane), { maxLength: 3 })))
  return fc.record({ title: words, scenario: fc.option(words, { nil: undefined }), people: fc.uniqueArray(words, { maxLength: 2 }), stages: fc.array(stage, { minLength: 1, maxLength: 4 }) }).map(({ title, scenario, people, stages }): JourneyMap => {
    let notes = 0
    return {
      schema: 1, title, locale: 'en', state: 'current', status: 'draft', personas: people.map((name) => ({ name })), ...(scenario && { scenario }),
      scale: { min: 1, max: 5, labels: [1, 2, 3, 4, 5].map((n) => say(`scale.${n}`)) },
      stages: stages.map(([name], at) => ({ id: `s${at + 1}`, name })),
      lanes,
      notes: stages.flatMap(([, ...cells], at) => cells.flat().map((one): Note => ({ id: `n${++notes}`, stage: `s${at + 1}`, ...one }))),
    }
  })
}

/** Texts of a stage in all lanes of a role. */
export const textsOf = (map: JourneyMap, stage: number, role: Role): string[] =>
  map.notes.flatMap((note) => (note.stage === map.stages[stage]?.id && map.lanes.find(({ id }) => id === note.lane)?.role === role ? [note.text] : []))

/** Values of a stage's feelings; neighbours that are equal once. */
export const valuesOf = (map: JourneyMap, stage: number): (number | undefined)[] =>
  map.notes.flatMap((note) => (note.stage === map.stages[stage]?.id && note.emotion ? [note.emotion.value] : [])).filter((value, at, all) => at === 0 || value !== all[at - 1])
