import { LOGO_LARGEST } from '../../brand/logo/parse-logo'
import type { Refusal } from './refusal'

/** A package of forty templates in four languages, each with its story, and forty brands with logos is smaller. */
const LARGEST = 8_000_000
const DEEPEST = 16
const LONGEST_TEXT = 4_000
const LONGEST_LIST = 1_000
const MOST_VALUES = 300_000

/** Names through which objects are changed behind one's back. */
const FORBIDDEN = new Set(Object.getOwnPropertyNames(Object.prototype).concat('prototype'))

/** Letters that nobody sees, or that turn the order of others around. Line breaks and tabs are fine. */
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/

/** What is wrong with a text before it is parsed: its size, and how deep its brackets go. */
export function beforeParsing(text: string): Refusal | null {
  if (text.length > LARGEST) return { what: 'too-large', at: '' }
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (isText) {
      if (sign === 0x5c) at += 1
      else if (sign === 0x22) isText = false
    } else if (sign === 0x22) isText = true
    else if (sign === 0x7b || sign === 0x5b) {
      if (++depth > DEEPEST) return { what: 'too-deep', at: '' }
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1
  }
  return null
}

const isLogo = (path: string): boolean => /^brands\.\d+\.logo\.data$/.test(path)

/** What is wrong with a parsed value whatever it means: names, lengths, numbers of things, letters that hide. */
export function afterParsing(data: unknown): Refusal | null {
  const open: { readonly at: string; readonly value: unknown }[] = [{ at: '', value: data }]
  let values = 0
  for (let one = open.pop(); one; one = open.pop()) {
    const { at, value } = one
    if (++values > MOST_VALUES) return { what: 'too-large', at: '' }
    if (typeof value === 'string') {
      if (value.length > (isLogo(at) ? LOGO_LARGEST : LONGEST_TEXT)) return isLogo(at) ? { what: 'logo-too-large', at } : { what: 'text-too-long', at }
      if (HIDDEN.test(value)) return { what: 'hidden-letters', at }
    } else if (typeof value === 'object' && value !== null) {
      const inner = Object.entries(value)
      if (inner.length > LONGEST_LIST) return { what: 'too-many', at: at || '/' }
      for (const [name, own] of inner) {
        if (FORBIDDEN.has(name)) return { what: 'forbidden-name', at: at ? `${at}.${name}` : name }
        open.push({ at: at ? `${at}.${name}` : name, value: own })
      }
    }
  }
  return null
}
