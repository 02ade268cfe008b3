import type { Role } from '../journey/role'
import type { CellState, MapReading } from '../reading/reading'
import type { Finding } from './finding'
import type { Settings } from './settings'

/** One required cell: a stage crossed with a required role; several lanes of the role count by the best of them. */
export interface Coverage {
  readonly stage: string
  readonly role: Role
  readonly state: CellState
  /** Lane and layer to go to. */
  readonly lane: string | null
  readonly node: string | null
  readonly text?: string
  readonly value?: number
  readonly prompt?: string
}

export interface MapAudit {
  readonly reading: MapReading
  readonly preset: 'workshop' | 'recommended' | 'strict'
  /** Every rule as it was run, and who had the last word. */
  readonly settings: Settings
  /** Required roles in the order of the matrix's columns. */
  readonly roles: readonly Role[]
  /** One a stage × required role, in stage then role order, always. */
  readonly coverage: readonly Coverage[]
  readonly completeness: { readonly filled: number; readonly required: number }
  readonly score: number
  /** Sorted by stage, lane, rule. */
  readonly findings: readonly Finding[]
}
