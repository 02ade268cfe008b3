import type { ColourToken } from '../../plugin/core/layers/plan'

/** One stroke or area of a small picture; `path` in SVG's own words, colours by token. */
export interface Shape { readonly path: string; readonly fill?: ColourToken; readonly stroke?: ColourToken; readonly weight?: number; readonly dash?: string }

/** The path of a box; a radius that is too large for it makes its ends round. */
export const rounded = (x: number, y: number, w: number, h: number, radius: number): string => {
  const r = Math.max(0, Math.min(radius, w / 2, h / 2))
  return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(w - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(h - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}Z`
}

export const line = (x: number, y: number, w: number): string => `M${x} ${y}h${w}`
