import type { ConfigProblem } from '../../plugin/core/audit/config'

/** Why a file with settings was not taken over: nothing of it was. */
export type Refused = { readonly file: string } & (ConfigProblem | { readonly problem: 'too-large' })

export interface TeamState { readonly refused: Refused | null }

export const noTeam: TeamState = { refused: null }

/** Bytes that settings may have; all rules with long lists of words have a tenth of that. */
export const LARGEST_CONFIG = 1_000_000
