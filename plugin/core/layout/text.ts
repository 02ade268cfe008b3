import type { ColourToken, PlanNode, Size, TypeToken } from '../layers/plan'
import type { Tag } from '../layers/tag'

interface Written {
  readonly key: string
  readonly name: string
  readonly content: string
  readonly style: TypeToken
  readonly colour?: ColourToken
  readonly width?: Size
  readonly align?: 'left' | 'center' | 'right'
  readonly at?: { readonly x: number; readonly y: number }
  readonly tag?: Tag
}

/** A text layer; fills its parent's width unless told otherwise. */
export const text = ({ key, name, content, style, colour = 'ink', width = 'fill', align, at, tag }: Written): PlanNode => ({
  key,
  type: 'text',
  name,
  width,
  text: { content, style, colour, ...(align && { align }) },
  ...(at && { at }),
  ...(tag && { tag }),
})

/** The tag of a text that is the value of `field`. `seed` is a text that stands for "no value". */
export const field = (name: string, seed?: string): Tag => ({ v: 1, kind: 'field', field: name, ...(seed !== undefined && { seed }) })

export const aid = (name: string): Tag => ({ v: 1, kind: 'aid', aid: name })
