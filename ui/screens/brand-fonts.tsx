import { brands } from '../../plugin/core/brand/built-in'
import type { BrandChoices } from '../../plugin/core/brand/choices'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'

interface Props { readonly choices: BrandChoices; readonly standIns: Readonly<Record<string, string>>; readonly say: Say; readonly send: Send }

const uses = ['heading', 'text'] as const

/** Families that the brands of Waymark use; any other can be typed. */
const usual = [...new Set(brands.flatMap(({ fonts }) => [fonts.heading, fonts.text]))].sort()

/** The two families. One that is missing on this machine stays wished for, and what stands in is told. */
export const BrandFonts = ({ choices: { fonts = {} }, standIns, say, send }: Props) => (
  <div class="brand-grid">
    {uses.map((use) => {
      const family = fonts[use] ?? ''
      const standIn = Object.hasOwn(standIns, family) ? standIns[family] : undefined
      return (
        <div key={use} class="field">
          <label for={`brand-font-${use}`}>{say(`brand.font.${use}`)}</label>
          <input id={`brand-font-${use}`} class="input" type="text" maxLength={60} list="brand-families" value={family} autocomplete="off" spellcheck={false} aria-describedby={standIn ? `brand-font-${use}-here` : undefined}
            onInput={(event) => send({ type: 'brand-choice', change: { fonts: { ...fonts, [use]: event.currentTarget.value } } })} />
          {standIn && <p id={`brand-font-${use}-here`} class="hint stand-in">{say('brand.stand-in', { wanted: family, used: standIn })}</p>}
        </div>
      )
    })}
    <datalist id="brand-families">{usual.map((family) => <option key={family} value={family} />)}</datalist>
  </div>
)
