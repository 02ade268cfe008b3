import type { Emotion, JourneyMap } from '../../journey/map'
import type { Role } from '../../journey/role'
import type { Say } from '../../messages/say'
import { present } from '../../template/example-note'
import { buildMap, type MapParts, type NotePart } from '../import/build-map'
import type { Phase, StepNote } from './phase'

/** Lanes in the order they are drawn; the three that every stage needs are always there. */
const ORDER: readonly Role[] = ['action', 'touchpoint', 'thought', 'emotion', 'pain', 'improvement']
const ALWAYS: readonly Role[] = ['touchpoint', 'emotion', 'improvement']

/** A map of phases: each step is a touchpoint; neighbouring steps that feel the same are one feeling of their stage. */
export function mapOfPhases(phases: readonly Phase[], head: Pick<MapParts, 'title' | 'scenario' | 'personas'>, say: Say): JourneyMap {
  const labelOf = ({ role, label }: Pick<StepNote, 'role' | 'label'>) => label ?? say(`role.${role}`)
  const used = new Map<string, { role: Role; label: string }>()
  const add = (note: Pick<StepNote, 'role' | 'label'>) => used.set(`${note.role}/${labelOf(note)}`, { role: note.role, label: labelOf(note) })
  for (const role of ALWAYS) add({ role })
  for (const { steps, notes } of phases) for (const list of [notes, ...steps.map((step) => step.notes)]) for (const note of list) add(note)
  const place = ({ role }: { role: Role }) => (ORDER.indexOf(role) + ORDER.length + 1) % (ORDER.length + 1)
  const lanes = [...used.entries()].sort(([, a], [, b]) => place(a) - place(b))
  const at = new Map(lanes.map(([key], index) => [key, index]))
  const lane = (note: Pick<StepNote, 'role' | 'label'>) => at.get(`${note.role}/${labelOf(note)}`) ?? 0
  const notes = phases.flatMap((phase, stage): NotePart[] => [
    ...phase.steps.flatMap(({ isCarrier, name, channel, owner }) => (isCarrier ? [] : [{ stage, lane: lane({ role: 'touchpoint' }), text: name, ...present('channel', channel), ...present('owner', owner) }])),
    ...feelings(phase).map((emotion) => ({ stage, lane: lane({ role: 'emotion' }), text: '', emotion })),
    ...[...phase.steps.flatMap((step) => step.notes), ...phase.notes].map((note) => ({ stage, lane: lane(note), text: note.text })),
  ])
  return buildMap({ ...head, stages: phases.map(({ name }) => name), lanes: lanes.map(([, one]) => one), notes }, say)
}

function feelings({ steps }: Phase): Emotion[] {
  const found: Emotion[] = []
  for (const { feeling } of steps) {
    const last = found[found.length - 1]
    if (feeling && !(last && last.value === feeling.value && last.word === feeling.word)) found.push(feeling)
  }
  return found
}
