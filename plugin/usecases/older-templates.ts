import { parseTemplateData } from '../core/template/parse'
import type { Template } from '../core/template/schema'
import type { Client, Outcome } from '../protocol/client'
import type { Where } from './own-things'

const KEY = 'older-templates'

/** Each may be 100 kB, and maps that are more versions behind than that are brought up to date by what they show. */
const MOST = 12

async function load(hands: Client, where: Where): Promise<Outcome<readonly unknown[]>> {
  const read = await hands.request('store', { where, key: KEY })
  return read.ok ? { ok: true, result: Array.isArray(read.result.value) ? read.result.value : [] } : read
}

/** Keeps a version of an own template that a newer one replaces, so that its maps can be told what changed. */
export async function keepOlder(hands: Client, where: Where, old: Template): Promise<Outcome<Record<string, never>>> {
  const kept = await load(hands, where)
  if (!kept.ok) return kept
  const done = await hands.request('store', { where, key: KEY, set: [...kept.result, old].slice(-MOST) })
  return done.ok ? { ok: true, result: {} } : done
}

/** A version that was replaced; null where nobody kept it. */
export async function readOlder(hands: Client, id: string, version: number): Promise<Template | null> {
  for (const where of ['file', 'person'] as const) {
    const kept = await load(hands, where)
    for (const one of kept.ok ? kept.result : []) {
      const parsed = parseTemplateData(one)
      if (parsed.ok && parsed.template.id === id && parsed.template.version === version) return parsed.template
    }
  }
  return null
}
