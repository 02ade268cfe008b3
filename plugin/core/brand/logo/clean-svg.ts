import { ATTRIBUTES, ELEMENTS, STYLES, UNSEEN, isPlain } from './svg-allowed'
import { svgTokens, type SvgToken } from './svg-tokens'

export const SVG_PROBLEMS = ['logo-not-svg', 'logo-entities', 'logo-element', 'logo-script', 'logo-outside', 'logo-too-complex', 'logo-no-size'] as const

export type SvgProblem = (typeof SVG_PROBLEMS)[number]
export type CleanSvg =
  | { readonly ok: true; readonly svg: string; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly problem: SvgProblem; /** The element or attribute. */ readonly found?: string }

type Open = Extract<SvgToken, { kind: 'open' }>
type Kept = { readonly ok: true; readonly attributes: readonly (readonly [string, string])[] } | Extract<CleanSvg, { ok: false }>

const MOST_ELEMENTS = 2_000
const DEEPEST = 32

const refuse = (problem: SvgProblem, found?: string): Extract<CleanSvg, { ok: false }> => ({ ok: false, problem, ...(found !== undefined && { found }) })

/**
 * An SVG written anew from an allow-list. What is only of use to drawing programs is left out; what could act, load or hide
 * something refuses the whole. Cleaning what is clean changes nothing.
 */
export function cleanSvg(text: string): CleanSvg {
  const tokens = svgTokens(text.replace(/^\uFEFF/, '').trim())
  if (!tokens) return refuse('logo-not-svg')
  const written: string[] = []
  const open: string[] = []
  let unseen = 0
  let elements = 0
  let root: readonly (readonly [string, string])[] | null = null
  for (const token of tokens) {
    if (token.kind === 'text') continue
    if (token.kind === 'doctype') {
      if (token.hasEntities) return refuse('logo-entities')
      continue
    }
    if (token.kind === 'close') {
      if (open.pop() !== token.name) return refuse('logo-not-svg')
      if (unseen > 0) unseen -= 1
      else written.push(`</${token.name}>`)
      continue
    }
    if (++elements > MOST_ELEMENTS || open.length >= DEEPEST) return refuse('logo-too-complex')
    if (open.length === 0 && (root || token.name !== 'svg')) return refuse('logo-not-svg')
    if (unseen > 0 || token.name.includes(':') || UNSEEN.has(token.name)) {
      if (token.isClosed) continue
      unseen += 1
      open.push(token.name)
      continue
    }
    if (!ELEMENTS.has(token.name)) return refuse(/^(script|handler|listener)$/i.test(token.name) ? 'logo-script' : 'logo-element', token.name)
    const kept = keep(token)
    if (!kept.ok) return kept
    root ??= kept.attributes
    const own = open.length === 0 ? [['xmlns', 'http://www.w3.org/2000/svg'] as const, ...kept.attributes] : kept.attributes
    written.push(`<${token.name}${own.map(([name, value]) => ` ${name}="${value}"`).join('')}${token.isClosed ? '/' : ''}>`)
    if (!token.isClosed) open.push(token.name)
  }
  if (!root || open.length) return refuse('logo-not-svg')
  const size = sizeOf(new Map(root))
  return size ? { ok: true, svg: written.join(''), ...size } : refuse('logo-no-size')
}

function keep({ name: element, attributes }: Open): Kept {
  const kept = new Map<string, string>()
  for (const [name, value] of attributes) {
    if (/^on/i.test(name)) return refuse('logo-script', name)
    if (name === 'style') {
      for (const declaration of value.split(';')) {
        const [property = '', ...said] = declaration.split(':')
        if (!STYLES.has(property.trim())) continue
        const plain = said.join(':').trim()
        if (!isPlain(plain)) return refuse('logo-outside', property.trim())
        kept.set(property.trim(), plain)
      }
    } else if (/(^|:)href$/i.test(name)) {
      if (!element.endsWith('Gradient') || !/^#[A-Za-z][\w.-]*$/.test(value)) return refuse('logo-outside', name)
      kept.set('href', value)
    } else if (ATTRIBUTES.has(name)) {
      if (!isPlain(value)) return refuse('logo-outside', name)
      if (!kept.has(name)) kept.set(name, value.trim())
    }
  }
  return { ok: true, attributes: [...kept] }
}

/** Its own width and height where they are in pixels, else those of its view box. */
function sizeOf(root: ReadonlyMap<string, string>): { readonly width: number; readonly height: number } | null {
  const pixels = (said: string | undefined): number => (/^\d+(\.\d+)?(px)?$/.test(said ?? '') ? parseFloat(said ?? '') : 0)
  const box = (root.get('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const [width, height] = [pixels(root.get('width')) || box[2] || 0, pixels(root.get('height')) || box[3] || 0]
  return width > 0 && height > 0 && width <= 10_000 && height <= 10_000 ? { width, height } : null
}
