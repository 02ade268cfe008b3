import type { Emotion } from '../../journey/map'
import type { Role } from '../../journey/role'

export interface StepNote { readonly role: Role; readonly text: string; /** Name of its lane; the role's own when absent. */ readonly label?: string }

/** One step of a phase, as step-wise journey formats tell it: a place where customer and company meet, and how it feels there. */
export interface Step {
  readonly name: string
  /** 1–5. */
  readonly feeling?: Emotion
  readonly channel?: string
  readonly owner?: string
  readonly notes: readonly StepNote[]
  /** There only to hold what its phase has besides touchpoints; its name says nothing. */
  readonly isCarrier: boolean
}

/** A stage as a row of steps. `notes` belong to the phase as a whole. */
export interface Phase { readonly name: string; readonly steps: readonly Step[]; readonly notes: readonly StepNote[] }
