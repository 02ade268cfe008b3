import type { Lexicon } from '../../words/lexicon'
import { foldWords, keyOf, stems } from '../../words/fold'
import type { Placed } from './groups'
import { pitchOf } from './groups'
import { bottomOf, rowsOf, topOf, type Row } from './header-rows'
import type { ReadWords } from './labels'
import type { Words } from './pieces'
import { bottom, median, midX, midY, right, sharedX } from './turn'

export interface Header {
  /** The texts that name the stages, left to right. */
  readonly names: Row
  readonly score: number
  /** A text beside the row says that these are stages. */
  readonly isNamed: boolean
  /** Lane labels lie in the first stage's own column, not beside it. */
  readonly isInside: boolean
  /** Smaller texts of the header: numbers, captions, phases above. */
  readonly others: readonly Words[]
}

const LONG_NAME = 48
const TOO_LONG = 120

interface Judge { readonly lexicon: Lexicon; readonly read: ReadWords }

const keyed = (text: string): string => keyOf(stems(foldWords(text)))

/** The row of stage names above some lane labels; null when no row of texts could be that. */
export function findHeader(judge: Judge, group: readonly Placed[], words: readonly Words[], limits: { readonly top: number; readonly right: number }): Header | null {
  const [first] = group
  const last = group[group.length - 1]
  if (!first || !last) return null
  const labelAt = new Set(group.map(({ label }) => label.spot.at))
  const pitch = pitchOf(group)
  const labelLeft = median(group.map(({ box }) => box.x))
  const free = words.filter(({ spot, box }) => !labelAt.has(spot.at) && midX(box) > labelLeft && box.x < limits.right)
  const inLanes = free.filter(({ box }) => midY(box) > first.box.y && box.y < bottom(last.box) + pitch)
  const above = words.filter(({ spot, box }) => !labelAt.has(spot.at) && midY(box) < midY(first.box) && box.y > limits.top && right(box) > labelLeft - 24 && box.x < limits.right)
  const contentSize = median(inLanes.map(({ spot }) => spot.layer.fontSize ?? 0))
  const labelRight = labelEdge(group)
  const rows = rowsOf(above).reverse()
  const judged: Header[] = []
  let floor = midY(first.box)
  for (const row of rows) {
    if (floor - bottomOf(row) > Math.max(2.5 * pitch, 240)) break
    const found = judgeRow(judge, row, inLanes, { labelLeft, labelRight, contentSize })
    if (found) {
      judged.push(found)
      floor = topOf(row)
    }
  }
  if (!judged.length) return null
  const most = Math.max(...judged.map(({ names }) => names.length))
  let best: Header | null = null
  let bestScore = -Infinity
  judged.forEach((one, i) => {
    const isNumbers = one.names.every(({ text }) => !/\p{L}/u.test(text))
    const rival = judged.some((other) => other !== one && other.names.length === one.names.length && other.names.every(({ text }) => /\p{L}/u.test(text)))
    const isUnder = judged.slice(i + 1).some((upper) => upper.names.length >= one.names.length && upper.score > 1)
    const score = one.score - 3 * (1 - one.names.length / most) - (isNumbers && rival ? 3 : 0) - (isUnder ? 1 : 0) - 0.1 * i
    if (score > bestScore) [best, bestScore] = [one, score]
  })
  const chosen = best as Header | null
  if (!chosen || bestScore < 1.5) return null
  const top = topOf(chosen.names) - 60
  return { ...chosen, score: bestScore, others: above.filter((one) => !chosen.names.includes(one) && one.box.y > top && midY(one.box) < midY(first.box)) }
}

/** Where the labels end, by their words rather than by boxes drawn too wide. */
const labelEdge = (group: readonly Placed[]): number =>
  median(group.map(({ box, label }) => Math.min(right(box), box.x + Math.max(24, (label.spot.layer.rotation ? box.w : label.text.length * (label.spot.layer.fontSize ?? 14) * 0.65)))))

function judgeRow({ lexicon, read }: Judge, row: Row, inLanes: readonly Words[], at: { readonly labelLeft: number; readonly labelRight: number; readonly contentSize: number }): Header | null {
  const isCorner = ({ box }: Words) => midX(box) < at.labelRight && box.x < at.labelRight
  const corner = row.filter(isCorner)
  const isNamed = corner.some(({ text }) => read(text)?.sense === 'stage')
  const meant = (text: string) => lexicon.around.get(keyed(text))
  let names: Row = row.filter((one) => !isCorner(one) && meant(one.text) !== 'index' && meant(one.text) !== 'legend' && one.text !== '#' && one.text !== '№')
  const inside = corner.length === 1 && !isNamed && !meant((corner[0] as Words).text) && isInside(corner[0] as Words, names, inLanes, at)
  if (inside) names = [...corner, ...names]
  names = trimOutliers(names, inLanes)
  if (names.length < 2) return null
  const fits = fitOf(names, inLanes)
  const share = (is: (one: Words) => boolean) => names.filter(is).length / names.length
  const size = median(names.map(({ spot }) => spot.layer.fontSize ?? 0))
  const bigger = at.contentSize ? Math.max(-0.5, Math.min(0.5, (size - at.contentSize) / at.contentSize)) : 0
  const isPanel = share(({ text }) => {
    const said = meant(text) ?? meant(text.split(/[:\n]/)[0] as string)
    return said === 'persona' || said === 'scenario' || said === 'legend' || said === 'map'
  })
  const isLabels = share(({ text }) => { const said = read(text); return said !== null && said.sense !== 'stage' && said.sense !== 'custom' && said.sense !== 'steps' && !lexicon.stageNames.has(keyed(text)) })
  const score = 3 * fits + (isNamed ? 3 : 0) + 2 * share(({ text }) => lexicon.stageNames.has(keyed(text))) + share(({ text }) => text.length <= LONG_NAME) - 3 * share(({ text }) => text.length > TOO_LONG) + 2 * bigger - 3 * isPanel - 4 * isLabels + 0.5 * share(({ card }) => card !== null) - (corner.length > 0 && !isNamed && !inside ? 0.5 : 0)
  return { names, score, isNamed, isInside: inside, others: [] }
}

/** Share of the lanes' texts that stand under a name. */
function fitOf(names: Row, inLanes: readonly Words[]): number {
  if (!inLanes.length) return 0.5
  const left = Math.min(...names.map(({ place }) => place.x))
  const judged = inLanes.filter(({ place }) => right(place) > left)
  const under = judged.filter(({ place }) => names.some((name) => sharedX(name.place, place) > 0.25 * Math.min(name.place.w, place.w)))
  return judged.length ? under.length / judged.length : 0.5
}

/** A first text over the labels is a stage when things stand under it, as far from the next as the others are. */
function isInside(first: Words, rest: Row, inLanes: readonly Words[], { labelLeft, labelRight, contentSize }: { readonly labelLeft: number; readonly labelRight: number; readonly contentSize: number }): boolean {
  const [next] = rest
  if (!next || rest.length < 1) return false
  const under = inLanes.filter(({ box }) => box.x < labelRight && box.x >= labelLeft - 8 && box.x < next.place.x)
  const pitches = rest.slice(1).map(({ place }, i) => place.x - (rest[i] as Words).place.x)
  const pitch = median(pitches)
  const own = next.place.x - first.place.x
  const isEven = !pitches.length || Math.abs(own - pitch) <= 0.25 * pitch
  const isSameSize = Math.abs(median(under.map(({ spot }) => spot.layer.fontSize ?? 0)) - contentSize) < 1.5
  return under.length >= 2 && isEven && isSameSize
}

/** Drops texts at the far right that stand apart and have nothing under them. */
function trimOutliers(names: Row, inLanes: readonly Words[]): Row {
  const pitches = names.slice(1).map(({ place }, i) => midX(place) - midX((names[i] as Words).place))
  const pitch = median(pitches)
  let end = names.length
  for (let i = 1; i < names.length; i++) {
    const name = names[i] as Words
    const isFar = (pitches[i - 1] as number) > Math.max(2.6 * pitch, 60) && names.length > 2
    if (isFar && !inLanes.some(({ place }) => sharedX(place, name.place) > 0)) {
      end = i
      break
    }
  }
  return names.slice(0, end)
}
