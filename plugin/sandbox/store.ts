import { fileShelf, personShelf } from './shelf'
import { split } from './split'
import { failureOf } from './failure-of'
import { done, failed } from './turn'
import type { Shelf } from './shelf'
import type { Handler } from './turn'

/** Figma keeps 5 MB for a person; a file should not carry more for us either. */
const MOST_PARTS = 50

/**
 * A value in several parts is named by a head such as `~b3`: generation b, three parts, under `key/b0`… JSON never
 * starts with `~`. A new value goes to the other generation, so that the old one stands until the new one is whole.
 */
const HEAD = /^~([ab])(\d+)$/

export const store: Handler<'store'> = async ({ where, key, set }) => {
  const shelf = where === 'file' ? fileShelf : personShelf
  try {
    if (set === undefined) return done({ value: parse(await load(shelf, key)) })
    const parts = set === null ? [''] : split(JSON.stringify(set))
    if (parts.length > MOST_PARTS) return failed({ code: 'too-large' })
    await save(shelf, key, parts)
    // Else undoing the next change would silently take this back as well.
    if (where === 'file') figma.commitUndo()
    return done({ value: set })
  } catch (error) {
    const failure = failureOf(error)
    return failed(failure.code === 'too-large' ? failure : { code: 'storage', detail: String(error) })
  }
}

/** The keys under which a head says its parts are; none for a value that fits in one. */
function partKeys(key: string, head: string): string[] {
  const [, generation, count] = HEAD.exec(head) || []
  return Array.from({ length: Number(count || 0) }, (_, at) => `${key}/${generation}${at}`)
}

async function load(shelf: Shelf, key: string): Promise<string> {
  const head = await shelf.get(key)
  const keys = partKeys(key, head)
  const parts = await Promise.all(keys.map(one => shelf.get(one)))
  return keys.length === 0 ? head : parts.includes('') ? '' : parts.join('')
}

async function save(shelf: Shelf, key: string, parts: readonly string[]): Promise<void> {
  const old = await shelf.get(key)
  const head = parts.length === 1 ? parts.join() : `~${old.startsWith('~a') ? 'b' : 'a'}${parts.length}`
  const keys = partKeys(key, head)
  for (const [at, one] of keys.entries()) await shelf.set(one, String(parts[at]))
  await shelf.set(key, head)
  for (const one of partKeys(key, old)) await shelf.set(one, '')
}

/** What was stored; null where nothing was, or where something else wrote there. */
function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) as unknown : null
  } catch {
    return null
  }
}
