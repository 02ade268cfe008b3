import { openJson, type Limits } from '../../brand/gate'
import { fromTokens, LARGEST_TOKENS } from '../../brand/from-tokens'

/** What a file can be that people send each other. */
export type SentKind = 'package' | 'template' | 'brand' | 'rules' | 'tokens'

export interface SentText {
  /** Null where it does not say; then whoever opens it tells why it cannot be read. */
  readonly kind: SentKind | null
  /** To be opened by the gate of its kind. A template or a brand on its own is put into a package of one. */
  readonly text: string
}

/** As wide as the widest gate behind it: each kind has its own, narrower one. */
const LIMITS: Limits = { largest: LARGEST_TOKENS, deepest: 32, longestList: 20_000, mostValues: 400_000, longestText: () => 200_000 }

const packed = (part: object): string => JSON.stringify({ waymark: 'package', schema: 1, templates: [], brands: [], ...part })

/** What a text from outside says that it is. Only names are looked at; nothing is taken from it here. */
export function sentKind(text: string): SentText {
  const opened = openJson(text, LIMITS)
  if (!opened.ok || typeof opened.data !== 'object' || opened.data === null) return { kind: null, text }
  const { data } = opened
  const has = (...names: readonly string[]): boolean => names.every((name) => Object.prototype.hasOwnProperty.call(data, name))
  if (has('waymark')) return { kind: 'package', text }
  if (has('stages', 'lanes', 'words')) return { kind: 'template', text: packed({ templates: [data] }) }
  if (has('fonts', 'light', 'dark')) return { kind: 'brand', text: packed({ brands: [data] }) }
  if (has('schema', 'rules') || has('schema', 'preset')) return { kind: 'rules', text }
  return { kind: fromTokens(text).ok ? 'tokens' : null, text }
}
