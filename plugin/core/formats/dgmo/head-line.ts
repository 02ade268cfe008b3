import { beforeAlias, beforeColour, plainName } from './quote'

/** A line before the first phase: a look of the diagram, the customer, or a group of tags with every key that means it. */
export type HeadLine =
  | { readonly is: 'option' }
  | { readonly is: 'persona'; readonly name: string }
  | { readonly is: 'tag'; readonly name: string; readonly keys: readonly string[] }

const OPTIONS = /^(?:active-tag\s.+|solid-fill|no-title|no-legend|no-notes)$/i

export function headLine(said: string): HeadLine | null {
  if (OPTIONS.test(said)) return { is: 'option' }
  const [, word = '', rest = ''] = /^(persona|tag:?)\s([^]*)$/i.exec(said) ?? []
  const name = rest.trim()
  if (!name) return null
  return word.toLowerCase() === 'persona' ? { is: 'persona', name: personaName(name) } : tagGroup(name)
}

function personaName(text: string): string {
  const at = text.toLowerCase().lastIndexOf(' color:')
  const isColoured = at > 0 && /^\S+$/.test(text.slice(at + 7).trim())
  return isColoured ? text.slice(0, at).trimEnd() : beforeColour(text) ?? text
}

/** `Channel as c`; in older files `Channel c` and `Channel alias c`. */
function tagGroup(text: string): HeadLine {
  const at = text.lastIndexOf(' ')
  const last = text.slice(at + 1)
  const isAlias = at > 0 && (beforeAlias(text) !== null || /^[a-z]{1,4}$/.test(last))
  const head = isAlias ? beforeAlias(text) ?? text.slice(0, at).trimEnd().replace(/\salias$/i, '') : text
  const name = plainName(head.trim())
  const low = name.toLowerCase()
  return { is: 'tag', name, keys: [low, low.replace(/[^a-z0-9_-]+/g, '-'), ...(isAlias ? [last.toLowerCase()] : [])] }
}
