import type { Box } from '../../layers/layer'
import { bandsOf } from './bands'
import { fillCells, type Filling } from './cells'
import type { Stretch } from './cuts'
import type { Field } from './field'
import { pitchOf, type Placed } from './groups'
import { findHeader, partsOf, type Header } from './header'
import { withoutLegends } from './legends'
import { laneLabels } from './lanes'
import { spreadListed } from './listed'
import { gather, type Pieces, type Scope, type Words } from './pieces'
import type { Reader } from './reader'
import type { Scene } from './scene'
import { inkOf } from './stance'
import { around, bottom, median, midX, midY, right, sharedY, turn, type Orientation } from './turn'

/** What every step of one call needs. */
export interface Bench extends Reader {
  readonly scene: Scene
  readonly field: Field
  /** Texts seen before each place of the scene. */
  readonly counts: Int32Array
}

/** A header that no other could beat by leaving labels out, unless the first of them may be a stage name. */
const CLEAR = 5

/** How far a table may reach over the page, in pixels; in a frame it may reach to its edge. */
const WIDEST = 16_000

/** A table as it lies: boxes in table coordinates. */
export interface Table {
  readonly orientation: Orientation
  readonly header: Header
  readonly columns: readonly Stretch[]
  readonly lanes: readonly { readonly placed: Placed; readonly band: Stretch }[]
  readonly filling: Filling
  readonly pieces: Pieces
  readonly scope: Scope
}

export interface Limits { readonly top: number; readonly bottom: number; readonly right: number }

/** Reads the table whose lanes begin with these labels, looking only at the layers of one frame. */
export function readTable(bench: Bench, group: readonly Placed[], scope: Scope, limits: Limits, orientation: Orientation): Table | null {
  const region = regionOf(bench.scene, group, scope, limits, orientation)
  const pieces = withoutLegends(bench, gather(bench.scene, bench.field, bench.counts, scope, region, orientation, new Set(group.map(({ label }) => label.spot.at))), group)
  const found = bestHeader(bench, orientation, group, pieces, limits)
  if (!found) return null
  const header = withCorner(found.header, pieces, found.labels)
  const labels = header.isInside ? ofOneSize(found.labels) : found.labels
  const columns = columnsOf(header, labels, pieces, orientation)
  const to = limits.bottom
  const all = spreadListed(laneLabels(bench, labels, pieces.words, header, columns, to, orientation), pieces.words, columns[0]?.from ?? 0, Math.max(...header.names.map(({ box }) => bottom(box))))
  const lanes = lanesOf(header, all, columns, pieces, orientation)
  const labelled = new Set([...all.map(({ label }) => label.spot.at), ...header.captions.map(({ spot }) => spot.at), ...header.names.map(({ spot }) => spot.at)])
  const last = lanes[lanes.length - 1]
  const head = lanes[0]?.from ?? 0
  const inside = pieces.words.filter(({ spot, box }) => !labelled.has(spot.at) && midY(box) >= head && midY(box) < (last?.to ?? 0))
  return { orientation, header, columns, lanes: all.map((placed, i) => ({ placed, band: lanes[i] as Stretch })), filling: fillCells(inside, lanes, columns), pieces, scope }
}

function regionOf(scene: Scene, group: readonly Placed[], scope: Scope, limits: Limits, orientation: Orientation): Box {
  const labels = around(group.map(({ box }) => box))
  const frame = scene[scope.at]
  const edge = frame ? right(turn(frame.box, orientation)) : labels.x + WIDEST
  const x = labels.x - 60
  const to = Math.min(limits.right, Math.max(edge, right(labels)))
  return { x, y: limits.top, w: to - x, h: limits.bottom - limits.top }
}

/** What stands in the row of names before the first of them: it says what they are. */
function withCorner(header: Header, { words }: Pieces, labels: readonly Placed[]): Header {
  if (header.corner !== null || header.isInside) return header
  const first = header.names[0]
  const labelled = new Set(labels.map(({ label }) => label.spot.at))
  const before = words.filter((one) => first && !labelled.has(one.spot.at) && !header.names.includes(one) && !header.captions.includes(one) && midX(one.box) < first.place.x && sharedY(one.box, first.box) > 0.3 * Math.min(one.box.h, first.box.h))
  const nearest = before.reduce<Words | null>((best, one) => (best && best.box.x >= one.box.x ? best : one), null)
  return nearest ? { ...header, corner: nearest.text } : header
}

/** Among cells a note may begin like a label: labels are written in one size. */
function ofOneSize(labels: readonly Placed[]): readonly Placed[] {
  const size = ({ label }: Placed) => label.spot.layer.fontSize ?? 0
  const usual = median(labels.map(size))
  const same = labels.filter((one) => Math.abs(size(one) - usual) < 0.6)
  return same.length >= 2 && same.length >= 0.6 * labels.length ? same : labels
}

/** Labels of the stage row, and labels of panels above the header, are not lanes: they are left out where that helps. */
function bestHeader(bench: Bench, orientation: Orientation, group: readonly Placed[], pieces: Pieces, limits: Limits): { readonly header: Header; readonly labels: readonly Placed[] } | null {
  let best: { header: Header; labels: readonly Placed[] } | null = null
  let most = -Infinity
  for (let from = 0; from < group.length && from < 5; from++) {
    const labels = group.slice(from)
    const [first] = labels
    if (!first || labels.filter(({ label }) => label.sense !== 'stage').length < 2) break
    if (first.label.sense === 'stage') continue
    const header = findHeader(bench, orientation, labels, pieces, limits)
    // "Research" names a lane and a stage: a label that turns out to be a stage name was none.
    const dropped = group.slice(0, from).filter(({ label }) => label.sense !== 'stage' && !header?.names.some(({ spot }) => spot === label.spot)).length
    const score = header ? header.score - 2.5 * dropped : -Infinity
    // A left-out label level with the names heads them: it says what they are.
    const corner = header ? group.slice(0, from).find(({ label, box }) => !header.names.some(({ spot }) => spot === label.spot) && header.names.every((name) => sharedY(name.box, box) > 0))?.label.text : undefined
    if (header && score > most) [best, most] = [{ header: corner === undefined ? header : { ...header, corner }, labels }, score]
    if (most >= CLEAR && !bench.lexicon.stageNames.has(bench.key(first.label.text))) break
  }
  return best
}

function columnsOf(header: Header, labels: readonly Placed[], { words, shapes }: Pieces, orientation: Orientation): Stretch[] {
  const names = header.names
  const top = Math.min(...names.map(({ box }) => box.y))
  const end = Math.max(...labels.map(({ box }) => bottom(box)))
  const own = new Set(labels.map(({ label }) => label.spot.at))
  const labelBox = around(labels.map((placed) => inkOf(placed, orientation)))
  const column = { ...labelBox, w: Math.min(labelBox.w, Math.max(8, (names[0]?.place.x ?? 0) - labelBox.x - 2)) }
  const isInTable = (box: Box) => bottom(box) > top && box.y < end + pitchOf(labels)
  const boxes = [
    ...words.filter(({ spot, box }) => !own.has(spot.at) && isInTable(box)).map(({ place }) => place),
    ...shapes.filter(({ box }) => isInTable(box)).map(({ box }) => box),
  ]
  const anchors = names.map((name, i) => around([name.place, ...partsOf(header, i).map(({ box }) => box)]))
  const flip = (box: Box): Box => ({ x: box.y, y: box.x, w: box.h, h: box.w })
  return bandsOf({
    anchors: (header.isInside ? anchors : [column, ...anchors]).map(flip),
    isLed: !header.isInside,
    boxes: boxes.map(flip),
    across: { from: top, to: end },
    follow: orientation === 'stages-down',
  })
}

function lanesOf(header: Header, labels: readonly Placed[], columns: readonly Stretch[], { words, shapes }: Pieces, orientation: Orientation): Stretch[] {
  const head = around([...header.names.map(({ place }) => place), ...header.captions.map(({ box }) => box)])
  const from = Math.min(labels[0]?.box.x ?? head.x, columns[0]?.from ?? head.x)
  const to = columns[columns.length - 1]?.to ?? right(head)
  const names = new Set([...header.names, ...header.captions])
  const isInTable = (box: Box) => midX(box) > from - 80 && midX(box) < to + 40 && bottom(box) > head.y
  const boxes = [
    ...words.filter((one) => !names.has(one) && isInTable(one.place)).map(({ place }) => place),
    ...shapes.filter(({ box }) => isInTable(box)).map(({ box }) => box),
    ...header.names.map(({ place }) => place),
    ...header.captions.map(({ box }) => box),
  ]
  // Nothing but captions stands between the names and the first lane: what follows them is content.
  const middle = Math.max(...header.names.map(({ box }) => midY(box)))
  const first = orientation === 'stages-down' ? Infinity : Math.min(...words.filter((one) => !names.has(one) && midX(one.box) > (columns[0]?.from ?? from) && midY(one.box) > middle).map(({ box }) => box.y))
  const foot = Math.min(first, Math.max(bottom(head), ...shapes.filter(({ box }) => isHeaderCard(box, header) && bottom(box) <= (labels[0]?.box.y ?? 0) + 4).map(({ box }) => bottom(box))))
  return bandsOf({
    anchors: [{ ...head, h: Math.max(1, foot - head.y) }, ...labels.map(({ box }) => box)],
    isLed: true,
    ...(foot <= (labels[0]?.box.y ?? 0) + 4 && { start: foot }),
    boxes,
    across: { from: columns[0]?.from ?? from, to },
    lead: header.isInside,
    follow: orientation === 'stages-across',
  })
}

/** A card, cell or chevron around one stage name and no other. */
const isHeaderCard = (box: Box, { names }: Header): boolean =>
  box.h < 260 && names.filter((name) => midX(name.box) > box.x && midX(name.box) < right(box) && midY(name.box) > box.y && midY(name.box) < bottom(box)).length === 1
