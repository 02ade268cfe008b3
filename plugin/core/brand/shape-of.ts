import { PLAIN_SHAPE, type Parts, type Shape } from '../layers/shape'
import type { ShapeChoice } from './brand'

/** What is said, over what is usual; a value that is undefined says nothing. */
const over = <T extends object>(usual: T, said: { readonly [K in keyof T]?: T[K] | undefined } = {}): T =>
  ({ ...usual, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) })

/** The whole shape that a brand's choices mean. */
export const shapeOf = ({ radii, spacing, ...forms }: ShapeChoice = {}, parts?: Parts): Shape =>
  ({ ...over(PLAIN_SHAPE, forms), radii: over(PLAIN_SHAPE.radii, radii), spacing: over(PLAIN_SHAPE.spacing, spacing), ...(parts && { parts }) })
