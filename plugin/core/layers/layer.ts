import type { Tag } from './tag'

/** Absolute on its page, rotation applied, in pixels. */
export interface Box { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** A visible solid fill. `token` is the name of the variable it is bound to, if any. */
export interface Fill { readonly hex: string; readonly opacity: number; readonly token?: string; /** The variable's key where a library gave it. */ readonly key?: string }

/**
 * One layer as it was read: plain data, no live node. Layers arrive parents first, in document order.
 * Read with detail `texts`, only `id`, `type` and `text` are known and `box` is null.
 */
export interface Layer {
  readonly id: string
  /** Id of the parent layer, or of the page. */
  readonly parent: string
  /** Place among its siblings, 0 = lowest. */
  readonly index: number
  readonly type: string
  readonly name: string
  /** False when the layer or any ancestor is hidden. */
  readonly visible: boolean
  /** Own opacity times its ancestors', 0–1. */
  readonly opacity: number
  readonly box: Box | null
  /** Degrees counter-clockwise, texts only; absent = 0. */
  readonly rotation?: number
  readonly locked?: boolean
  /** True where children outside the box are not seen. */
  readonly clips?: boolean
  /** Cut at 20,000 characters; `length` tells the whole. */
  readonly text?: string
  readonly length?: number
  /** Texts of an instance: the component property that shows them, empty for none. Absent elsewhere. */
  readonly property?: string
  /** Read with detail `assets`: key of the library variable that a colour comes from. */
  readonly key?: string
  readonly fontSize?: number
  readonly font?: string
  /** True for a text set in several fonts or sizes; `font` and `fontSize` then tell the first and the smallest. */
  readonly mixed?: boolean
  /** Fills; absent = none. `mixed` in place of a list says that a text has several. `other` = gradient or picture. */
  readonly fills?: readonly Fill[] | 'mixed' | 'other'
  readonly tag?: Tag
  /** Shared data under `waymark` that was there but could not be read as a tag. */
  readonly badTag?: string
  /** Roots of maps: our other shared data by key (accepted findings, settings), as the texts that were found. */
  readonly stored?: Readonly<Record<string, string>>
}

/** What a read says about the page besides its layers. */
export interface PageView {
  readonly page: { readonly id: string; readonly name: string }
  /** The part of the page in the window. */
  readonly view: Box
  readonly selection: readonly string[]
}
