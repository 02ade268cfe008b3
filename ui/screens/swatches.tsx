import type { ColourToken } from '../../plugin/core/layers/plan'

const shown = ['stage', 'accent', 'gain', 'paper'] as const

/** A brand at a glance. */
export const Swatches = ({ colours }: { readonly colours: Readonly<Record<ColourToken, string>> }) => (
  <span class="swatches" aria-hidden="true">{shown.map((token) => <i key={token} style={{ background: colours[token] }} />)}</span>
)
