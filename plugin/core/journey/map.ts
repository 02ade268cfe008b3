import type { Locale } from './locale'
import type { Role } from './role'

export type MapState = 'current' | 'future'
export type MapStatus = 'draft' | 'review' | 'final'
export type PainKind = 'interaction' | 'compatibility' | 'payment' | 'feature'
export type InsightKind = 'design' | 'intent' | 'execution'
export type EvidenceKind = 'observation' | 'interview' | 'survey' | 'analytics' | 'desk' | 'assumption'
export type Controller = 'us' | 'partner' | 'third-party'

export interface Persona { readonly name: string; readonly about?: string; readonly colour?: string }

/** `labels` runs from `min` to `max`, one word for each whole step. */
export interface Scale { readonly min: number; readonly max: number; readonly labels: readonly string[] }

export interface Step { readonly id: string; readonly name: string }
export interface Stage { readonly id: string; readonly name: string; readonly about?: string; readonly steps?: readonly Step[] }

export interface Lane {
  readonly id: string
  readonly role: Role
  readonly label: string
  readonly required: boolean
  readonly kind?: 'lane' | 'divider'
}

/** `value` is on the map's scale; absent while the customer's feeling is not rated. 0 is a value. */
export interface Emotion { readonly value?: number; readonly word?: string; readonly series?: string }
/** `kind` is absent where only a source is named. */
export interface Evidence { readonly kind?: EvidenceKind; readonly source?: string; readonly date?: string }

/** One note in the cell where `stage` and `lane` cross. `span` counts the stages it covers (1 when absent). */
export interface Note {
  readonly id: string
  readonly stage: string
  readonly lane: string
  readonly span?: number
  readonly text: string
  /** Why this cell does not apply; the reason is required, so an empty one means nothing. */
  readonly notApplicable?: string
  readonly emotion?: Emotion
  readonly pain?: PainKind
  readonly channel?: string
  readonly when?: string
  readonly controlledBy?: Controller
  readonly metric?: { readonly kind: string; readonly value: string }
  readonly insight?: InsightKind
  readonly owner?: string
  readonly due?: string
  readonly value?: string
  readonly effort?: string
  readonly evidence?: Evidence
  readonly link?: string
}

/** A customer journey map as people mean it, free of how it is drawn. */
export interface JourneyMap {
  readonly schema: 1
  readonly title: string
  readonly template?: { readonly id: string; readonly version: number }
  readonly locale: Locale
  readonly state: MapState
  readonly status: MapStatus
  readonly personas: readonly Persona[]
  readonly scenario?: string
  readonly goal?: string
  readonly owner?: string
  readonly reviewed?: string
  readonly logo?: string
  readonly scale: Scale
  readonly stages: readonly Stage[]
  readonly lanes: readonly Lane[]
  readonly notes: readonly Note[]
}
