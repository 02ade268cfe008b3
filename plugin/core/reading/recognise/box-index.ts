import type { Box } from '../../layers/layer'

const STEP = 256
/** Boxes over more squares than this are asked one by one. */
const LARGE = 64

/** Finds the boxes over a point, smallest first. */
export function boxIndex<T extends { readonly box: Box }>(items: readonly T[]): { readonly at: (x: number, y: number) => T[] } {
  const squares = new Map<string, T[]>()
  const large: T[] = []
  for (const item of items) {
    const { x, y, w, h } = item.box
    const [left, top, right, bottom] = [Math.floor(x / STEP), Math.floor(y / STEP), Math.floor((x + w) / STEP), Math.floor((y + h) / STEP)]
    if ((right - left + 1) * (bottom - top + 1) > LARGE) {
      large.push(item)
      continue
    }
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const square = `${column},${row}`
        const list = squares.get(square)
        if (list) list.push(item)
        else squares.set(square, [item])
      }
    }
  }
  const at = (x: number, y: number): T[] => {
    const near = squares.get(`${Math.floor(x / STEP)},${Math.floor(y / STEP)}`) ?? []
    const over = ({ box }: T): boolean => x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h
    return [...near.filter(over), ...large.filter(over)].sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h)
  }
  return { at }
}
