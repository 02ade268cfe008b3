import type { Locale } from '../journey/locale'
import type { Lane } from '../journey/map'
import type { Look } from '../layers/plan'
import type { MapTag } from '../layers/tag'
import type { AuditConfig } from './config'

/** A template as it is installed now. `on` = drawn unless somebody chooses otherwise. */
export interface Installed {
  readonly version: number
  readonly lanes: readonly (Lane & { readonly on: boolean })[]
  /** What the template asks of its maps. */
  readonly config?: AuditConfig
}

/** What an audit has to be told: core sees no clock, no file and no store. What is not told is not judged. */
export interface World {
  /** ISO date, e.g. `2026-06-12`. */
  readonly today?: string
  readonly installed?: (template: string, locale: Locale) => Installed | null
  /** Does a link in the text of a note lead nowhere? */
  readonly isGone?: (link: string) => boolean
  /** The look a map is meant to have; null where its brand is not known here. Absent: the built-in brands. */
  readonly lookOf?: (tag: MapTag) => Look | null
}
