/**
 * A component of the agency's own, in this file, and its text properties as Figma names them (`Label#12:0`): what shows the
 * words, what the kind of a note or the number of a stage, and what the line beneath.
 */
export interface Part { readonly id: string; readonly key: string; readonly name: string; readonly text: string; readonly type?: string | undefined; readonly meta?: string | undefined }

export interface Parts { readonly header?: Part | undefined; readonly card?: Part | undefined }

/** Forms of a look that no token names; pixels. */
export interface Shape {
  /** Stage headers: plain, or with a point towards the next stage. */
  readonly stage: 'rectangle' | 'chevron'
  /** Cards: filled with a hairline, filled only, or a hairline only. */
  readonly card: 'lined' | 'filled' | 'open'
  /** Outline of the faces. */
  readonly face: 'round' | 'soft' | 'square'
  readonly radii: { readonly map: number; readonly band: number; readonly stage: number; readonly card: number; readonly chip: number }
  /** Padding of cards, across and down, and of cells above and below their notes. */
  readonly spacing: { readonly across: number; readonly down: number; readonly cell: number }
  /** What stands for stage headers and for cards; absent = drawn by us. */
  readonly parts?: Parts
}

/** How maps are formed until a brand says otherwise (VISUAL §2). */
export const PLAIN_SHAPE: Shape = {
  stage: 'rectangle',
  card: 'lined',
  face: 'round',
  radii: { map: 16, band: 12, stage: 8, card: 8, chip: 4 },
  spacing: { across: 12, down: 10, cell: 12 },
}

/** A brand's mark: the bytes of a PNG in base64, or a cleaned SVG as text. Its own size in pixels. */
export interface Logo { readonly type: 'png' | 'svg'; readonly data: string; readonly width: number; readonly height: number }
