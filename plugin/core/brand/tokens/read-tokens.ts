import type { Named } from '../pick/named'
import { tokenColour } from './token-colour'

type Json = Readonly<Record<string, unknown>>

interface Token { readonly path: string; readonly type: string; readonly value: unknown }

export interface ReadTokens extends Named {
  /** Tokens that could not be read, and why. */
  readonly skipped: readonly { readonly path: string; readonly why: 'alias-unknown' | 'alias-loop' | 'colour' | 'size' | 'font' }[]
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Colours, fonts and sizes of a design-tokens file (W3C DTCG; also as written before `$`). Groups lend their `$type`, aliases
 * are followed as `{a.b}` and as `$ref`. Source: designtokens.org, format and colour modules, 2025.10.
 */
export function readTokens(data: unknown): ReadTokens {
  const tokens = tokensIn(data)
  const byPath = pathsOf(tokens)
  const colours: { path: string; hex: string }[] = []
  const fonts: { path: string; family: string }[] = []
  const sizes: { path: string; px: number }[] = []
  const skipped: ReadTokens['skipped'][number][] = []
  for (const token of tokens) {
    const found = resolve(token, byPath)
    if (typeof found === 'string') {
      skipped.push({ path: token.path, why: found })
      continue
    }
    const { path } = token
    const { type, value } = found
    if (type === 'color') {
      const hex = tokenColour(value)
      if (hex) colours.push({ path, hex })
      else skipped.push({ path, why: 'colour' })
    } else if (FONTS.has(type)) {
      const family = familyOf(value, byPath)
      if (family) fonts.push({ path, family })
      else skipped.push({ path, why: 'font' })
    } else if (SIZES.has(type)) {
      const px = pixelsOf(value)
      if (px !== null) sizes.push({ path, px })
      else skipped.push({ path, why: 'size' })
    }
  }
  return { colours, fonts, sizes, skipped }
}

/** As the format writes them, and as tools wrote them before. */
const FONTS = new Set(['fontFamily', 'fontFamilies', 'typography'])
const SIZES = new Set(['dimension', 'borderRadius', 'sizing'])

/** Every token of a tree of groups, in the order of the file. */
function tokensIn(data: unknown): Token[] {
  const tokens: Token[] = []
  const open: { readonly path: readonly string[]; readonly node: unknown; readonly type: string }[] = [{ path: [], node: data, type: '' }]
  for (let one = open.pop(); one; one = open.pop()) {
    const { path, node } = one
    if (!isObject(node)) continue
    const own = node['$type'] ?? node['type']
    const type = typeof own === 'string' ? own : one.type
    const value = '$value' in node ? node['$value'] : typeof node['$ref'] === 'string' ? { $ref: node['$ref'] } : typeof own === 'string' && !('$type' in node) ? node['value'] : undefined
    if (value !== undefined) {
      tokens.push({ path: path.join('.'), type, value })
      continue
    }
    const inner = Object.entries(node).filter(([name]) => !name.startsWith('$') || name === '$root')
    for (const [name, child] of inner.reverse()) open.push({ path: name === '$root' ? path : [...path, name], node: child, type })
  }
  return tokens
}

/** Tokens by their path, and by what is left of it without the first name: some tools leave the set's out of an alias. */
const pathsOf = (tokens: readonly Token[]): ReadonlyMap<string, Token> =>
  new Map([...tokens.map((token) => [token.path.replace(/^[^.]*\./, ''), token] as const), ...tokens.map((token) => [token.path, token] as const)])

/** Longer chains of aliases are taken for endless. */
const FARTHEST = 64

/** The path that a value refers to; null for a value of its own. */
function aliasOf(value: unknown): string | null {
  if (typeof value === 'string') return /^\{([^{}]+)\}$/.exec(value.trim())?.[1]?.trim() ?? null
  const ref = isObject(value) ? value['$ref'] : undefined
  return typeof ref === 'string' && ref.startsWith('#/') ? ref.slice(2).split('/').map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~')).filter((step) => step !== '$value').join('.') : null
}

function resolve(token: Token, byPath: ReadonlyMap<string, Token>): Token | 'alias-unknown' | 'alias-loop' {
  const seen = new Set<string>()
  let at = token
  for (let alias = aliasOf(at.value); alias !== null; alias = aliasOf(at.value)) {
    if (seen.has(alias) || seen.size > FARTHEST) return 'alias-loop'
    seen.add(alias)
    const next = byPath.get(alias)
    if (!next) return 'alias-unknown'
    at = { ...next, type: next.type || at.type }
  }
  return { ...at, type: token.type || at.type || (tokenColour(at.value) ? 'color' : '') }
}

function familyOf(value: unknown, byPath: ReadonlyMap<string, Token>): string | null {
  const family = isObject(value) ? value['fontFamily'] : value
  const alias = aliasOf(family)
  const target = alias === null ? null : resolve({ path: '', type: '', value: family }, byPath)
  const plain = target === null ? family : typeof target === 'string' ? null : target.value
  const first: unknown = Array.isArray(plain) ? plain[0] : plain
  const name = typeof first === 'string' ? (first.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '') : ''
  return name && name.length <= 60 ? name : null
}

/** A rem is 16 pixels unless a browser is told otherwise. */
function pixelsOf(value: unknown): number | null {
  const said = isObject(value) ? `${String(value['value'])}${String(value['unit'])}` : typeof value === 'number' ? `${value}px` : value
  const [, figure, unit] = typeof said === 'string' ? /^(-?\d*\.?\d+)(px|rem)?$/.exec(said.trim()) ?? [] : []
  const px = figure === undefined ? NaN : Number(figure) * (unit === 'rem' ? 16 : 1)
  return px >= 0 && px <= 10_000 ? px : null
}
