import type { BrandChoices } from '../../plugin/core/brand/choices'
import { describedTheme } from '../../plugin/core/brand/derive'
import { tellColour } from '../../plugin/core/brand/tell-brand'
import type { ColourToken } from '../../plugin/core/layers/plan'
import type { Say } from '../../plugin/core/messages/say'
import { ColourField } from '../parts/colour-field'
import type { Send } from '../state/action'
import type { Editing } from '../state/editing'

type Seed = 'primary' | 'accent' | 'ink' | 'paper'

/** The four colours that are asked for, and the role in which each is seen. */
const seeds: readonly (readonly [Seed, ColourToken])[] = [['primary', 'stage'], ['accent', 'accent'], ['ink', 'ink'], ['paper', 'paper']]

const change = (seed: Seed, hex: string): Partial<BrandChoices> => ({ [seed]: hex })

/** Primary, accent, ink and paper; all other colours follow from them. */
export const BrandSeeds = ({ editing: { brand, choices, theme }, say, send }: { readonly editing: Editing; readonly say: Say; readonly send: Send }) => (
  <div class="brand-grid">
    {seeds.map(([seed, token]) => {
      const name = seed === 'primary' ? say('brand.primary') : tellColour(say, token)
      return <ColourField key={seed} id={`brand-${seed}`} label={name} pick={say('brand.pick', { name })} value={(choices[seed] ?? brand.light[token]).toUpperCase()} onColour={(hex) => send({ type: 'brand-choice', change: change(seed, hex) })} />
    })}
    {theme !== describedTheme(choices) && <p class="hint">{say(`brand.seeds.${describedTheme(choices)}`)}</p>}
  </div>
)
