import type { Box, Layer, PageView } from '../layers/layer'

/** Clear space around a new map, in pixels. */
export const CLEARANCE = 120

/** Where a new map goes: `x`, `y` in the parent's coordinates. */
export interface Placement { readonly parent: string; readonly x: number; readonly y: number; /** The section has to grow to this size. */ readonly grow?: { readonly width: number; readonly height: number } }

/**
 * The nearest free spot at or right of the view, or in the one section that is selected. `outline` holds the top layers of the
 * page (and the children of a selected section).
 */
export function placeMap(outline: readonly Layer[], { page, view, selection }: PageView, size: { readonly w: number; readonly h: number }): Placement {
  const chosen = selection.length === 1 ? outline.find((layer) => layer.id === selection[0] && layer.type === 'SECTION') : undefined
  if (chosen?.box) return inSection(chosen.box, chosen.id, boxesIn(outline, chosen.id), size)
  const { x, y } = freeSpot(boxesIn(outline, page.id), { x: view.x + CLEARANCE, y: view.y + CLEARANCE }, size)
  return { parent: page.id, x, y }
}

const boxesIn = (outline: readonly Layer[], parent: string): Box[] => outline.flatMap((layer) => (layer.parent === parent && layer.box ? [layer.box] : []))

function inSection(section: Box, id: string, taken: readonly Box[], size: { w: number; h: number }): Placement {
  const { x, y } = freeSpot(taken, { x: section.x + CLEARANCE / 2, y: section.y + CLEARANCE / 2 }, size)
  const width = Math.max(section.w, x - section.x + size.w + CLEARANCE / 2)
  const height = Math.max(section.h, y - section.y + size.h + CLEARANCE / 2)
  return { parent: id, x: x - section.x, y: y - section.y, ...((width > section.w || height > section.h) && { grow: { width, height } }) }
}

/** From `start` to the right until nothing is nearer than the clearance; beside something, level with its top. */
function freeSpot(taken: readonly Box[], start: { x: number; y: number }, size: { w: number; h: number }): { x: number; y: number } {
  const first = jump(taken, start, size)
  if (!first.past) return rounded(first)
  return rounded(jump(taken, { x: first.x, y: first.past.y }, size))
}

/** Each step jumps past what is in the way; `past` is the last thing jumped. */
function jump(taken: readonly Box[], { x: from, y }: { x: number; y: number }, { w, h }: { w: number; h: number }): { x: number; y: number; past?: Box } {
  const inTheWay = taken.filter((box) => box.y < y + h + CLEARANCE && box.y + box.h > y - CLEARANCE).sort((a, b) => a.x - b.x)
  let x = from
  let past: Box | undefined
  for (const box of inTheWay) {
    if (box.x >= x + w + CLEARANCE) break
    if (box.x + box.w + CLEARANCE <= x) continue
    x = box.x + box.w + CLEARANCE
    past = box
  }
  return { x, y, ...(past && { past }) }
}

const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) })
