import { protectEntities } from './escape'

/** What Waymark writes beside a diagram, in comments that Mermaid skips: `%% jm:improvement Repeat the size`. */
export interface Aside { readonly line: number; readonly word: string; readonly text: string }

export interface Cleaned { readonly text: string; readonly title?: string; readonly asides: readonly Aside[] }

/**
 * A diagram as its lexer gets it: front matter, directives and comment lines are blanked, so that every line keeps its number;
 * entities are out of the way. Source: mermaid 11, preprocessing.
 */
export function clean(source: string): Cleaned {
  const front = frontMatter(plainAttributes(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')))
  const asides: Aside[] = []
  const lines = withoutDirectives(front.text).split('\n').map((line, at) => {
    if (!/^\s*%%(?!\{)/.test(line)) return line
    const [, word, text = ''] = /^\s*%%\s*jm:([a-z-]+)\s?([^]*)$/.exec(line) ?? []
    if (word !== undefined) asides.push({ line: at + 1, word, text: protectEntities(text) })
    return ''
  })
  return { text: protectEntities(lines.join('\n')), asides, ...(front.title !== undefined && { title: front.title }) }
}

const blanked = (text: string): string => text.replace(/[^\n]+/g, '')

function frontMatter(text: string): { readonly text: string; readonly title?: string } {
  const block = /^-{3}[^\S\n]*\n([\s\S]*?)\n-{3}[^\S\n]*(?=\n|$)/.exec(text)
  if (!block) return { text }
  const title = /^title[^\S\n]*:[^\S\n]*(.*)$/m.exec(block[1] ?? '')?.[1]?.trim().replace(/^(["'])(.*)\1$/, '$2')
  return { text: blanked(block[0]) + text.slice(block[0].length), ...(title && { title: protectEntities(title) }) }
}

/** `%%{init: …}%%`, over several lines too. One that is never closed is left for the lexer to refuse. */
function withoutDirectives(text: string): string {
  const kept: string[] = []
  let at = 0
  for (let open = text.indexOf('%%{'); open >= 0; open = text.indexOf('%%{', at)) {
    const close = text.indexOf('}%%', open)
    if (close < 0) break
    kept.push(text.slice(at, open), blanked(text.slice(open, close + 3)))
    at = close + 3
  }
  return kept.join('') + text.slice(at)
}

/** Attributes of HTML tags in double quotes get single ones. */
function plainAttributes(text: string): string {
  const kept: string[] = []
  let at = 0
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
    const close = text.indexOf('>', open)
    if (close < 0) break
    const tag = text.slice(open, close + 1)
    kept.push(text.slice(at, open), /^<\w/.test(tag) ? tag.replace(/="([^"]*)"/g, "='$1'") : tag)
    at = close + 1
  }
  return kept.join('') + text.slice(at)
}
