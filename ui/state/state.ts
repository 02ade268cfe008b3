import type { MapAudit } from '../../plugin/core/audit/result'
import type { Locale } from '../../plugin/core/journey/locale'
import type { Change } from '../../plugin/core/layers/patch'
import type { Gaps } from '../../plugin/core/messages/say'
import type { Tone } from '../../plugin/core/messages/tell'
import type { MapReading } from '../../plugin/core/reading/reading'
import type { Undo } from '../../plugin/usecases/change-map'
import type { ShelfEdit } from '../../plugin/usecases/edit-shelf'
import type { FileMemory, MemoryEdit } from '../../plugin/usecases/file-memory'
import type { Accepting } from './accepting'
import type { BrandsState } from './brands'
import type { Examples } from './examples'
import type { Filter } from './filter'
import type { Grouping } from './findings'
import type { Fixing } from './fixing'
import type { MapWork } from './map-work'
import type { Options } from './options'
import type { Prefs } from './prefs'
import type { Migrating } from './migrating'
import type { Naming } from './naming'
import type { OwnTemplate } from './own'
import type { Question } from './question'
import type { RegisterLook } from './register'
import type { Saving } from './saving'
import type { Task } from './task'
import type { TeamState } from './team'
import type { Writing } from './writing'

export type Tab = 'insert' | 'audit' | 'brands'
export type Screen = Tab | 'options' | 'brand' | 'question' | 'settings' | 'register' | 'rules'
export type Place = 'selection' | 'page' | 'file'
export type Shown = 'all' | Tone | 'accepted'
export type Category = 'all' | 'own' | 'journey' | 'experience' | 'service' | 'business'

/** What takes the last thing back: on the canvas, in what the file remembers, or among own templates and brands. */
export type WayBack = Undo | { readonly changes: readonly Change[] } | { readonly remember: MemoryEdit } | { readonly shelf: ShelfEdit }

export interface Toast {
  readonly id: number
  readonly key: string
  readonly gaps: Gaps
  readonly isTrouble: boolean
  readonly undo: WayBack | null
}

/** What a look found. `candidates` may be journey maps; people are asked about them. */
export interface Looked {
  readonly maps: readonly MapAudit[]
  readonly candidates: readonly MapReading[]
  readonly layers: number
  readonly scope: Place
  readonly isNothingSelected: boolean
}

export interface AuditState {
  readonly scope: Place
  /** Null until the first look. */
  readonly result: Looked | null
  /** Id of the map on show. */
  readonly current: string | null
  readonly shown: Shown
  readonly filter: Filter
  /** The gap that was last gone to, as `stage/role`. */
  readonly gap: string | null
  readonly grouping: Grouping
  /** The rule whose listed findings are dealt with all at once; null = none. */
  readonly alike: string | null
}

/** All the panel knows. Nothing else remembers. */
export interface State {
  readonly browser: Locale
  readonly prefs: Prefs
  /** False until it is known what the panel remembers. */
  readonly isReady: boolean
  readonly screen: Screen
  /** Where Back leads from settings and options. */
  readonly from: Tab
  readonly selection: { readonly ids: readonly string[]; readonly maps: readonly string[] }
  readonly query: string
  readonly category: Category
  /** The template that Enter inserts. */
  readonly picked: string
  readonly options: Options | null
  /** The own template for which another look than its own was chosen. */
  readonly relooked: string | null
  /** Templates that people made, as they were last read. */
  readonly own: readonly OwnTemplate[]
  readonly saving: Saving | null
  readonly naming: Naming | null
  /** The language that the map on show is about to speak; null while nobody asks. */
  readonly language: Locale | null
  readonly migrating: Migrating | null
  /** How many selected screens could become stages. */
  readonly screens: number
  readonly audit: AuditState
  readonly register: RegisterLook
  readonly team: TeamState
  /** The card in which a gap is written; null while the list is shown. */
  readonly writing: Writing | null
  /** What the template of the map on show would say; null until somebody writes. */
  readonly examples: Examples | null
  readonly fixing: Fixing | null
  readonly accepting: Accepting | null
  readonly mapWork: MapWork
  /** Of this file in Figma, as somebody pasted it. */
  readonly link: string | null
  readonly isLinkAsked: boolean
  readonly memory: FileMemory
  readonly brands: BrandsState
  readonly question: Question | null
  /** Texts for which the tidied map had no place; empty when there is nothing to tell. */
  readonly leftOut: readonly string[]
  readonly tasks: readonly Task[]
  readonly toast: Toast | null
  readonly isHelpOpen: boolean
  readonly isNewsOpen: boolean
}
