import type { Brand } from '../../plugin/core/brand/brand'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { familyStack } from '../parts/family-stack'
import { THEMES } from '../state/themes'
import { Swatches } from './swatches'

/** Both families, or the one there is. */
export const fontsOf = ({ fonts }: Pick<Brand, 'fonts'>): string => [...new Set([fonts.heading, fonts.text])].join(' · ')

/** A brand by day and by night, in its letters, with its name and five of its colours. */
export const BrandRow = ({ brand, isUsed, say, onOpen }: { readonly brand: Brand; readonly isUsed: boolean; readonly say: Say; readonly onOpen: () => void }) => (
  <button type="button" class="brand-row" onClick={onOpen}>
    <span class="brand-tiles" aria-hidden="true">
      {THEMES.map((theme) => <span key={theme} style={{ background: brand[theme].paper, color: brand[theme].ink, fontFamily: familyStack(brand.fonts.heading) }}>{'Aa'}</span>)}
    </span>
    <span class="brand-name">
      <strong class="ellipsis">{brand.name}</strong>
      <small class="ellipsis">{isUsed ? say('brands.used') : fontsOf(brand)}</small>
    </span>
    <Swatches colours={brand.light} shown={['stage', 'accent', 'ink', 'gain', 'band']} />
    <Icon name="go" />
  </button>
)
