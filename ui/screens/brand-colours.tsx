import { tellColour } from '../../plugin/core/brand/tell-brand'
import { COLOUR_TOKENS } from '../../plugin/core/layers/plan'
import type { Say } from '../../plugin/core/messages/say'
import { ColourField } from '../parts/colour-field'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import type { Editing } from '../state/editing'

/** Every colour of the theme on show. One that is set here stays when the others are derived anew. */
export const BrandColours = ({ editing: { brand, theme }, say, send }: { readonly editing: Editing; readonly say: Say; readonly send: Send }) => (
  <details class="fold">
    <summary><Icon name="chevron" />{say(`brand.colours.${theme}`)}</summary>
    <p class="hint">{say('brand.colours.about')}</p>
    <div class="brand-grid">
      {COLOUR_TOKENS.map((token) => {
        const name = tellColour(say, token)
        return <ColourField key={`${theme}/${token}`} id={`colour-${token}`} label={name} pick={say('brand.pick', { name })} value={brand[theme][token].toUpperCase()} onColour={(hex) => send({ type: 'brand-colour', token, hex })} />
      })}
    </div>
  </details>
)
