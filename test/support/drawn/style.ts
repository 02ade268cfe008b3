import type { Chance } from './chance'

/** Everything that two designers would do differently. Lengths in pixels. */
export interface Style {
  readonly size: { readonly note: number; readonly label: number; readonly stage: number }
  readonly column: { readonly min: number; readonly max: number; readonly label: number }
  readonly row: { readonly min: number; readonly max: number }
  readonly pad: number
  readonly gap: number
  readonly label: 'top' | 'middle' | 'inside' | 'above' | 'rotated'
  readonly labelCard: boolean
  readonly labelAlign: 'left' | 'centre' | 'right'
  readonly labelNote: boolean
  readonly listed: boolean
  readonly corner: '' | 'stage' | 'other'
  readonly header: 'bare' | 'card' | 'chevron'
  readonly headerAlign: 'left' | 'centre'
  readonly headerDepth: number
  readonly numbers: '' | 'over' | 'beside'
  readonly captions: boolean
  readonly phases: boolean
  readonly capitals: boolean
  readonly cellBoxes: boolean
  readonly rowBoxes: boolean
  readonly lines: boolean
  readonly stickies: boolean
  readonly sideBySide: boolean
  readonly hugText: boolean
  /** Notes run on one line over the edge of their cells. */
  readonly unwrapped: boolean
  readonly jitter: number
  readonly title: boolean
  readonly persona: boolean
  readonly legend: '' | 'right' | 'below'
  readonly arrows: boolean
  readonly comments: boolean
  readonly hidden: boolean
  readonly transposed: boolean
}

export type Trait = keyof Style

export function styleOf(dice: Chance, fixed: Partial<Style>): Style {
  const note = dice.whole(11, 20)
  const min = dice.whole(130, 260)
  const free: Style = {
    size: { note, label: note + dice.whole(-1, 6), stage: note + dice.whole(0, 10) },
    column: { min, max: dice.is(0.4) ? min + dice.whole(10, 120) : min, label: dice.whole(110, 220) },
    row: { min: dice.whole(50, 120), max: dice.whole(120, 220) },
    pad: dice.whole(4, 20),
    gap: dice.is(0.35) ? 0 : dice.whole(4, 32),
    label: dice.of(['top', 'middle', 'top', 'middle', 'inside', 'above', 'rotated'] as const),
    labelCard: dice.is(0.4),
    labelAlign: dice.of(['left', 'left', 'centre', 'right'] as const),
    labelNote: dice.is(0.15),
    listed: false,
    corner: dice.of(['', '', 'stage', 'other'] as const),
    header: dice.of(['bare', 'card', 'chevron'] as const),
    headerAlign: dice.of(['left', 'centre'] as const),
    headerDepth: dice.whole(32, 90),
    numbers: dice.of(['', '', '', 'over', 'beside'] as const),
    captions: dice.is(0.15),
    phases: dice.is(0.1),
    capitals: dice.is(0.2),
    cellBoxes: dice.is(0.4),
    rowBoxes: dice.is(0.3),
    lines: dice.is(0.3),
    stickies: dice.is(0.4),
    sideBySide: dice.is(0.2),
    hugText: dice.is(0.2),
    unwrapped: false,
    jitter: dice.is(0.5) ? 0 : dice.whole(1, 5),
    title: dice.is(0.7),
    persona: dice.is(0.4),
    legend: dice.of(['', '', 'right', 'below'] as const),
    arrows: dice.is(0.3),
    comments: dice.is(0.2),
    hidden: dice.is(0.2),
    transposed: false,
  }
  return { ...free, ...fixed }
}
