import type { JourneyMap, Lane, Note } from '../../../plugin/core/journey/map'
import type { Role } from '../../../plugin/core/journey/role'
import type { Layer } from '../../../plugin/core/layers/layer'
import type { Draft } from '../../../plugin/core/template/compose'
import { drawn } from './drawn'

/** A note as a test tells it: words, a feeling's value, or any part of a note. */
type Told = string | number | Partial<Note>
type Row = readonly (Told | readonly Told[] | undefined)[]
export type Rows = Partial<Record<Role, Row>>

export const STAGES = ['sees', 'compares', 'buys', 'uses']

const ROWS: Rows = {
  touchpoint: ['Poster at the stop', 'Comparison page', 'Till in the shop', 'Help line'],
  emotion: [3, 4, 3, 5],
  improvement: ['Say the price on the poster', 'Put sizes side by side', 'Open a second till', 'Answer within a day'],
}

const REQUIRED: readonly string[] = ['touchpoint', 'emotion', 'improvement']

/** A small map in four stages whose required cells are all written, changed as a test needs it. */
export function draftOf(rows: Rows = {}, change: Partial<JourneyMap> = {}): Draft {
  const told = Object.entries({ ...ROWS, ...rows }) as [Role, Row][]
  const lanes = told.map(([role]): Lane => ({ id: `${role}s`, role, label: `Lane of ${role}`, required: REQUIRED.includes(role) }))
  const stages = change.stages ?? STAGES.map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1) }))
  const notes = told.flatMap(([role, row]) => row.flatMap((cell, at) => {
    const here = (cell === undefined ? [] : Array.isArray(cell) ? cell : [cell]) as readonly Told[]
    return here.map((one, n): Note => ({ id: `${role}-${at}-${n}`, stage: stages[at]?.id ?? '', lane: `${role}s`, text: '', ...partOf(one) }))
  }))
  const map: JourneyMap = {
    schema: 1, title: 'Two wheels', locale: 'en', state: 'current', status: 'review', personas: [{ name: 'Mira' }], scenario: 'A birthday in three weeks', goal: 'A bicycle that fits',
    scale: { min: 1, max: 5, labels: ['Frustrated', 'Uneasy', 'Neutral', 'Pleased', 'Delighted'] }, stages, lanes, notes, ...change,
  }
  return { map, prompts: {}, example: false }
}

const partOf = (one: Told): Partial<Note> => (typeof one === 'string' ? { text: one } : typeof one === 'number' ? { emotion: { value: one } } : one)

/** The same map where one more role is required in every stage. */
export function requiring({ map, ...rest }: Draft, role: Role): Draft {
  return { ...rest, map: { ...map, lanes: map.lanes.map((lane) => (lane.role === role ? { ...lane, required: true } : lane)) } }
}

export const story = (rows: Rows = {}, change: Partial<JourneyMap> = {}): Layer[] => drawn(draftOf(rows, change))

/** The layer that holds these words. */
export function saying(layers: readonly Layer[], text: string): Layer {
  const found = layers.find((layer) => layer.text === text)
  if (!found) throw new Error(`nobody wrote “${text}”`)
  return found
}

export function taggedLayer(layers: readonly Layer[], kind: string, test: (tag: Readonly<Record<string, unknown>>) => boolean = () => true): Layer {
  const found = layers.find((layer) => layer.tag?.kind === kind && test(layer.tag))
  if (!found) throw new Error(`no ${kind}`)
  return found
}

export const cellAt = (layers: readonly Layer[], stage: string, lane: string): Layer => taggedLayer(layers, 'cell', (tag) => tag['stage'] === stage && tag['lane'] === lane)

export const changedLayer = (layers: readonly Layer[], id: string, change: Partial<Layer>): Layer[] => layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer))

/** A text somebody laid over the map by hand. */
export const loose = (id: string, text: string, box: NonNullable<Layer['box']>, parent = '0:1'): Layer =>
  ({ id, parent, index: 99, type: 'TEXT', name: text, visible: true, opacity: 1, box, text, length: text.length })
