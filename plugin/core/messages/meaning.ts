import { catalogues } from './catalogues'

const fold = (text: string): string => text.trim().toLowerCase()

/**
 * The last part of the key that says `text` in any of our languages: `meaning('evidence.', 'Badanie ankietowe')` → `survey`.
 * People switch the language of a map, and copy notes between maps.
 */
export function meaning(prefix: string, text: string): string | undefined {
  const wanted = fold(text)
  if (!wanted) return undefined
  for (const catalogue of Object.values(catalogues)) {
    for (const [key, said] of Object.entries(catalogue)) {
      if (typeof said === 'string' && key.startsWith(prefix) && fold(said) === wanted) return key.slice(prefix.length)
    }
  }
  return undefined
}

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
