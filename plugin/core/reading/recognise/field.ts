import type { Box } from '../../layers/layer'
import type { Scene, Spot } from './scene'

/** Seen layers by the stretch of page they stand on, so that a region can be asked for without walking the page. */
export interface Field { readonly within: (region: Box, from: number, end: number) => Spot[] }

const STEP = 400
/** Layers taller than this many steps are kept apart: there are few. */
const TALL = 6

export function fieldOf(scene: Scene): Field {
  const bands = new Map<number, Spot[]>()
  const tall: Spot[] = []
  for (const spot of scene) {
    if (!spot.isSeen) continue
    const first = Math.floor(spot.box.y / STEP)
    const last = Math.floor((spot.box.y + spot.box.h) / STEP)
    if (last - first > TALL) tall.push(spot)
    else for (let band = first; band <= last; band++) {
      const list = bands.get(band)
      if (list) list.push(spot)
      else bands.set(band, [spot])
    }
  }
  const within = ({ x, y, w, h }: Box, from: number, end: number): Spot[] => {
    const found = new Set<Spot>()
    const test = (spot: Spot) => {
      const { at, box } = spot
      if (at >= from && at < end && box.x <= x + w && box.x + box.w >= x && box.y <= y + h && box.y + box.h >= y) found.add(spot)
    }
    for (const spot of tall) test(spot)
    for (let band = Math.floor(y / STEP); band <= Math.floor((y + h) / STEP); band++) for (const spot of bands.get(band) ?? []) test(spot)
    return [...found].sort((a, b) => a.at - b.at)
  }
  return { within }
}
