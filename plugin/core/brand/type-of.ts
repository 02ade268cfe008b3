import { TYPE_TOKENS, type TypeStyle, type TypeToken } from '../layers/plan'
import type { Brand } from './brand'

type Usual = Omit<TypeStyle, 'family'> & { readonly in: 'heading' | 'text' }

/** The usual text styles (VISUAL §2). 12 px is the floor. */
const USUAL: Readonly<Record<TypeToken, Usual>> = {
  title: { in: 'heading', style: 'Semi Bold', size: 32, line: 40 },
  scenario: { in: 'text', style: 'Regular', size: 16, line: 24 },
  stage: { in: 'heading', style: 'Semi Bold', size: 16, line: 22 },
  'stage-line': { in: 'text', style: 'Regular', size: 12, line: 16 },
  lane: { in: 'text', style: 'Semi Bold', size: 14, line: 20 },
  note: { in: 'text', style: 'Regular', size: 14, line: 20 },
  meta: { in: 'text', style: 'Regular', size: 12, line: 16 },
  'meta-strong': { in: 'text', style: 'Semi Bold', size: 12, line: 16 },
  chip: { in: 'text', style: 'Medium', size: 12, line: 16 },
  field: { in: 'text', style: 'Medium', size: 14, line: 20 },
  'field-label': { in: 'text', style: 'Regular', size: 12, line: 16 },
}

/** The text styles of a brand: its families, and its own sizes and weights where it has them. */
export const typeOf = ({ fonts, type = {} }: Pick<Brand, 'fonts' | 'type'>): Record<TypeToken, TypeStyle> =>
  Object.fromEntries(TYPE_TOKENS.map((token) => {
    const { in: family, style, size, line } = USUAL[token]
    const own = type[token] ?? {}
    return [token, { family: fonts[family], style: own.style ?? style, size: own.size ?? size, line: own.line ?? Math.round((line * (own.size ?? size)) / size) }]
  })) as Record<TypeToken, TypeStyle>
