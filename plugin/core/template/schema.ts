import * as z from 'zod/mini'
import { LOCALES } from '../journey/locale'
import { ROLES } from '../journey/role'

/** Longest texts in characters. Those that come with Waymark keep to less (`test/core/template`); people write as much as a map holds. */
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const short = text(80)
const label = text(200)
const line = text(400)
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40))

/** What an example note says in one language. Keys that the note's lane does not draw stay absent. */
const NoteWords = z.strictObject({
  text: z.optional(text(4_000)),
  word: z.optional(label),
  channel: z.optional(label),
  when: z.optional(label),
  owner: z.optional(label),
  due: z.optional(label),
  source: z.optional(label),
  date: z.optional(label),
  value: z.optional(label),
  /** Of an improvement: what it is worth, and what it takes. */
  worth: z.optional(label),
  effort: z.optional(label),
  link: z.optional(text(1_000)),
  /** Why the cell does not apply. */
  na: z.optional(line),
})

/** Everything one language says. `prompts` hold one question a stage, in the order of `stages`. */
const Words = z.strictObject({
  name: short,
  about: line,
  stages: z.record(id, z.strictObject({ name: label, about: z.optional(line) })),
  lanes: z.record(id, label),
  prompts: z.record(id, z.array(line)),
  scale: z.optional(z.array(short).check(z.maxLength(21))),
  example: z.strictObject({
    title: label,
    customer: z.optional(text(1_000)),
    scenario: z.optional(text(2_000)),
    goal: z.optional(text(1_000)),
    owner: z.optional(label),
    reviewed: z.optional(label),
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
  /** Empty for a bare figure. */
  metric: z.optional(z.string().check(z.maxLength(80))),
})

/**
 * A template file: `templates/<id>.json`. Structure once, words once per language. A person's own template speaks all four as
 * well, but where nobody translated them its words are copies: `spoken` then names the languages that are truly spoken.
 */
export const TemplateSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(200))),
  schema: z.literal(1),
  id,
  version: z.int().check(z.gte(1)),
  category: z.enum(['journey', 'experience', 'service', 'business']),
  scale: z.strictObject({ min: z.int(), max: z.int() }),
  spoken: z.optional(z.array(z.enum(LOCALES)).check(z.minLength(1), z.maxLength(LOCALES.length))),
  /** The template that its map was made from. */
  from: z.optional(z.strictObject({ id, version: z.int().check(z.gte(1)) })),
  /** The brand it is offered in first. */
  look: z.optional(z.strictObject({ brand: id, theme: z.enum(['light', 'dark']) })),
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
  example: z.array(ExampleNote).check(z.maxLength(1_000)),
  words: z.record(z.enum(LOCALES), Words),
})

export type Template = z.infer<typeof TemplateSchema>
export type TemplateWords = Template['words']['en']
