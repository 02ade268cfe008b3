import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

const accents: Readonly<Record<string, string>> = { a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', c: 'ç', n: 'ñ', s: 'š', y: 'ÿ', g: 'ğ' }

/** A sentence as a wordier language would say it: a third longer, marked at both ends, its gaps untouched. */
function stretch(sentence: string): string {
  const said = sentence.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? part : part.replace(/[aeioucnsyg]/g, (letter) => accents[letter] ?? letter))).join('')
  return `[${said}${' ñøš'.repeat(Math.ceil(sentence.length / 12))}]`
}

const stretched = (value: unknown): unknown =>
  typeof value === 'string' ? stretch(value) : Object.fromEntries(Object.entries(value ?? {}).map(([key, inner]) => [key, stretched(inner)]))

/** Puts a made-up language in the place of English: what is not marked comes past the catalogues, what is cut lacks room. */
export const pseudoLocale: Plugin = {
  name: 'pseudo-locale',
  setup(build) {
    build.onLoad({ filter: /messages[\\/]en\.json$/ }, ({ path }) => ({ contents: JSON.stringify(stretched(JSON.parse(readFileSync(path, 'utf8')))), loader: 'json' }))
  },
}
