import { LOCALES } from '../../journey/locale'
import type { MapReading } from '../../reading/reading'
import { present } from '../example-note'
import { isKey } from '../fresh-key'
import type { Template } from '../schema'
import { allLanes } from './all-lanes'
import { exampleOfMap } from './example-of-map'
import { clip, sourceOf, type Speak } from './source'
import { wordsOfMap } from './words-of-map'

export interface Saving {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly about: string
  /** Keep the map's notes and header as the template's example; otherwise only structure, prompts and scale are kept. */
  readonly keepContent: boolean
  /** The template that the map was made from, if it is still there. */
  readonly base?: Template | undefined
}

export type Saved =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problem: 'no-stages' | 'no-lanes' | 'too-many-stages' | 'too-many-lanes' | 'scale' }

/** What a template holds at most (its schema). */
const MOST = 24
const MOST_LEVELS = 20

/**
 * Any map as a template: stages, lanes, roles, prompts, required set, scale and look. It speaks the map's language in the
 * map's own words, and each other language as far as the words are known there; `spoken` says how far.
 */
export function saveTemplate(reading: MapReading, { id, version, name, about, keepContent, base }: Saving, speak: Speak): Saved {
  const { map, tag } = reading
  if (!map.stages.length) return { ok: false, problem: 'no-stages' }
  if (!map.lanes.length) return { ok: false, problem: 'no-lanes' }
  if (map.stages.length > MOST) return { ok: false, problem: 'too-many-stages' }
  const scale = { min: Math.round(map.scale.min), max: Math.round(map.scale.max) }
  if (scale.max <= scale.min || scale.max - scale.min > MOST_LEVELS) return { ok: false, problem: 'scale' }
  const source = sourceOf(reading, base ?? null, speak)
  const lanes = allLanes(source).filter((lane, at, all) => lane.on || all.length <= MOST)
  if (lanes.length > MOST) return { ok: false, problem: 'too-many-lanes' }
  const example = keepContent ? exampleOfMap(source) : { structure: [], notes: {} }
  const called = clip(name.trim() || map.title, 80)
  const header = keepContent ? headerOf(reading) : {}
  const told = LOCALES.map((locale) => ({ locale, ...wordsOfMap(source, lanes, locale) }))
  const spoken = told.flatMap(({ locale, isSpoken }) => (isSpoken ? [locale] : []))
  const words = Object.fromEntries(told.map(({ locale, words: own }) => [locale, {
    name: called, about: clip(about.trim() || called, 400), ...own, example: { title: keepContent ? clip(map.title || called, 200) : called, ...header, notes: example.notes },
  }])) as Template['words']
  return {
    ok: true,
    template: {
      schema: 1, id, version, category: base?.category ?? 'journey',
      scale,
      ...(spoken.length < LOCALES.length && { spoken }),
      ...(map.template && isKey(map.template.id) && map.template.version >= 1 && { from: map.template }),
      ...(tag && isKey(tag.brand) && { look: { brand: tag.brand, theme: tag.theme } }),
      ...((map.state === 'future' || base?.state) && { state: map.state }),
      stages: [...source.stages.values()], lanes, example: example.structure, words,
    },
  }
}

function headerOf({ map }: MapReading): Omit<Template['words']['en']['example'], 'title' | 'notes'> {
  const customer = map.personas.map(({ name, about }) => (about ? `${name} · ${about}` : name)).join('\n')
  return {
    ...present('customer', clip(customer, 1_000)),
    ...present('scenario', map.scenario && clip(map.scenario, 2_000)),
    ...present('goal', map.goal && clip(map.goal, 1_000)),
    ...present('owner', map.owner && clip(map.owner, 200)),
    ...present('reviewed', map.reviewed && clip(map.reviewed, 200)),
  }
}
