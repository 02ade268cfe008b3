import type { ColourToken } from '../../plugin/core/layers/plan'

interface Props { readonly colours: Readonly<Record<ColourToken, string>>; readonly shown?: readonly ColourToken[] }

/** A brand at a glance. */
export const Swatches = ({ colours, shown = ['stage', 'accent', 'gain', 'paper'] }: Props) => (
  <span class="swatches" aria-hidden="true">{shown.map((token) => <i key={token} style={{ background: colours[token] }} />)}</span>
)
