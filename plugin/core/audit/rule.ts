import type { MapReading, CellReading, LaneReading, StageReading } from '../reading/reading'
import type { Finding, Severity } from './finding'
import type { Coverage } from './result'

export type Preset = 'workshop' | 'recommended' | 'strict'
export type Group = 'completeness' | 'content' | 'emotion' | 'method' | 'template' | 'brand' | 'accessibility' | 'structure'

/** What a rule looks at, one at a time. */
export interface Levels { map: MapReading; stage: StageReading; lane: LaneReading; cell: CellReading }
export type Level = keyof Levels

/** What a rule says of a place. `severity` may only lower the rule's own. */
export interface Report {
  readonly variant: string
  readonly key: string
  readonly node: string | null
  readonly stage?: string | null
  readonly lane?: string | null
  readonly data?: Finding['data']
  readonly because?: string
  readonly severity?: Severity
}

export interface Context {
  readonly reading: MapReading
  readonly coverage: readonly Coverage[]
  /** Coverage by `stage/role`. */
  readonly covered: ReadonlyMap<string, Coverage>
  readonly stages: ReadonlyMap<string, StageReading>
  readonly lanes: ReadonlyMap<string, LaneReading>
  /** Roles that every stage must fill. */
  readonly required: ReadonlySet<string>
  readonly report: (found: Report) => void
}

/**
 * One rule of the audit: data with a pure check. The engine knows none by name. Adding one = this file, a line in
 * `rules/index.ts`, its sentences in the messages, a test.
 */
export interface Rule<L extends Level = Level> {
  readonly id: string
  readonly group: Group
  readonly level: L
  /** How heavy a finding is in each preset; `off` = not run. */
  readonly severity: Readonly<Record<Preset, Severity | 'off'>>
  readonly fix: Finding['fix']
  /** What it reads: a change that touches none of it cannot change its findings. */
  readonly reads: readonly ('stages' | 'lanes' | 'cells' | 'header' | 'looks')[]
  readonly check: (at: Levels[L], context: Context) => void
}

export type AnyRule = { [L in Level]: Rule<L> }[Level]

/** Words quoted in a finding stay short. */
export const quoted = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
