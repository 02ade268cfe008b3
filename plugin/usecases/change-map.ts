import type { Brand } from '../core/brand/brand'
import { brands, trailBrand } from '../core/brand/built-in'
import { lookOf } from '../core/brand/look'
import { lookOfTag } from '../core/brand/look-of-tag'
import { inverseEdit, type StageEdit } from '../core/journey/edits'
import type { MapStatus } from '../core/journey/map'
import type { Change, Patch } from '../core/layers/patch'
import type { Look } from '../core/layers/plan'
import { planStageEdit } from '../core/layout/edit-stages'
import { speak } from '../core/messages/catalogues'
import type { MapReading } from '../core/reading/reading'
import type { Client, Outcome } from '../protocol/client'

/** What takes a change back: another edit of stages, or patches as they are. */
export type Undo = { readonly edit: StageEdit; readonly map: string } | { readonly change: Change }

export interface Changed { readonly undo: Undo | null }

/** The look a map was drawn with; a map of an unknown brand is continued in the default one. `known` are all brands there are. */
export function lookOfMap({ tag }: MapReading, known: readonly Brand[] = brands): Look {
  return (tag && lookOfTag(known)(tag)) ?? lookOf(trailBrand, tag?.theme ?? 'light', tag?.drawn ?? 'values')
}

/** Adds, duplicates, moves, renames or removes a stage: rows, numbers and curve follow, one undo step. */
export async function changeStages(hands: Client, reading: MapReading, edit: StageEdit, known: readonly Brand[] = brands): Promise<Outcome<Changed>> {
  const look = lookOfMap(reading, known)
  const { patches, after, focus } = planStageEdit(reading, edit, speak(reading.map.locale), look.shape)
  const done = await hands.request('apply', { change: { patches, look, ...(focus && { show: [focus] }) } })
  if (!done.ok) return done
  const back = inverseEdit(reading.map, after, edit)
  return { ok: true, result: { undo: back && { edit: back, map: reading.id } } }
}

/** Draft, in review or final: written on the map where people see it, and in its tag. */
export async function setStatus(hands: Client, reading: MapReading, status: MapStatus, known: readonly Brand[] = brands): Promise<Outcome<Changed>> {
  const look = lookOfMap(reading, known)
  const change = (from: MapStatus, to: MapStatus): Change => ({ patches: statusPatches(reading, from, to), look })
  const done = await hands.request('apply', { change: change(reading.map.status, status) })
  return done.ok ? { ok: true, result: { undo: { change: change(status, reading.map.status) } } } : done
}

function statusPatches({ id, map, tag, fields }: MapReading, from: MapStatus, to: MapStatus): Patch[] {
  const say = speak(map.locale)
  const drawn = fields['status']
  return [
    ...(drawn ? [{ op: 'text' as const, node: drawn, value: say(`status.${to}`), expect: say(`status.${from}`) }] : []),
    ...(tag ? [{ op: 'data' as const, node: id, key: 'tag', value: { ...tag, key: tag.key.replace('~', '-'), status: to } }] : []),
  ]
}

/** Takes back what an earlier change did, if its layers are still as it left them. */
export async function undoChange(hands: Client, undo: Undo, fresh: (map: string) => Promise<MapReading | null>, known: readonly Brand[] = brands): Promise<Outcome<Changed>> {
  if ('change' in undo) {
    const done = await hands.request('apply', { change: undo.change })
    return done.ok ? { ok: true, result: { undo: null } } : done
  }
  const reading = await fresh(undo.map)
  if (!reading) return { ok: false, failure: { code: 'missing-node', node: undo.map } }
  return changeStages(hands, reading, undo.edit, known)
}
