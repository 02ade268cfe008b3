/** A variable of the file. `path` is its name, e.g. `colour/brand/500`. */
export interface AssetVariable {
  readonly path: string
  readonly collection: string
  /** Of the default mode, aliases followed: `#RRGGBB`, a number in pixels, or a text. */
  readonly value: string | number
  /** Colours: key of the library variable behind them. */
  readonly key?: string
}

/** A text style of the file. */
export interface AssetTextStyle { readonly path: string; readonly family: string }

/** A solid colour style of the file. */
export interface AssetColourStyle { readonly path: string; readonly hex: string; /** Of the library variable it is bound to. */ readonly key?: string }

/** What a file holds that a brand can be made from. */
export interface Assets {
  readonly variables: readonly AssetVariable[]
  readonly textStyles: readonly AssetTextStyle[]
  readonly colourStyles: readonly AssetColourStyle[]
}
