import type * as z from 'zod/mini'
import type { Role } from '../journey/role'
import type { Look } from '../layers/plan'
import type { MapReading, CellReading, LaneReading, StageReading } from '../reading/reading'
import type { ConfigProblem } from './config'
import type { Finding, Severity } from './finding'
import type { Coverage } from './result'
import type { WaiverCase } from './waivers'
import type { World } from './world'

export type Preset = 'workshop' | 'recommended' | 'strict'
export type Group = 'completeness' | 'content' | 'emotion' | 'method' | 'template' | 'brand' | 'accessibility' | 'structure' | 'upkeep'

/** What a rule looks at, one at a time. `waiver`: what became of an accepted finding, once all others are known. */
export interface Levels { map: MapReading; stage: StageReading; lane: LaneReading; cell: CellReading; waiver: WaiverCase }
export type Level = keyof Levels

/** Settings of a rule by name; every rule checks its own. */
export type Options = Readonly<Record<string, unknown>>

/** What a rule says of a place. `severity` may only lower the rule's own; `fix` may differ from place to place. */
export interface Report {
  readonly variant: string
  readonly key: string
  readonly node: string | null
  readonly stage?: string | null
  readonly lane?: string | null
  readonly data?: Finding['data']
  readonly because?: string
  readonly severity?: Severity
  readonly fix?: Finding['fix']
}

export interface Context<O = Options> {
  readonly reading: MapReading
  readonly coverage: readonly Coverage[]
  /** Coverage by `stage/role`. */
  readonly covered: ReadonlyMap<string, Coverage>
  readonly stages: ReadonlyMap<string, StageReading>
  readonly lanes: ReadonlyMap<string, LaneReading>
  /** Cells of a stage in the lanes of a role. */
  readonly at: (stage: string, role: Role) => readonly CellReading[]
  /** Roles that every stage must fill. */
  readonly required: ReadonlySet<string>
  readonly options: O
  /** What the map's brand means; null where it is not known. */
  readonly look: Look | null
  readonly world: World
  /** What is wrong with the settings in force. */
  readonly problems: readonly ConfigProblem[]
  readonly report: (found: Report) => void
}

/**
 * One rule of the audit: data with a pure check. The engine knows none by name. Adding one = this file, a line in
 * `rules/index.ts`, its sentences in the messages, a test.
 */
export interface Rule<L extends Level = Level, O extends Options = Options> {
  readonly id: string
  readonly group: Group
  readonly level: L
  /** How heavy a finding is in each preset; `off` = not run. */
  readonly severity: Readonly<Record<Preset, Severity | 'off'>>
  readonly fix: Finding['fix']
  /** What it reads: a change that touches none of it cannot change its findings. */
  readonly reads: readonly ('stages' | 'lanes' | 'cells' | 'header' | 'looks' | 'waivers')[]
  /** What a team may set, all of it with a default. */
  readonly options?: { readonly schema: z.ZodMiniType<O>; readonly defaults: O }
  // A method, so that rules with options of their own fit in one list.
  check(at: Levels[L], context: Context<O>): void
}

export type AnyRule = { [L in Level]: Rule<L> }[Level]

/** Words quoted in a finding stay short. */
export const quoted = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
