import { TAGGED, isParent, kindOf } from '../host/data'
import { boxOf, overlap } from '../host/box-of'
import { readAssets } from './assets'
import { readComponents } from './components'
import { mapsOf } from '../host/maps-of'
import { looseLayers } from './loose-layers'
import { pageless } from './parts'
import { dataOf, gaveUp } from './reading-of'
import { placeOf, walk } from './walk'
import { cut, wordsIn } from './words'
import type { Box } from '../../core/layers/layer'
import type { Detail } from '../../protocol/messages'
import type { Reading } from './reading-of'

/** What to read of one page: the whole of it, some of its layers, or what a rectangle touches. */
export interface Area { readonly page: PageNode; readonly roots: readonly SceneNode[] | null; readonly rect: Box | null }

/** Each reads an area at one level of detail; false when cancelled. */
export const details: { readonly [D in Detail]: (area: Area, reading: Reading) => Promise<boolean> } = {
  async tagged({ page, roots, rect }, reading) {
    const maps: SceneNode[] = []
    for (const node of roots ? mapsOf(roots) : page.findAllWithCriteria(TAGGED)) {
      if (reading.pace.due() && (await gaveUp(reading))) return false
      reading.data.set(node.id, null)
      if (kindOf(dataOf(node, reading)) === 'map' && (!rect || overlap(boxOf(node), rect))) maps.push(node)
    }
    const loose = await looseLayers(maps, reading)
    return loose !== null && walk([...maps, ...loose].map(placeOf), reading)
  },

  async full({ page, roots, rect }, reading) {
    if (roots) return walk(roots.map(placeOf), reading, rect)
    return walk(page.children.map((node, index) => ({ node, parent: page.id, index, visible: true, opacity: 1 })), reading, rect)
  },

  async texts({ page, roots, rect }, reading) {
    for (const root of roots || [page]) {
      const within = isParent(root) ? root.findAllWithCriteria({ types: ['TEXT', 'STICKY', 'SHAPE_WITH_TEXT'] }) : [root]
      for (const node of within) {
        if (reading.pace.due() && (await gaveUp(reading))) return false
        const words = node.removed ? null : wordsIn(node)
        if (words && (!rect || overlap(boxOf(node), rect))) reading.parts.add(Object.assign({ id: node.id, type: node.type }, pageless, cut(words.characters)))
      }
    }
    return true
  },

  async outline({ page, roots, rect }, reading) {
    const around = (roots || []).map(node => (node.type === 'SECTION' ? node : node.parent as FrameNode))
    for (const parent of new Map([page, ...around].map(node => [node.id, node])).values()) {
      for (const [index, node] of parent.children.entries()) {
        if (reading.pace.due() && (await gaveUp(reading))) return false
        if (node.removed) continue
        const box = boxOf(node)
        if (!rect || overlap(box, rect)) reading.parts.add({ id: node.id, parent: parent.id, index, type: node.type, name: node.name, visible: node.visible, opacity: 1, box })
      }
    }
    return true
  },

  assets: (_, { parts }) => readAssets(parts),

  async components({ page }, { parts }) {
    readComponents(page, parts)
    return true
  },
}
