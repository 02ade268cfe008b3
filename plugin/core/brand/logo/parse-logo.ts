import type { Logo } from '../../layers/shape'
import { cleanSvg, type SvgProblem } from './clean-svg'
import { pngSize } from './png-size'

/** Characters of a logo: about 100 kB of a PNG, or of SVG text. */
export const LOGO_LARGEST = 140_000
/** Figma shows no picture that is larger, in pixels. */
const WIDEST = 4096

export type LogoProblem = SvgProblem | 'logo-not-png' | 'logo-too-large'

export type ParsedLogo =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly problem: LogoProblem; readonly found?: string }

/** A logo from somebody's file: a PNG in base64, or the text of an SVG, which is cleaned. */
export function parseLogo(type: Logo['type'], data: string): ParsedLogo {
  if (data.length > LOGO_LARGEST) return { ok: false, problem: 'logo-too-large' }
  if (type === 'png') {
    const size = pngSize(data)
    if (!size) return { ok: false, problem: 'logo-not-png' }
    return Math.max(size.width, size.height) > WIDEST ? { ok: false, problem: 'logo-too-large' } : { ok: true, logo: { type, data, ...size } }
  }
  const cleaned = cleanSvg(data)
  return cleaned.ok ? { ok: true, logo: { type, data: cleaned.svg, width: cleaned.width, height: cleaned.height } } : cleaned
}
