import type { Outline, State } from '../state/state'
import { toScreen, type Point, type View } from '../state/view'

const path = (points: readonly Point[]): string => points.map(({ x, y }, at) => `${at ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + 'Z'
const cornersOf = (view: View, { corners }: Outline): Point[] => corners.map((corner) => toScreen(view, corner))
const isUpright = ([a, b]: readonly Point[]): boolean => Math.abs((a?.y ?? 0) - (b?.y ?? 0)) < 0.01

/** What lies above the drawing: names of frames, the layer under the pointer, the selection with its corners, the box that is drawn to select. */
export function Marks({ state: { view, seen, hover, marquee, editing } }: { readonly state: State }) {
  const chosen = seen.selection.map((one) => ({ ...one, points: cornersOf(view, one) }))
  const [only] = chosen
  const chosenIds = new Set(chosen.map(({ id }) => id))
  const box = marquee && { ...toScreen(view, marquee), width: marquee.width * view.zoom, height: marquee.height * view.zoom }
  return (
    <svg class="marks" aria-hidden="true">
      {seen.frames.map(({ id, name, corners }) => <FrameName key={id} name={name} isChosen={chosenIds.has(id)} from={toScreen(view, corners[0] ?? { x: 0, y: 0 })} to={toScreen(view, corners[1] ?? { x: 0, y: 0 })} />)}
      {hover && !chosenIds.has(hover.id) && <path class="hover" d={path(cornersOf(view, hover))} />}
      {editing === null && chosen.map(({ id, points }) => <path key={id} class="outline" d={path(points)} />)}
      {editing === null && chosen.length === 1 && only && isUpright(only.points) && only.points.map(({ x, y }, corner) => (
        <rect key={corner} class="corner" data-corner={corner} x={x - 4} y={y - 4} width="8" height="8" style={{ cursor: corner % 2 ? 'nesw-resize' : 'nwse-resize' }} />
      ))}
      {box && <rect class="marquee" {...box} />}
    </svg>
  )
}

/** A name takes no more room than its frame, and none where there is hardly any. */
function FrameName({ name, isChosen, from, to }: { readonly name: string; readonly isChosen: boolean; readonly from: Point; readonly to: Point }) {
  const letters = Math.floor((to.x - from.x) / 6)
  if (letters < 4) return null
  return <text class={isChosen ? 'frame-name is-chosen' : 'frame-name'} x={from.x} y={from.y - 6}>{name.length > letters ? `${name.slice(0, letters - 1)}…` : name}</text>
}
