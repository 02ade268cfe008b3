import type { ColourToken } from '../layers/plan'
import type { Colours } from './brand'
import { AA, contrast } from './contrast'

type Pair = readonly [what: keyof typeof AA, shown: ColourToken, on: readonly ColourToken[]]

/** Grounds that words of a map stand on. */
const GROUNDS = ['paper', 'band', 'card', 'pain-fill', 'gain-fill'] as const satisfies readonly ColourToken[]

export const FACES = ['face-1', 'face-2', 'face-3', 'face-4', 'face-5'] as const satisfies readonly ColourToken[]

/** Every colour that must be seen on another, as the maps use them. Hairlines and the stage's own ground carry no meaning alone. */
export const PAIRS: readonly Pair[] = [
  ['text', 'ink', GROUNDS],
  ['text', 'muted', GROUNDS],
  ['text', 'pain', ['pain-fill', 'paper']],
  ['text', 'on-stage', ['stage']],
  ['text', 'on-accent', ['accent']],
  ['mark', 'gain', ['gain-fill', 'paper']],
  ['mark', 'edge', ['paper']],
  ['mark', 'curve', ['paper']],
  ...FACES.map((face): Pair => ['mark', face, ['paper']]),
  ['mark', 'glyph', FACES],
]

/** One pair of colours, measured. */
export interface ContrastCheck {
  readonly what: keyof typeof AA
  readonly shown: ColourToken
  readonly on: ColourToken
  /** 1–21, and what AA asks for. */
  readonly ratio: number
  readonly needed: number
  readonly passes: boolean
}

/** How well everything on a map can be seen in some colours. */
export const contrastChecks = (colours: Colours): ContrastCheck[] =>
  PAIRS.flatMap(([what, shown, grounds]) => grounds.map((on) => {
    const ratio = contrast(colours[shown], colours[on])
    return { what, shown, on, ratio, needed: AA[what], passes: ratio >= AA[what] }
  }))
