import { catalogues } from './catalogues'

const fold = (text: string): string => text.trim().toLowerCase()

/** What every text of every language may mean: its keys, in the order of the languages. Texts are asked for often, keys are many. */
const KEYS: ReadonlyMap<string, readonly string[]> = keysByText()

function keysByText(): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const catalogue of Object.values(catalogues)) {
    for (const [key, said] of Object.entries(catalogue)) {
      if (typeof said !== 'string') continue
      const known = keys.get(fold(said))
      if (known) known.push(key)
      else keys.set(fold(said), [key])
    }
  }
  return keys
}

/**
 * The last part of the key that says `text` in any of our languages: `meaning('evidence.', 'Badanie ankietowe')` → `survey`.
 * People switch the language of a map, and copy notes between maps.
 */
export const meaning = (prefix: string, text: string): string | undefined =>
  KEYS.get(fold(text))?.find((key) => key.startsWith(prefix))?.slice(prefix.length)

/** `text` with the words around its `{value}` gap taken away, in whichever language they are: “Value: high” → “high”. */
export function withoutWords(key: string, text: string): string {
  for (const catalogue of Object.values(catalogues)) {
    const said = catalogue[key]
    if (typeof said !== 'string') continue
    const [before = '', after = ''] = said.split('{value}')
    if (text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length) return text.slice(before.length, text.length - after.length)
  }
  return text
}
