import type { Locale } from '../../journey/locale'
import type { MapReading } from '../../reading/reading'
import type { Say } from '../../messages/say'
import { freshKeys } from '../fresh-key'
import type { Template } from '../schema'

export type Speak = (locale: Locale) => Say

/** A map about to become a template, with the ids its parts will have. */
export interface Source {
  readonly reading: MapReading
  /** The template it was made from, in any version; what the map still says in that template's words is known in all languages. */
  readonly base: Template | null
  readonly speak: Speak
  readonly stages: ReadonlyMap<string, string>
  readonly lanes: ReadonlyMap<string, string>
  /** Prompt of each crossing, by `stage/lane` of the map. */
  readonly prompts: ReadonlyMap<string, string>
}

export const sourceOf = (reading: MapReading, base: Template | null, speak: Speak): Source => ({
  reading, base, speak,
  stages: freshKeys(reading.map.stages.map(({ id }) => id), 'stage'),
  lanes: freshKeys(reading.map.lanes.map(({ id }) => id), 'lane'),
  prompts: new Map(reading.cells.flatMap(({ stage, lane, prompt }) => (prompt === undefined ? [] : [[`${stage}/${lane}`, prompt] as const]))),
})

export const isAsked = ({ kind }: { readonly kind?: string | undefined }): boolean => kind !== 'divider'

/** A text that fits: at most `most` characters, the rest left out visibly. */
export const clip = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
