import type { Logo, Shape } from './shape'
import type { Tag } from './tag'

/** The colour roles of a brand, in the order brands are listed. Faces 1–5 run from worst to best. */
export const COLOUR_TOKENS = [
  'paper', 'band', 'line', 'ink', 'muted', 'edge', 'stage', 'on-stage', 'accent', 'card',
  'pain', 'pain-fill', 'gain', 'gain-fill', 'curve',
  'face-1', 'face-2', 'face-3', 'face-4', 'face-5', 'glyph', 'on-accent',
] as const

export type ColourToken = (typeof COLOUR_TOKENS)[number]

/** The text styles of a map. */
export const TYPE_TOKENS = ['title', 'scenario', 'stage', 'stage-line', 'lane', 'note', 'meta', 'meta-strong', 'chip', 'field', 'field-label'] as const

export type TypeToken = (typeof TYPE_TOKENS)[number]

/** Pixels; `line` is the line height. `style` is the font's style name, e.g. `Semi Bold`. */
export interface TypeStyle { readonly family: string; readonly style: string; readonly size: number; readonly line: number }

/** What the tokens of a plan mean. `collection` names the variable collection and the style folder. */
export interface Look {
  readonly collection: string
  readonly colours: Readonly<Record<ColourToken, string>>
  readonly type: Readonly<Record<TypeToken, TypeStyle>>
  /** Bind colours to variables, bind type to text styles too, or write plain values. */
  readonly drawn: 'variables' | 'variables-and-styles' | 'values'
  /** Keys of library variables that colours are bound to instead of ours, as long as the library gives them. */
  readonly library?: { readonly [C in ColourToken]?: string }
  /** Absent = the plain forms. */
  readonly shape?: Shape
  /** What a layer with the picture `logo` shows. */
  readonly logo?: Logo
}

export type Size = number | 'hug' | 'fill'
export type Sides = readonly [top: number, right: number, bottom: number, left: number]

export interface StrokePlan {
  readonly colour: ColourToken
  /** One weight, or one a side. */
  readonly weight: number | Sides
  readonly dash?: readonly number[]
}

/**
 * One layer to be drawn. Plain data: positions in pixels, colours and type by token. A child with `at` leaves its
 * parent's auto-layout and stands at that point of it. Nothing is `fill` on an axis that its parent hugs: Figma collapses it.
 */
export interface PlanNode {
  readonly key: string
  readonly type: 'frame' | 'text' | 'rectangle' | 'ellipse' | 'vector' | 'instance'
  readonly name: string
  readonly width?: Size
  readonly height?: Size
  readonly minHeight?: number
  /** Rows: once laid out, every child gets the tallest child's height as its minimum (Figma has no stretch under hug). */
  readonly equal?: boolean
  readonly at?: { readonly x: number; readonly y: number }
  readonly flow?: 'row' | 'column'
  readonly gap?: number
  /** Rows: what does not fit goes to a next line, `gap` below. */
  readonly wrap?: boolean
  readonly pad?: Sides
  /** Along the flow, and across it. */
  readonly align?: readonly [main: 'start' | 'center' | 'end' | 'between', cross: 'start' | 'center' | 'end']
  readonly radius?: number
  readonly fill?: ColourToken
  readonly stroke?: StrokePlan
  readonly clips?: boolean
  readonly locked?: boolean
  readonly opacity?: number
  /** Texts. Width `hug` keeps one line; a number or `fill` wraps. */
  readonly text?: { readonly content: string; readonly style: TypeToken; readonly colour: ColourToken; readonly align?: 'left' | 'center' | 'right' }
  /** Vectors: M L C Z, absolute, starting at 0,0 of their own box; `at` places that box. */
  readonly path?: string
  /** Frames: the picture that fills them, by name. `logo` is the look's, others come with the change. */
  readonly image?: string
  /** Instances: of which component, and what its text properties say. */
  readonly component?: { readonly id: string; readonly key: string; readonly name: string }
  readonly texts?: Readonly<Record<string, string>>
  readonly tag?: Tag
  /** Relaunch buttons: command → description (≤ 1,000 characters). */
  readonly relaunch?: Readonly<Record<string, string>>
  readonly children?: readonly PlanNode[]
}
