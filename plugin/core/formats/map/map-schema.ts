import * as z from 'zod/mini'
import { LOCALES } from '../../journey/locale'
import { ROLES } from '../../journey/role'

const words = z.string().check(z.maxLength(20_000))
const key = z.string().check(z.minLength(1), z.maxLength(60))
const optional = z.optional(words)

const Emotion = z.looseObject({ value: z.optional(z.number()), word: optional, series: optional })
const Evidence = z.looseObject({
  kind: z.optional(z.enum(['observation', 'interview', 'survey', 'analytics', 'desk', 'assumption'])),
  source: optional,
  date: optional,
})

const Note = z.looseObject({
  id: key,
  stage: key,
  lane: key,
  span: z.optional(z.int().check(z.gte(1))),
  text: words,
  notApplicable: optional,
  emotion: z.optional(Emotion),
  pain: z.optional(z.enum(['interaction', 'compatibility', 'payment', 'feature'])),
  channel: optional,
  when: optional,
  controlledBy: z.optional(z.enum(['us', 'partner', 'third-party'])),
  metric: z.optional(z.looseObject({ kind: words, value: words })),
  insight: z.optional(z.enum(['design', 'intent', 'execution'])),
  owner: optional,
  due: optional,
  value: optional,
  effort: optional,
  evidence: z.optional(Evidence),
  link: optional,
})

/** A journey map as a file: what `waymark insert --out map.json` writes. Fields that this version does not know are kept as they are. */
export const MapSchema = z.looseObject({
  schema: z.literal(1),
  title: words,
  template: z.optional(z.looseObject({ id: key, version: z.int() })),
  locale: z.enum(LOCALES),
  state: z.enum(['current', 'future']),
  status: z.enum(['draft', 'review', 'final']),
  personas: z.array(z.looseObject({ name: words, about: optional, colour: optional })),
  scenario: optional,
  goal: optional,
  owner: optional,
  reviewed: optional,
  logo: optional,
  scale: z.looseObject({ min: z.number(), max: z.number(), labels: z.array(words) }),
  stages: z.array(z.looseObject({ id: key, name: words, about: optional, steps: z.optional(z.array(z.looseObject({ id: key, name: words }))) })),
  lanes: z.array(z.looseObject({ id: key, role: z.enum(ROLES), label: words, required: z.boolean(), kind: z.optional(z.enum(['lane', 'divider'])) })),
  notes: z.array(Note),
})
