import { sizeOf } from './header-rows'
import type { Placed } from './groups'
import type { Pieces, Words } from './pieces'
import type { Reader } from './reader'
import { bottom } from './turn'

const NEAR = 40
const ALIGNED = 20

/** Leaves out legends: a text that says so and what is listed right under it, smaller or as large. Lane labels stay. */
export function withoutLegends({ lexicon, key }: Reader, pieces: Pieces, group: readonly Placed[]): Pieces {
  const labelled = new Set(group.map(({ label }) => label.spot.at))
  const left = Math.min(...group.map(({ box }) => box.x))
  const isTitle = ({ text, spot }: Words) => !labelled.has(spot.at) && text.length < 120 && lexicon.around.get(key(text.split(/[:\n]/)[0] as string)) === 'legend'
  const gone = new Set<Words>()
  for (const title of pieces.words.filter(isTitle)) {
    gone.add(title)
    if (Math.abs(title.box.x - left) < ALIGNED) continue
    let foot = bottom(title.box)
    for (const one of [...pieces.words].sort((a, b) => a.box.y - b.box.y)) {
      if (labelled.has(one.spot.at) || Math.abs(one.box.x - title.box.x) > ALIGNED || one.box.y < foot - 4 || one.box.y - foot > NEAR || sizeOf(one) > sizeOf(title)) continue
      gone.add(one)
      foot = bottom(one.box)
    }
  }
  return gone.size ? { ...pieces, words: pieces.words.filter((one) => !gone.has(one)) } : pieces
}
