import type { ColourToken } from '../../plugin/core/layers/plan'
import type { Shape } from './shape'

/** Shapes in a brand's colours, lowest first. */
export const Shapes = ({ shapes, colours }: { readonly shapes: readonly Shape[]; readonly colours: Readonly<Record<ColourToken, string>> }) => (
  <>
    {shapes.map(({ path, fill, stroke, weight = 1, dash = '' }, at) => (
      <path key={at} d={path} fill={fill ? colours[fill] : 'none'} stroke={stroke ? colours[stroke] : 'none'} stroke-width={weight} stroke-dasharray={dash} stroke-linecap="round" stroke-linejoin="round" />
    ))}
  </>
)
