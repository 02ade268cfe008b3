import type { Locale } from '../journey/locale'
import type { JourneyMap } from '../journey/map'
import type { Template } from './schema'

/** What a person may choose at insert; nothing of it is needed. */
export interface Choices {
  readonly locale: Locale
  readonly title?: string
  readonly customer?: string
  readonly scenario?: string
  readonly goal?: string
  readonly owner?: string
  /** Stages in order: `from` is a template stage (keeps its prompts and example), absent for a new one. */
  readonly stages?: readonly { readonly from?: string; readonly name: string }[]
  /** Ids of the lanes to draw; required lanes are drawn anyway. */
  readonly lanes?: readonly string[]
  readonly filled?: boolean
}

/** A map about to be drawn, with what its empty cells ask: lane id → stage id → prompt. */
export interface Draft {
  readonly map: JourneyMap
  readonly prompts: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** True while its notes are the template's example story. */
  readonly example: boolean
}

export declare function composeContract(template: Template, choices: Choices): Draft
