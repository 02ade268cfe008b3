import { wordsOf } from './named'

export type Pick = 'primary' | 'accent' | 'ink' | 'paper'

const TEXT = ['text', 'ink', 'foreground', 'fg', 'content', 'body', 'copy', 'typography']
const GROUND = ['background', 'bg', 'surface', 'paper', 'canvas', 'page']
const STRONG = ['primary', 'default', 'base', 'main', 'strong', 'high', 'body', 'normal', '500', '600']
const WEAK = [
  'hover', 'pressed', 'active', 'disabled', 'focus', 'focused', 'visited', 'border', 'outline', 'stroke', 'divider', 'shadow', 'overlay', 'scrim', 'inverse', 'inverted', 'subtle', 'muted', 'weak',
  'link', 'error', 'danger', 'warning', 'success', 'info', 'positive', 'negative', 'critical', 'icon', 'placeholder', 'dark', 'night', '50', '100', '200', '300', '800', '900', '950', 'light', 'lighter', 'lightest', 'darker', 'darkest', 'container', 'raised', 'elevated', 'tertiary', 'quaternary',
]

/** What a name must say, and what it must not. */
const KINDS: Readonly<Record<Pick, { readonly says: readonly string[]; readonly not: readonly string[] }>> = {
  primary: { says: ['primary', 'brand', 'main', 'key'], not: [...TEXT, ...GROUND, 'on', 'secondary', 'accent'] },
  accent: { says: ['accent', 'secondary', 'highlight', 'cta'], not: [...TEXT, ...GROUND, 'on'] },
  ink: { says: TEXT, not: [...GROUND, 'on', 'secondary', 'accent', 'brand'] },
  paper: { says: GROUND, not: [...TEXT, 'on', 'secondary', 'accent', 'brand'] },
}

/** How well a name fits what is sought; 0 = not at all. Shorter names fit better. */
export function scoreName(path: string, pick: Pick): number {
  const words = wordsOf(path)
  const { says, not } = KINDS[pick]
  const has = (list: readonly string[]): number => words.filter((word) => list.includes(word)).length
  // “primary” tells the kind of a text or ground, and the colour itself elsewhere.
  const named = has(says)
  if (!named || has(not)) return 0
  return Math.max(1, 100 + 10 * has(STRONG) - 30 * has(WEAK) - 2 * words.length + (says.includes(words[words.length - 1] ?? '') ? 5 : 0))
}
