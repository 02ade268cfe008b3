import type { MapAudit } from '../core/audit/result'
import type { Role } from '../core/journey/role'

/** One required cell that is still to be written, as a card to fill. */
export interface OpenGap {
  /** `stage/role`, the key of its finding. */
  readonly key: string
  readonly stage: string
  readonly stageName: string
  readonly role: Role
  /** Null where the map has no such lane: the lane comes first. */
  readonly lane: string | null
  readonly laneLabel: string | null
  readonly node: string | null
  readonly prompt: string | null
  /** What others wrote there in the template's story. */
  readonly example: string | null
  readonly asks: 'words' | 'level'
}

/** METHOD C: touchpoints and what is done, then thoughts and feelings, then the improvements. */
const STEPS: readonly Role[] = [
  'goal', 'picture', 'touchpoint', 'channel', 'action', 'question', 'thought', 'emotion', 'voice', 'pain',
  'employee', 'metric', 'evidence', 'insight', 'owner', 'custom', 'improvement',
]

const OPEN: ReadonlySet<string> = new Set(['empty', 'placeholder', 'absent'])

/** All gaps of a map, row by row in the order of the method, each row from the first stage to the last. */
export function openGaps({ coverage, reading }: MapAudit, exampleOf: (stage: string, lane: string) => string | undefined = () => undefined): OpenGap[] {
  const stages = new Map(reading.stages.map(({ id, name }, at) => [id, { name, at }]))
  const lanes = new Map(reading.lanes.map(({ id, label }) => [id, label]))
  const rank = ({ role, stage }: { readonly role: Role; readonly stage: string }): number => STEPS.indexOf(role) * (stages.size + 1) + (stages.get(stage)?.at ?? 0)
  return coverage.filter(({ state }) => OPEN.has(state)).sort((a, b) => rank(a) - rank(b)).map(({ stage, role, lane, node, prompt, text, state }) => ({
    key: `${stage}/${role}`,
    stage, role, lane, node,
    stageName: stages.get(stage)?.name ?? '',
    laneLabel: lane === null ? null : lanes.get(lane) ?? null,
    prompt: prompt ?? (state === 'placeholder' ? text ?? null : null),
    example: lane === null ? null : exampleOf(stage, lane) ?? null,
    asks: role === 'emotion' ? 'level' : 'words',
  }))
}

/** The gap after the one last looked at, round the end; those in `skipped` only once all others are done. Null when all is written. */
export function nextGap(gaps: readonly OpenGap[], after: OpenGap['key'] | null, skipped: ReadonlySet<string> = new Set()): OpenGap | null {
  const wanted = gaps.filter(({ key }) => !skipped.has(key))
  const list = wanted.length ? wanted : gaps
  const at = gaps.findIndex(({ key }) => key === after)
  return gaps.slice(at + 1).find((gap) => list.includes(gap)) ?? list[0] ?? null
}
