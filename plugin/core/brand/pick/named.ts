/** `key`: of the library variable behind it. */
export interface NamedColour { readonly path: string; readonly hex: string; readonly key?: string | undefined }

/** Things of somebody's design system by their names, e.g. `color.brand.500`. Colours as `#RRGGBB`, sizes in pixels. */
export interface Named {
  readonly colours: readonly NamedColour[]
  /** Colours to look among where the first have none that fits. */
  readonly more?: readonly NamedColour[]
  readonly fonts: readonly { readonly path: string; readonly family: string }[]
  readonly sizes: readonly { readonly path: string; readonly px: number }[]
}

/** `Color/onSurface-500` → color, on, surface, 500. */
export const wordsOf = (path: string): string[] =>
  path.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Za-z])(\d)/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean)
