import { freshId } from '../journey/edits'

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST = 36

/** Names that every object answers to by itself: an id called so would be found where it is not. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Could `text` be an id of ours as it is? */
export const isKey = (text: string): boolean => KEY.test(text) && text.length <= 40 && !INHERITED.has(text)

/** The nearest id in the shape of ours that nobody has: `Purchase~2` → `purchase-2`. `otherwise` stands in for one without Latin letters. */
export function freshKey(wanted: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain = wanted.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '')
  return freshId(isKey(wanted) ? wanted : isKey(plain) ? plain : otherwise, taken)
}

/** A fresh id for each of `keys`, in their order. */
export function freshKeys(keys: readonly string[], otherwise: string): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(keys.map((key) => {
    const fresh = freshKey(key, taken, otherwise)
    taken.add(fresh)
    return [key, fresh]
  }))
}
