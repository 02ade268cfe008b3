import * as z from 'zod/mini'
import { LOCALES } from '../journey/locale'
import { ROLES } from '../journey/role'

const short = z.string().check(z.minLength(1), z.maxLength(80))
const line = z.string().check(z.minLength(1), z.maxLength(280))
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40))

/** What an example note says in one language. Keys that the note's lane does not draw stay absent. */
const NoteWords = z.strictObject({
  text: z.optional(line),
  word: z.optional(short),
  channel: z.optional(short),
  when: z.optional(short),
  owner: z.optional(short),
  due: z.optional(short),
  source: z.optional(short),
  date: z.optional(short),
  value: z.optional(short),
})

/** Everything one language says. `prompts` hold one question a stage, in the order of `stages`. */
const Words = z.strictObject({
  name: short,
  about: line,
  stages: z.record(id, z.strictObject({ name: short, about: short })),
  lanes: z.record(id, short),
  prompts: z.record(id, z.array(z.string().check(z.minLength(1), z.maxLength(80)))),
  scale: z.optional(z.array(short)),
  example: z.strictObject({
    title: short,
    customer: short,
    scenario: line,
    goal: short,
    owner: z.optional(short),
    reviewed: z.optional(short),
    notes: z.record(id, NoteWords),
  }),
})

/** The part of an example note that is the same in every language. */
const ExampleNote = z.strictObject({
  id,
  stage: id,
  lane: id,
  span: z.optional(z.int().check(z.gte(1))),
  emotion: z.optional(z.number()),
  pain: z.optional(z.enum(['interaction', 'compatibility', 'payment', 'feature'])),
  insight: z.optional(z.enum(['design', 'intent', 'execution'])),
  evidence: z.optional(z.enum(['observation', 'interview', 'survey', 'analytics', 'desk', 'assumption'])),
  controlledBy: z.optional(z.enum(['us', 'partner', 'third-party'])),
  metric: z.optional(short),
})

/** A template file: `templates/<id>.json`. Structure once, words once per language. */
export const TemplateSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schema: z.literal(1),
  id,
  version: z.int().check(z.gte(1)),
  category: z.enum(['journey', 'experience', 'service', 'business']),
  scale: z.strictObject({ min: z.int(), max: z.int() }),
  state: z.optional(z.enum(['current', 'future'])),
  stages: z.array(id).check(z.minLength(1), z.maxLength(24)),
  lanes: z.array(z.strictObject({
    id,
    role: z.enum(ROLES),
    required: z.boolean(),
    on: z.boolean(),
    kind: z.optional(z.enum(['lane', 'divider'])),
    insight: z.optional(z.enum(['design', 'intent', 'execution'])),
  })).check(z.minLength(1), z.maxLength(24)),
  example: z.array(ExampleNote),
  words: z.record(z.enum(LOCALES), Words),
})

export type Template = z.infer<typeof TemplateSchema>
export type TemplateWords = Template['words']['en']
