import type { JourneyMap, Lane, Note, Persona, Scale } from '../../journey/map'
import { REQUIRED_ROLES, type Role } from '../../journey/role'
import type { Say } from '../../messages/say'

/** A note in the cell where the stage and the lane of these places cross (both from 0). */
export interface NotePart extends Omit<Note, 'id' | 'stage' | 'lane'> { readonly stage: number; readonly lane: number }

/** What a text tells of a map. `stages` are names. */
export interface MapParts {
  readonly title?: string
  readonly scenario?: string
  readonly personas?: readonly Persona[]
  readonly scale?: Scale
  readonly stages: readonly string[]
  readonly lanes: readonly { readonly role: Role; readonly label: string }[]
  readonly notes: readonly NotePart[]
}

/** A map in the language of `say`; lanes that every stage needs are added where the text has none. */
export function buildMap({ title, scenario, personas = [], scale, stages, lanes, notes }: MapParts, say: Say): JourneyMap {
  const missing = REQUIRED_ROLES.filter((role) => !lanes.some((lane) => lane.role === role)).map((role) => ({ role, label: say(`role.${role}`) }))
  return {
    schema: 1,
    title: title?.trim() || say('map.untitled'),
    locale: say.locale,
    state: 'current',
    status: 'draft',
    personas,
    ...(scenario?.trim() && { scenario: scenario.trim() }),
    scale: scale ?? scaleFrom(1, 5, say),
    stages: stages.map((name, at) => ({ id: `s${at + 1}`, name: name || say('stage.new') })),
    lanes: [...lanes, ...missing].map(({ role, label }, at): Lane => ({ id: `l${at + 1}`, role, label: label || say(`role.${role}`), required: isRequired(role) })),
    notes: notes.map(({ stage, lane, ...note }, at) => ({ id: `n${at + 1}`, stage: `s${stage + 1}`, lane: `l${lane + 1}`, ...note })),
  }
}

const isRequired = (role: Role): boolean => (REQUIRED_ROLES as readonly Role[]).includes(role)

/** A scale of whole steps; our five words are spread over it. */
export function scaleFrom(min: number, max: number, say: Say): Scale {
  const steps = max - min
  return { min, max, labels: Array.from({ length: steps + 1 }, (_, step) => say(`scale.${1 + Math.round((step / Math.max(steps, 1)) * 4)}`)) }
}
