import { fileShelf, personShelf } from './shelf'
import { split } from './split'
import { failureOf } from './failure-of'
import type { Shelf } from './shelf'
import type { Handler } from './turn'

/** Figma keeps 5 MB for a person; a file should not carry more for us either. */
const MOST_PARTS = 50

/**
 * A value in several parts is named by a head such as `~b3`: generation b, three parts, under `key/b0`… JSON never
 * starts with `~`. A new value goes to the other generation, so that the old one stands until the new one is whole.
 */
const HEAD = /^~([ab])(\d+)$/

const partKey = (key: string, generation: string, at: number): string => `${key}/${generation}${at}`

export const store: Handler<'store'> = async ({ where, key, ...ask }) => {
  const shelf = where === 'file' ? fileShelf : personShelf
  try {
    if (!('set' in ask) || ask.set === undefined) return { ok: true, result: { value: parse(await load(shelf, key)) } }
    const parts = ask.set === null ? [''] : split(JSON.stringify(ask.set))
    if (parts.length > MOST_PARTS) return { ok: false, failure: { code: 'too-large' } }
    await save(shelf, key, parts)
    return { ok: true, result: { value: ask.set } }
  } catch (error) {
    const { code, detail } = failureOf(error)
    return { ok: false, failure: { code: code === 'too-large' ? code : 'storage', ...(detail !== undefined && { detail }) } }
  }
}

async function load(shelf: Shelf, key: string): Promise<string> {
  const head = await shelf.get(key)
  const found = HEAD.exec(head)
  if (!found) return head
  const keys = Array.from({ length: Number(found[2]) }, (_, at) => partKey(key, found[1] ?? '', at))
  const parts = await Promise.all(keys.map(one => shelf.get(one)))
  return parts.includes('') ? '' : parts.join('')
}

async function save(shelf: Shelf, key: string, parts: readonly string[]): Promise<void> {
  const old = HEAD.exec(await shelf.get(key))
  const generation = old?.[1] === 'a' ? 'b' : 'a'
  if (parts.length === 1) await shelf.set(key, parts[0] ?? '')
  else {
    for (const [at, part] of parts.entries()) await shelf.set(partKey(key, generation, at), part)
    await shelf.set(key, `~${generation}${parts.length}`)
  }
  for (let at = 0; at < Number(old?.[2] ?? 0); at++) await shelf.set(partKey(key, old?.[1] ?? '', at), '')
}

/** What was stored; null where nothing was, or where something else wrote there. */
function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) as unknown : null
  } catch {
    return null
  }
}
