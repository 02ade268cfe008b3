import type { ColourToken } from '../../layers/plan'
import type { Patch } from '../../layers/patch'
import { contrast } from '../../reading/looks/colour'
import type { LookReading } from '../../reading/reading'
import { askedPad, colourDrift, fontDrift, spacingDrift } from '../drift'
import { isTooWeak, neededContrast } from '../legible'
import type { Fix, Ground } from './fix'

const looksOf = ({ reading: { looks = [] } }: Ground): readonly LookReading[] => looks

const paint = ({ node, isText }: LookReading, colour: ColourToken): Patch => ({ op: 'set', node, props: isText ? { textColour: colour } : { fill: colour } })

/** Every layer that strays alike gets the brand's colour; a variable gets its value back. */
export const useBrandColour: Fix = {
  plan: ({ key }, ground) => {
    const alike = looksOf(ground).filter((one) => colourDrift(one, ground.look)?.key === key)
    const token = alike[0]?.colours?.find((colour) => colour === alike[0]?.token)
    if (token && colourDrift(alike[0] as LookReading, ground.look)?.kind === 'variable') return [{ op: 'variable', token, hex: ground.look.colours[token] }]
    return alike.flatMap((one): Patch[] => {
      const meant = one.colours?.find((colour) => ground.look.colours[colour].toUpperCase() === one.hex) ?? one.colours?.[0]
      return meant ? [paint(one, meant)] : []
    })
  },
}

export const useBrandFont: Fix = {
  plan: ({ key }, ground) => looksOf(ground).flatMap((one): Patch[] => {
    const [type] = one.types ?? []
    return type && fontDrift(one, ground.look)?.key === key ? [{ op: 'set', node: one.node, props: { textStyle: type } }] : []
  }),
}

export const evenSpacing: Fix = {
  plan: (_finding, ground) => {
    const isDrift = spacingDrift(ground.look)
    return looksOf(ground).flatMap((one): Patch[] => (one.form && isDrift(one) ? [{ op: 'set', node: one.node, props: { pad: askedPad(one.form, ground.look) } }] : []))
  },
}

/** Colours that letters may take, the usual ones first. */
const LETTERS: readonly ColourToken[] = ['ink', 'on-stage', 'on-accent', 'paper', 'glyph']

/** The colour meant for the text where that is strong enough, else the first of the brand's that is. */
export const strengthen: Fix = {
  plan: ({ key }, ground) => looksOf(ground).flatMap((one): Patch[] => {
    const { hex = '', ground: behind = '' } = one
    if (!isTooWeak(one) || key !== `contrast:${hex}/${behind}`) return []
    const strong = [...(one.colours ?? []), ...LETTERS].find((colour) => contrast(ground.look.colours[colour], behind) >= neededContrast(one))
    return strong ? [paint(one, strong), { op: 'set', node: one.node, props: { opacity: 1 } }] : []
  }),
}

/** The text's own style where that is large enough, else the smallest that is. */
export const enlarge: Fix = {
  plan: ({ data }, ground) => looksOf(ground).flatMap((one): Patch[] => {
    const least = Number(data['min'])
    if (!one.isText || one.size === undefined || Math.round(one.size * 10) / 10 !== data['size']) return []
    const [own] = one.types ?? []
    const type = own && ground.look.type[own].size >= least ? own : 'meta'
    return ground.look.type[type].size > one.size ? [{ op: 'set', node: one.node, props: { textStyle: type } }] : []
  }),
}
