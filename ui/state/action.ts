import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { PageView } from '../../plugin/core/layers/layer'
import type { MapStatus } from '../../plugin/core/journey/map'
import type { Gaps } from '../../plugin/core/messages/say'
import type { MapReading } from '../../plugin/core/reading/reading'
import type { Template } from '../../plugin/core/template/schema'
import type { Events } from '../../plugin/protocol/messages'
import type { Forced } from '../../plugin/core/reading/recognise/options'
import type { FileMemory, MemoryEdit } from '../../plugin/usecases/file-memory'
import type { PlannedFix } from '../../plugin/usecases/fix-findings'
import type { InsertInput } from '../../plugin/usecases/insert-map'
import type { OpenGap } from '../../plugin/usecases/next-gap'
import type { Accepting } from './accepting'
import type { BrandAction } from './brand-action'
import type { Examples } from './examples'
import type { Filter } from './filter'
import type { Grouping } from './findings'
import type { Fixing } from './fixing'
import type { MapWorkAction } from './map-work-action'
import type { Options } from './options'
import type { OwnAction } from './own-action'
import type { Prefs } from './prefs'
import type { RegisterAction } from './register-action'
import type { ReworkAction } from './rework-action'
import type { Category, Looked, Place, Screen, Shown, WayBack } from './state'
import type { TaskKind } from './task'
import type { TeamAction } from './team-action'
import type { Writing } from './writing'

export type ReportKind = 'markdown' | 'tasks' | 'csv' | 'json' | 'html'
export type StageWish = 'add' | 'duplicate' | 'earlier' | 'later' | 'remove'

/** Everything that can happen: told by the hands, wished by the person, or brought back by work. */
export type Action =
  // told by the hands
  | { readonly type: 'ready'; readonly data: Events['ready'] }
  | { readonly type: 'selection'; readonly data: Events['selection'] }
  | { readonly type: 'page'; readonly data: PageView }
  | { readonly type: 'changed'; readonly data: Events['changed'] }
  | { readonly type: 'dropped'; readonly data: Events['dropped'] }
  | { readonly type: 'run'; readonly data: Events['run'] }
  // the frame
  | { readonly type: 'open'; readonly screen: Screen }
  | { readonly type: 'back' }
  | { readonly type: 'escape' }
  | { readonly type: 'enter' }
  | { readonly type: 'resize'; readonly width: number; readonly height: number }
  | { readonly type: 'help'; readonly isOpen: boolean }
  | { readonly type: 'hint-closed'; readonly id: string }
  /** Somebody reads what is new. */
  | { readonly type: 'news' }
  | { readonly type: 'news-closed' }
  | { readonly type: 'news-read' }
  /** After a fault: as if the panel had just opened. */
  | { readonly type: 'start-again' }
  | { readonly type: 'prefs'; readonly change: Partial<Prefs> }
  | { readonly type: 'prefs-loaded'; readonly prefs: Prefs }
  // insert
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'category'; readonly category: Category }
  | { readonly type: 'pick'; readonly template: string }
  | { readonly type: 'insert'; readonly template: string; readonly at?: InsertInput['at'] }
  | { readonly type: 'insert-options' }
  | { readonly type: 'inserted'; readonly template: string }
  /** A card was let go outside of the panel, at this point of the panel's window. */
  | { readonly type: 'drag-out'; readonly template: string; readonly x: number; readonly y: number }
  | { readonly type: 'options'; readonly template: string }
  | { readonly type: 'options-opened'; readonly template: Template; readonly key: string }
  | { readonly type: 'option'; readonly change: Partial<Pick<Options, 'title' | 'customer' | 'scenario' | 'goal'>> }
  | { readonly type: 'row-added'; readonly after: string | null }
  | { readonly type: 'row-named'; readonly key: string; readonly name: string }
  | { readonly type: 'row-removed'; readonly key: string }
  | { readonly type: 'row-moved'; readonly key: string; readonly to: number }
  | { readonly type: 'lane'; readonly id: string; readonly isOn: boolean }
  // audit
  | { readonly type: 'audit' }
  | { readonly type: 'scope'; readonly scope: Place }
  /** A selected map, found when the panel opened. */
  | { readonly type: 'found-selected'; readonly maps: readonly MapAudit[]; readonly layers: number }
  | { readonly type: 'audited'; readonly looked: Looked }
  | { readonly type: 'audited-again'; readonly asked: readonly string[]; readonly maps: readonly MapAudit[] }
  | { readonly type: 'map'; readonly id: string }
  | { readonly type: 'shown'; readonly shown: Shown }
  | { readonly type: 'filter'; readonly change: Partial<Filter> }
  | { readonly type: 'group'; readonly by: Grouping }
  /** All findings of this one's rule are dealt with at once. */
  | { readonly type: 'alike'; readonly finding: Finding }
  | { readonly type: 'alike-closed' }
  | { readonly type: 'next-gap' }
  // writing into a gap
  | { readonly type: 'write-at'; readonly gap: string; readonly mode?: Writing['mode'] }
  | { readonly type: 'write-input'; readonly change: Partial<Omit<Writing, 'gap'>> }
  | { readonly type: 'write' }
  | { readonly type: 'written'; readonly gap: string }
  | { readonly type: 'write-back' }
  | { readonly type: 'write-closed' }
  /** The lane that a gap lacks is drawn. */
  | { readonly type: 'draw-lane'; readonly gap: OpenGap }
  | { readonly type: 'examples'; readonly examples: Examples }
  | { readonly type: 'go'; readonly ids: readonly string[] }
  | { readonly type: 'status'; readonly status: MapStatus }
  | { readonly type: 'adopt'; readonly reading: MapReading }
  | { readonly type: 'edit-stage'; readonly wish: StageWish; readonly stage: string }
  // mending, accepting, handing on
  /** `finding` null: all that is safe. */
  | { readonly type: 'fix'; readonly finding: Finding | null }
  | { readonly type: 'fix-alike'; readonly findings: readonly Finding[] }
  | { readonly type: 'fix-input'; readonly change: Partial<Pick<Fixing, 'words' | 'level'>> }
  | { readonly type: 'fix-preview' }
  | { readonly type: 'fix-planned'; readonly fixing: Fixing; readonly planned: PlannedFix }
  | { readonly type: 'fix-apply'; readonly planned: PlannedFix }
  | { readonly type: 'fix-closed' }
  /** `alike`: others that are accepted with it, for the same reason. */
  | { readonly type: 'accept'; readonly finding: Finding; readonly alike?: readonly Finding[] }
  | { readonly type: 'accept-input'; readonly change: Partial<Omit<Accepting, 'finding'>> }
  | { readonly type: 'accept-now'; readonly accepting: Accepting }
  | { readonly type: 'accept-closed' }
  | { readonly type: 'take-back'; readonly finding: Finding }
  | { readonly type: 'report'; readonly as: ReportKind }
  | { readonly type: 'link-asked' }
  | { readonly type: 'link-known'; readonly link: string }
  /** Null: tasks without links. */
  | { readonly type: 'link'; readonly link: string | null }
  | { readonly type: 'link-closed' }
  // maps that somebody drew by hand
  /** What the file remembers was read. */
  | { readonly type: 'remembered'; readonly memory: FileMemory }
  | { readonly type: 'remember'; readonly edit: MemoryEdit }
  | { readonly type: 'question'; readonly reading: MapReading }
  | { readonly type: 'force'; readonly forced: Forced }
  | { readonly type: 'reread'; readonly reading: MapReading; readonly forced: Forced }
  /** It is a map from now on. */
  | { readonly type: 'settled'; readonly map: string }
  | { readonly type: 'tidy'; readonly reading: MapReading }
  | { readonly type: 'left-out'; readonly texts: readonly string[] }
  | OwnAction
  | ReworkAction
  | MapWorkAction
  | BrandAction
  | RegisterAction
  | TeamAction
  // work
  | { readonly type: 'task-started'; readonly id: number; readonly kind: TaskKind }
  | { readonly type: 'task-slow'; readonly id: number }
  | { readonly type: 'task-progress'; readonly id: number; readonly done: number; readonly total: number | null }
  | { readonly type: 'task-ended'; readonly id: number }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'toast'; readonly key: string; readonly gaps?: Gaps; readonly undo?: WayBack; readonly isTrouble?: boolean }
  | { readonly type: 'toast-closed' }
  | { readonly type: 'undo'; readonly undo: WayBack }

export type Send = (action: Action) => void
