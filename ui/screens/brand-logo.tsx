import type { Logo } from '../../plugin/core/layers/shape'
import type { Say } from '../../plugin/core/messages/say'
import { FileButton } from '../parts/file-button'
import { logoUrl } from '../parts/logo-url'
import type { Send } from '../state/action'

/** The brand's mark: what there is, another one, or none. */
export const BrandLogo = ({ logo, say, send }: { readonly logo: Logo | undefined; readonly say: Say; readonly send: Send }) => (
  <div class="field" role="group" aria-labelledby="brand-logo">
    <span id="brand-logo" class="label">{say('brand.logo')}</span>
    <div class="brand-logo">
      {logo && <img src={logoUrl(logo)} alt={say('brand.logo.shown')} />}
      <FileButton label={say(logo ? 'brand.logo.change' : 'brand.logo.add')} accept=".png,.svg,image/png,image/svg+xml" onFile={(file) => send({ type: 'brand-logo', file })} />
      {logo ? <button type="button" class="button quiet" onClick={() => send({ type: 'brand-choice', change: { logo: undefined } })}>{say('brand.logo.remove')}</button> : <span class="hint">{say('brand.logo.about')}</span>}
    </div>
  </div>
)
