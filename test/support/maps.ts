import fc from 'fast-check'
import { texts } from 'waymark:templates'
import { lookOf } from '../../plugin/core/brand/look'
import { trailBrand } from '../../plugin/core/brand/built-in'
import type { Locale } from '../../plugin/core/journey/locale'
import { LOCALES } from '../../plugin/core/journey/locale'
import type { JourneyMap, Lane, Note } from '../../plugin/core/journey/map'
import type { Role } from '../../plugin/core/journey/role'
import { planMap } from '../../plugin/core/layout/plan-map'
import { speak } from '../../plugin/core/messages/catalogues'
import { readTagged } from '../../plugin/core/reading/tagged/read-tagged'
import type { MapReading } from '../../plugin/core/reading/reading'
import { compose, type Choices, type Draft } from '../../plugin/core/template/compose'
import { parseTemplate } from '../../plugin/core/template/parse'
import type { Template } from '../../plugin/core/template/schema'
import { layersOfPlan } from './layers-of-plan'

export function template(id: string): Template {
  const parsed = parseTemplate(texts[id] ?? '')
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`)
  return parsed.template
}

export const draft = (id: string, choices: Partial<Choices> = {}): Draft => {
  const locale = choices.locale ?? 'en'
  return compose(template(id), { ...choices, locale }, speak(locale))
}

export const look = lookOf(trailBrand, 'light', 'variables')

export const planOf = (one: Draft, key = 'm1') => planMap(one, key, { brand: 'trail', theme: 'light', drawn: 'variables' }, speak(one.map.locale))

export const page = { id: '0:1', name: 'Page 1' }

/** A draft drawn and read back, without an engine. */
export function readDraft(one: Draft): MapReading {
  const [reading] = readTagged(layersOfPlan(planOf(one)), page)
  if (!reading) throw new Error('nothing read')
  return reading
}

const word = fc.stringMatching(/^[A-Za-zĄ-żĂ-țЀ-џ0-9][A-Za-zĄ-żĂ-țЀ-џ0-9 ,.?!]{0,30}[A-Za-zĄ-żĂ-țЀ-џ.]$/u).filter((said) => said === said.trim())

const ROLES: readonly Role[] = ['action', 'thought', 'pain', 'channel', 'metric', 'voice', 'evidence', 'employee', 'goal', 'custom']

const noteIn = (id: string, stage: string, lane: Lane): fc.Arbitrary<Note> => {
  const base = { id, stage, lane: lane.id }
  const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
  const clean = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T
  switch (lane.role) {
    case 'emotion': return fc.record({ value: fc.integer({ min: 1, max: 5 }), word: maybe(word) }).map((emotion) => ({ ...base, text: '', emotion: clean(emotion) }) as Note)
    case 'touchpoint': return fc.record({ text: word, channel: maybe(word), when: maybe(word), controlledBy: maybe(fc.constantFrom('us', 'partner', 'third-party' as const)) }).map((rest) => clean({ ...base, ...rest }) as Note)
    case 'pain': return fc.record({ text: word, pain: maybe(fc.constantFrom('interaction', 'compatibility', 'payment', 'feature')) }).map((rest) => clean({ ...base, ...rest }) as Note)
    case 'improvement': return fc.record({ text: word, owner: maybe(word), due: maybe(word), value: maybe(word), effort: maybe(word) }).map((rest) => clean({ ...base, ...rest }) as Note)
    case 'evidence': return fc.record({ text: word, evidence: maybe(fc.record({ kind: fc.constantFrom('interview', 'survey', 'analytics', 'assumption'), source: maybe(word), date: maybe(word) }).map(clean)) }).map((rest) => clean({ ...base, ...rest }) as Note)
    case 'metric': return fc.record({ text: word, metric: fc.record({ kind: fc.constantFrom('CSAT', 'NPS', 'CES'), value: word }) }).map((rest) => ({ ...base, ...rest }))
    default: return word.map((text) => ({ ...base, text }))
  }
}

/** Any journey map that people could mean, in any of our languages. */
export const anyMap: fc.Arbitrary<JourneyMap> = fc.record({
  locale: fc.constantFrom<Locale>(...LOCALES),
  title: word,
  state: fc.constantFrom('current', 'future' as const),
  status: fc.constantFrom('draft', 'review', 'final' as const),
  customers: fc.array(word, { maxLength: 2 }),
  scenario: fc.option(word, { nil: undefined }),
  goal: fc.option(word, { nil: undefined }),
  stageNames: fc.uniqueArray(word, { minLength: 1, maxLength: 7 }),
  roles: fc.shuffledSubarray([...ROLES], { maxLength: 4 }),
}).chain(({ stageNames, roles, customers, scenario, goal, ...rest }) => {
  const stages = stageNames.map((name, i) => ({ id: `s${i + 1}`, name }))
  const lanes: Lane[] = (['touchpoint', 'emotion', 'improvement', ...roles] as Role[]).map((role, i) => ({ id: `l${i + 1}`, role, label: `${role} ${i}`, required: i < 3 }))
  const cells = stages.flatMap((stage) => lanes.map((lane) => ({ stage: stage.id, lane })))
  return fc.tuple(...cells.map(({ stage, lane }, i) => fc.array(fc.constant(0), { maxLength: lane.role === 'emotion' ? 1 : 2 }).chain((n) => fc.tuple(...n.map((_, j) => noteIn(`n${i}-${j}`, stage, lane)))))).map((notes): JourneyMap => {
    const say = speak(rest.locale)
    return {
      schema: 1, ...rest, personas: customers.map((name) => ({ name })), ...(scenario && { scenario }), ...(goal && { goal }),
      scale: { min: 1, max: 5, labels: [1, 2, 3, 4, 5].map((n) => say(`scale.${n}`)) },
      stages, lanes, notes: notes.flat() as Note[],
    }
  })
})
