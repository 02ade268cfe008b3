import type { Box } from '../layers/layer'
import type { NoteReading } from '../reading/reading'

interface Placed { readonly box: Box; readonly note: Pick<NoteReading, 'isLoose'> }

/** Pixels that two cards may share without hiding words of each other. */
const TOUCH = 4
/** Width of the strips in which boxes are compared; about a column. */
const STRIP = 240

const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > TOUCH && Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > TOUCH

interface Strip<P> { boxes: P[]; /** Length at which closed boxes are thrown out. */ limit: number }

/**
 * One of each pair that overlaps, and each once: the one laid over by hand, else the lower. Swept from top to bottom in
 * strips, where only what is still open is compared, and the first partner is enough.
 */
export function overlaps<P extends Placed>(placed: readonly P[]): P[] {
  const found = new Set<P>()
  const strips = new Map<number, Strip<P>>()
  for (const one of [...placed].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    const { box } = one
    let partner: P | undefined
    for (let at = Math.floor(box.x / STRIP); at <= Math.floor((box.x + box.w) / STRIP); at++) {
      const strip = strips.get(at) ?? { boxes: [], limit: 16 }
      strips.set(at, strip)
      if (strip.boxes.length >= strip.limit) tidy(strip, box.y)
      partner ??= lastMet(strip.boxes, box)
      strip.boxes.push(one)
    }
    if (partner) found.add(partner.note.isLoose && !one.note.isLoose ? partner : one)
  }
  return placed.filter((one) => found.has(one))
}

/** Keeps what reaches below `y`; what is left may double before the next tidying, so that all tidying together stays linear. */
function tidy<P extends Placed>(strip: Strip<P>, y: number): void {
  strip.boxes = strip.boxes.filter(({ box }) => box.y + box.h > y + TOUCH)
  strip.limit = 16 + strip.boxes.length * 2
}

function lastMet<P extends Placed>(boxes: readonly P[], box: Box): P | undefined {
  for (let at = boxes.length - 1; at >= 0; at--) {
    const other = boxes[at]
    if (other && meet(other.box, box)) return other
  }
  return undefined
}
