import { groundOf } from '../core/audit/fix/plan-fixes'
import type { Ground } from '../core/audit/fix/fix'
import { inversePatches } from '../core/audit/fix/inverse-patches'
import { drawFeelings, writeFeeling } from '../core/audit/fix/write-feeling'
import { writeNote } from '../core/audit/fix/write-note'
import { settle } from '../core/audit/settings'
import type { Brand } from '../core/brand/brand'
import type { Note } from '../core/journey/map'
import { applyPatches } from '../core/layers/apply-patches'
import type { Layer } from '../core/layers/layer'
import type { Change, Patch } from '../core/layers/patch'
import { speak } from '../core/messages/catalogues'
import type { MapReading } from '../core/reading/reading'
import type { TeamWords } from '../core/words/lexicon'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'
import { freshMap, type FreshMap } from './fresh-map'

/** What goes into a cell: a note's words, a feeling's level on the map's scale with a word for it, or why the cell does not apply. */
export type CellContent = { readonly words: string } | { readonly level: number; readonly word?: string } | { readonly reason: string }

export interface CellPlace { readonly stage: string; readonly lane: string }

export interface Writing { readonly known?: readonly Brand[]; readonly teamWords?: TeamWords }

/** Writes into one cell in the form of its lane, in one undo step: the question gives way, what is written stays. */
export async function writeCell(hands: Client, known: MapReading, place: CellPlace, content: CellContent, { known: brands, teamWords }: Writing = {}): Promise<Outcome<{ readonly undo: Change | null }>> {
  const fresh = await freshMap(hands, known, teamWords)
  if (!fresh.ok) return fresh
  const ground = groundFor(fresh.result, fresh.result.layers, fresh.result.reading, brands)
  const patches = patchesFor(ground, place, content)
  if (!patches.length) return { ok: false, failure: { code: 'invalid', node: known.id, detail: 'cell' } }
  const done = await hands.request('apply', { change: { patches, look: ground.look } })
  if (!done.ok) return done
  const back = 'level' in content ? feelingBefore(fresh.result, ground, place, patches, done.result.ids) : inversePatches(patches, ground, done.result.ids)
  return { ok: true, result: { undo: back && { patches: back, look: ground.look } } }
}

function groundFor({ reading: { map } }: FreshMap, layers: readonly Layer[], reading: MapReading, brands: readonly Brand[] | undefined): Ground {
  return groundOf('', { options: {}, look: lookOfMap(reading, brands), say: speak(map.locale) }, layers, { reading, settings: settle([], map.status, {}) })
}

function patchesFor(ground: Ground, place: CellPlace, content: CellContent): Patch[] {
  if ('level' in content) return felt(ground, place, content)
  const words = ('words' in content ? content.words : content.reason).trim()
  if (!words) return []
  return writeNote(ground, place, 'words' in content ? { text: words } : { text: '', notApplicable: words })
}

/** A word that somebody gives is drawn; without one the word of the cell stays where it fits the level. */
function felt(ground: Ground, place: CellPlace, { level, word = '' }: Extract<CellContent, { readonly level: number }>): Patch[] {
  const { map } = ground.reading
  const { min, max } = map.scale
  if (!word.trim() || level < min || level > max) return writeFeeling(ground, place, level)
  const old = map.notes.find(({ stage, lane }) => stage === place.stage && lane === place.lane)
  const note: Note = { id: old?.id.replace(/~/g, '-') ?? `felt-${place.stage}`, ...place, text: '', emotion: { value: level, word: word.trim() } }
  return drawFeelings(ground, place.lane, { ...map, notes: [...map.notes.filter((one) => one !== old), note] }, new Set([place.stage]))
}

/** The feeling is drawn as it was: on the layers as they are after the change, with the ids that they got. */
function feelingBefore({ layers, read, reading }: FreshMap, ground: Ground, { stage, lane }: CellPlace, patches: readonly Patch[], ids: Readonly<Record<string, string>>): Patch[] | null {
  const real = (id: string): string => (id.startsWith('new:') ? ids[id.slice('new:'.length)] ?? id : id)
  const now = applyPatches(layers, patches, ground.look).map((layer) => ({ ...layer, id: real(layer.id), parent: real(layer.parent) }))
  const after = read(now)
  const back = after ? drawFeelings({ ...ground, ...groundOf('', { options: {}, look: ground.look, say: ground.say }, now, { reading: after, settings: settle([], reading.map.status, {}) }) }, lane, reading.map, new Set([stage])) : []
  return back.length ? back : null
}
