import { useRef } from 'preact/hooks'
import type { Logo } from '../../plugin/core/layers/shape'
import type { Say } from '../../plugin/core/messages/say'
import { FilePicker } from '../parts/file-picker'
import { logoUrl } from '../parts/logo-url'
import type { Send } from '../state/action'

/** The brand's mark: what there is, another one, or none. */
export function BrandLogo({ logo, say, send }: { readonly logo: Logo | undefined; readonly say: Say; readonly send: Send }) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div class="field" role="group" aria-labelledby="brand-logo">
      <span id="brand-logo" class="label">{say('brand.logo')}</span>
      <div class="brand-logo">
        {logo && <img src={logoUrl(logo)} alt={say('brand.logo.shown')} />}
        <button type="button" class="button" onClick={() => picker.current?.click()}>{say(logo ? 'brand.logo.change' : 'brand.logo.add')}</button>
        {logo ? <button type="button" class="button quiet" onClick={() => send({ type: 'brand-choice', change: { logo: undefined } })}>{say('brand.logo.remove')}</button> : <span class="hint">{say('brand.logo.about')}</span>}
      </div>
      <FilePicker picker={picker} accept=".png,.svg,image/png,image/svg+xml" label={say('brand.logo')} onFile={(file) => send({ type: 'brand-logo', file })} />
    </div>
  )
}
