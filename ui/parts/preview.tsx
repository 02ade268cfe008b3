import type { ColourToken } from '../../plugin/core/layers/plan'
import { drawPreview } from './draw-preview'
import { Shapes } from './shapes'

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
    <Shapes shapes={drawPreview(stages, roles, curve, width, height)} colours={colours} />
  </svg>
)
