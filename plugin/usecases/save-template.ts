import { freshKey } from '../core/template/fresh-key'
import { speak } from '../core/messages/catalogues'
import type { MapReading } from '../core/reading/reading'
import { saveTemplate, type Saved } from '../core/template/from-map/save-template'
import { nextVersion } from '../core/template/next-version'
import type { Template } from '../core/template/schema'
import type { Client, Outcome } from '../protocol/client'
import { keepOlder } from './older-templates'
import { keepOwnThings, readOwnThings, type Where } from './own-things'

export interface SaveInput {
  readonly name: string
  readonly about: string
  readonly keepContent: boolean
  /** False for a template that comes in whatever brand a person draws in. */
  readonly keepLook?: boolean
  readonly where: Where
  /** The template the map was made from, built-in or own, if it is there. */
  readonly base?: Template | undefined
  /** An own template that this is a newer version of. */
  readonly replaces?: Template | undefined
  /** Ids that come with Waymark. */
  readonly taken: readonly string[]
}

/** A map, Waymark's or anybody's, as an own template: a new one, or the next version of one that is there. */
export async function saveMapAsTemplate(hands: Client, reading: MapReading, { name, about, keepContent, keepLook = true, where, base, replaces, taken }: SaveInput): Promise<Outcome<Saved>> {
  const own = await readOwnThings(hands, where)
  if (!own.ok) return own
  const id = replaces?.id ?? freshKey(name || reading.map.title, new Set([...taken, ...own.result.templates.map((one) => one.id)]), 'template')
  const saved = saveTemplate(reading, { id, version: 1, name, about, keepContent, base }, speak)
  if (!saved.ok) return { ok: true, result: saved }
  const { look, ...plain } = saved.template
  const fresh = keepLook && look ? saved.template : plain
  const template = replaces ? nextVersion(replaces, fresh) : fresh
  if (replaces && template !== replaces) {
    const older = await keepOlder(hands, where, replaces)
    if (!older.ok) return older
  }
  const kept = await keepOwnThings(hands, where, { templates: [template] })
  return kept.ok ? { ok: true, result: { ok: true, template } } : kept
}
