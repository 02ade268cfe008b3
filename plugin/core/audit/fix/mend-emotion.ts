import type { Finding } from '../finding'
import type { Fix, Ground } from './fix'
import { noteOf } from './place'
import { drawFeelings, writeFeeling } from './write-feeling'

function rate(finding: Finding, ground: Ground, fallback: number | undefined) {
  const { stage, lane } = finding
  const level = ground.answer.level ?? fallback
  return stage === null || lane === null || level === undefined ? [] : writeFeeling(ground, { stage, lane }, level, noteOf(ground, finding))
}

/** The level that somebody chooses; off the scale, the nearest is the first suggestion. */
export const chooseLevel: Fix = {
  asks: ({ variant }) => (variant === 'unknown-word' ? 'level' : null),
  plan: (finding, ground) => rate(finding, ground, typeof finding.data['nearest'] === 'number' ? finding.data['nearest'] : undefined),
}

/** Height or word: whichever somebody says; the height, which was touched to be seen, is the first suggestion. */
export const settleConflict: Fix = { plan: (finding, ground) => rate(finding, ground, noteOf(ground, finding)?.conflict?.byHeight) }

/** Draws the curve and every feeling that was touched since it was drawn. */
export const redrawCurve: Fix = {
  plan: ({ lane }, ground) => {
    if (lane === null) return []
    const { cells, map } = ground.reading
    const anew = new Set(cells.filter((cell) => cell.lane === lane && cell.notes.some(({ isStale, conflict }) => isStale && !conflict)).map(({ stage }) => stage))
    return drawFeelings(ground, lane, map, anew)
  },
}

/** Draws the feelings of a stage with face and word. */
export const addWord: Fix = {
  plan: ({ stage, lane }, ground) => (stage === null || lane === null ? [] : drawFeelings(ground, lane, ground.reading.map, new Set([stage]))),
}
