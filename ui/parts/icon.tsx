import { LineDrawing } from './line-drawing'

const paths = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  check: 'm3.5 8.5 3 3 6-7',
  chevron: 'm5 6.5 3 3 3-3',
  close: 'm4 4 8 8m0-8-8 8',
  go: 'M4 8h7.5M8.5 4.5 12 8l-3.5 3.5',
  grip: 'M6 4.5h.01M10 4.5h.01M6 8h.01M10 8h.01M6 11.5h.01M10 11.5h.01',
  import: 'M8 2.5v7m-3-3 3 3 3-3M3 11v2.5h10V11',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3.5v9M3.5 8h9',
  refresh: 'M12.5 8A4.5 4.5 0 1 1 11 4.6M12.5 2.5v3h-3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 13.5 13.5',
  settings: 'M2.5 5h5.75m3.5 0h1.75M2.5 11h1.75m3.5 0h5.75M8.25 5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M4.25 11a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11m-11 3h11m-7-3v6',
  undo: 'M5.5 3 3 5.5 5.5 8M3.5 5.500H9a3.5 3.5 0 0 1 0 7H6.5',
} as const

export type IconName = keyof typeof paths

/** A 16 px line drawing; never the only name of a control. */
export const Icon = ({ name }: { readonly name: IconName }) => <LineDrawing path={paths[name]} />
