import type { Layer } from './layer'
import { change, shift, type Sheet } from './sheet'

const FREE = new Set(['curve', 'bridge', 'neutral', 'word'])

/** How a container of a map lays out its children (`layout/`); null where they stand free. */
function flowOf({ layers, kids }: Sheet, { id, tag }: Layer): 'row' | 'column' | null {
  if (tag?.kind === 'lane' || (tag?.kind === 'aid' && tag.aid === 'stages')) return 'row'
  if (tag?.kind === 'cell') return (kids.get(id) ?? []).some((child) => layers.get(child)?.tag?.kind === 'face') ? null : 'column'
  return tag?.kind === 'map' || tag?.kind === 'note' ? 'column' : null
}

const isFree = ({ tag, type }: Layer): boolean => (tag?.kind === 'aid' && FREE.has(tag.aid)) || type === 'VECTOR'

/** Deepest containers first, so that what grows makes its container grow. */
export function reflow(sheet: Sheet): void {
  const levels: Set<string>[] = []
  const wait = (id: string) => {
    let depth = 0
    for (let at = sheet.layers.get(id); at; at = sheet.layers.get(at.parent)) depth += 1
    while (levels.length <= depth) levels.push(new Set())
    levels[depth]?.add(id)
  }
  for (const id of sheet.touched) wait(id)
  sheet.touched.clear()
  for (let level = levels.pop(); level; level = levels.pop()) {
    for (const id of level) {
      const layer = sheet.layers.get(id)
      if (layer && layOut(sheet, layer)) wait(layer.parent)
    }
  }
}

/** Puts the children of a container one after the other, as far apart as they were; true when it grew. */
function layOut(sheet: Sheet, container: Layer): boolean {
  const flow = flowOf(sheet, container)
  const { box } = container
  if (!flow || !box) return false
  const children = (sheet.kids.get(container.id) ?? []).flatMap((id) => sheet.layers.get(id) ?? []).filter((child) => child.box && child.visible && !isFree(child))
  const start = pad(container)
  let x = box.x + start.x
  let y = box.y + start.y
  let end = 0
  for (const { id, box: was } of children) {
    if (!was) continue
    shift(sheet, id, (flow === 'row' ? x : box.x + start.x) - was.x, (flow === 'column' ? y : was.y) - was.y)
    x += was.w + start.gap
    y += was.h + start.gap
    end = Math.max(end, flow === 'column' ? y - start.gap - box.y : was.y + was.h - box.y)
  }
  const grown = end + start.bottom
  if (grown <= box.h) return false
  change(sheet, container.id, { box: { ...box, h: grown } })
  return true
}

/** Insets and gaps of our containers (VISUAL §2). */
function pad({ tag }: Layer): { readonly x: number; readonly y: number; readonly gap: number; readonly bottom: number } {
  if (tag?.kind === 'cell') return { x: 0, y: 12, gap: 8, bottom: 12 }
  if (tag?.kind === 'note') return { x: 12, y: 10, gap: 4, bottom: 10 }
  return tag?.kind === 'map' ? { x: 32, y: 32, gap: 0, bottom: 32 } : { x: 0, y: 0, gap: 8, bottom: 0 }
}
