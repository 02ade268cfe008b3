import { ROLES, type Role } from '../../journey/role'
import type { Patch } from '../../layers/patch'
import type { Finding } from '../finding'
import type { Answer, Fix, Ground } from './fix'
import { laneFor, writeLane } from './write-lane'
import { writeFeeling } from './write-feeling'
import { writeNote } from './write-note'

const wordsOf = ({ words = '' }: Answer): string => words.trim()

/** Writes what somebody answered into a stage's cell of a role; the first lane of several. */
function writeInto(ground: Ground, stage: string, role: Role): Patch[] {
  const lane = ground.reading.lanes.find((one) => one.role === role && one.kind !== 'divider')
  if (!lane) return []
  if (role === 'emotion') return ground.answer.level === undefined ? [] : writeFeeling(ground, { stage, lane: lane.id }, ground.answer.level)
  const text = wordsOf(ground.answer)
  return text ? writeNote(ground, { stage, lane: lane.id }, { text }) : []
}

const roleIn = (name: string): Role | undefined => ROLES.find((role) => role === name)

/** A required cell is filled with what somebody says; where the lane is missing, the lane is drawn first. */
export const fillStage = (role: Role): Fix => ({
  asks: ({ variant }) => (variant === 'absent' ? null : role === 'emotion' ? 'level' : 'words'),
  plan: ({ stage, variant }, ground) => (variant === 'absent' ? addLane(role, ground) : stage === null ? [] : writeInto(ground, stage, role)),
})

const addLane = (role: Role | undefined, ground: Ground): Patch[] =>
  role === undefined || ground.reading.lanes.some((lane) => lane.role === role && lane.kind !== 'divider') ? [] : writeLane(ground, laneFor(ground, role))

export const fillLane: Fix = { plan: ({ data }, ground) => addLane(roleIn(String(data['role'])), ground) }

/** An improvement for the stage that a finding speaks of. */
export const fillImprovement: Fix = {
  asks: () => 'words',
  plan: ({ stage }, ground) => (stage === null ? [] : writeInto(ground, stage, 'improvement')),
}

/** A field of the header: its words, in ink instead of the question's grey. */
export const fillHeader: Fix = {
  asks: () => 'words',
  plan: ({ variant }, { reading, tree, answer }) => {
    const node = reading.fields[variant]
    const expect = node === undefined ? undefined : tree.byId.get(node)?.text
    const value = wordsOf(answer)
    if (node === undefined || expect === undefined || !value) return []
    return [{ op: 'text', node, value, expect }, { op: 'set', node, props: { textColour: 'ink' } }]
  },
}

/** Why a cell does not apply, in place of its question. */
export const giveReason: Fix = {
  asks: () => 'reason',
  plan: ({ stage, lane }: Finding, ground) => {
    const notApplicable = wordsOf(ground.answer)
    return stage === null || lane === null || !notApplicable ? [] : writeNote(ground, { stage, lane }, { text: '', notApplicable })
  },
}

/** The words for a cell that still shows its question. */
export const writeWords: Fix = {
  asks: () => 'words',
  plan: ({ stage, lane }, ground) => {
    const text = wordsOf(ground.answer)
    return stage === null || lane === null || !text ? [] : writeNote(ground, { stage, lane }, { text })
  },
}
