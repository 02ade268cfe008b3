import type { ColourToken } from '../../plugin/core/layers/plan'
import { drawPreview } from './draw-preview'

interface Props {
  readonly stages: number
  readonly roles: readonly string[]
  readonly curve: readonly (number | null)[]
  readonly colours: Readonly<Record<ColourToken, string>>
  readonly width: number
  readonly height: number
}

/** A journey map in miniature: its stages, lanes by role, and the curve of its example. Decoration: the words stand beside it. */
export const Preview = ({ stages, roles, curve, colours, width, height }: Props) => (
  <svg class="preview" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" preserveAspectRatio="xMidYMid meet">
    {drawPreview(stages, roles, curve, width, height).map((shape, index) => (
      <path key={index} d={shape.path} fill={shape.fill ? colours[shape.fill] : 'none'} stroke={shape.stroke ? colours[shape.stroke] : 'none'} stroke-width={shape.weight ?? 1} stroke-dasharray={shape.dash ?? ''} stroke-linecap="round" stroke-linejoin="round" />
    ))}
  </svg>
)
