import type { ColourToken, Sides, StrokePlan, TypeToken } from '../../layers/plan'

/** How a layer was planned. What is absent was left open; `null` was planned to be bare. */
export interface PartLook {
  /** Of texts, the colour of their letters. */
  readonly fill?: ColourToken | null
  /** Colours that the layer may have been given as well, before somebody typed over a prompt. */
  readonly also?: readonly ColourToken[]
  readonly stroke?: StrokePlan | null
  readonly radius?: number
  readonly pad?: Sides
  readonly type?: TypeToken
  readonly alsoType?: readonly TypeToken[]
}
