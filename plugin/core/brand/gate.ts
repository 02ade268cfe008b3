/** What is wrong with a JSON text whatever it means. `at` is the path of the place, empty for the whole. */
export interface GateProblem { readonly what: 'too-large' | 'too-deep' | 'not-json' | 'forbidden-name' | 'text-too-long' | 'hidden-letters' | 'too-many'; readonly at: string }

export interface Limits {
  /** Of the whole text, in characters. */
  readonly largest: number
  readonly deepest: number
  readonly longestList: number
  readonly mostValues: number
  /** Of a text at a path. */
  readonly longestText: (at: string) => number
}

/** Names through which objects are changed behind one's back. */
const FORBIDDEN = new Set(Object.getOwnPropertyNames(Object.prototype).concat('prototype'))

/** Letters that nobody sees, or that turn the order of others around. Line breaks and tabs are fine. */
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/

export type Opened = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problem: GateProblem }

const refuse = (what: GateProblem['what'], at = ''): Opened => ({ ok: false, problem: { what, at } })

/** JSON that anybody may have written: measured before it is parsed, and looked through before anything is made of it. */
export function openJson(text: string, limits: Limits): Opened {
  if (text.length > limits.largest) return refuse('too-large')
  if (isDeeper(text, limits.deepest)) return refuse('too-deep')
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse('not-json')
  }
  return problemIn(data, limits) ?? { ok: true, data }
}

/** Do brackets go deeper than this? Counted in the text: a parser may have no room for them. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isText = false
    } else if (sign === '"') isText = true
    else if (sign === '{' || sign === '[') {
      if (++depth > most) return true
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return false
}

function problemIn(data: unknown, { longestList, mostValues, longestText }: Limits): Opened | null {
  const open: { readonly at: string; readonly value: unknown }[] = [{ at: '', value: data }]
  let values = 0
  for (let one = open.pop(); one; one = open.pop()) {
    const { at, value } = one
    if (++values > mostValues) return refuse('too-large')
    if (typeof value === 'string') {
      if (value.length > longestText(at)) return refuse('text-too-long', at)
      if (HIDDEN.test(value)) return refuse('hidden-letters', at)
    } else if (typeof value === 'object' && value !== null) {
      const inner = Object.entries(value)
      if (inner.length > longestList) return refuse('too-many', at || '/')
      for (const [name, own] of inner) {
        const path = at ? `${at}.${name}` : name
        if (FORBIDDEN.has(name)) return refuse('forbidden-name', path)
        open.push({ at: path, value: own })
      }
    }
  }
  return null
}
