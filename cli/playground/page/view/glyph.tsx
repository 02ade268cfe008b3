import { LineDrawing } from '../../../../ui/parts/line-drawing'

const paths = {
  layers: 'm8 2.5 5.5 3L8 8.5 2.5 5.5zM2.5 8.5 8 11.5l5.5-3M2.5 11 8 14l5.5-3',
  moon: 'M13 9.6A5.5 5.5 0 1 1 6.4 3 4.5 4.5 0 0 0 13 9.6Z',
  sun: 'M8 5.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5ZM8 1.5v1.25M8 13.25v1.25M1.5 8h1.25M13.25 8h1.25M3.4 3.4l.9.9M11.700 11.700l.9.9M12.600 3.4l-.9.9M4.300 11.700l-.9.9',
  frame: 'M5 2.5v11M11 2.5v11M2.5 5h11M2.5 11h11',
  text: 'M4 4.5V3.5h8v1M8 3.5v9M6.5 12.5h3',
  shape: 'M3.5 3.5h9v9h-9z',
} as const

export type GlyphName = keyof typeof paths

/** Line drawings that only this page needs; never the only name of a control. */
export const Glyph = ({ name }: { readonly name: GlyphName }) => <LineDrawing path={paths[name]} />
