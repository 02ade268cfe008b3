import { boxOf, overlap } from '../host/box-of'
import { done } from '../turn'
import type { Box } from '../../core/layers/layer'
import type { Clock } from '../clock'
import type { Handler } from '../turn'
import type { Send } from './voice'

/** People drag and type in bursts: one `changed` follows each burst. */
const QUIET = 300

export interface Watcher {
  readonly watch: Handler<'watch'>
  /** Watches the page that is now shown. */
  follow(): void
  /** A shared style changed: every map may look different. */
  restyled(): void
}

/**
 * Says which maps may have changed, from layers' ids and boxes as they were when last read. It writes nothing, so an
 * echo of our own writes costs the face one more read and cannot loop.
 */
export function createWatcher(send: Send, clock: Clock): Watcher {
  let mapOf = new Map<string, string>()
  let boxes: readonly { readonly id: string; readonly box: Box | null }[] = []
  let page: PageNode | null = null
  let touched = new Set<string>()
  let all = false
  let callOff = (): void => undefined

  const tell = (): void => {
    const data = { maps: [...touched], all }
    touched = new Set()
    all = false
    send('changed', data)
  }
  const soon = (): void => {
    if (!all && !touched.size) return
    callOff()
    callOff = clock.later(tell, QUIET)
  }

  /** The maps a layer belongs to by its ancestors, or lies over by its box. */
  const mapsAt = (node: SceneNode): string[] => {
    for (let at: BaseNode | null = node; at && at.type !== 'PAGE'; at = at.parent) {
      const map = mapOf.get(at.id)
      if (map !== undefined) return [map]
    }
    const box = boxOf(node)
    return boxes.filter(map => overlap(map.box, box)).map(map => map.id)
  }

  const hear = ({ nodeChanges }: NodeChangeEvent): void => {
    if (!mapOf.size) return
    for (const change of nodeChanges) {
      if (change.type === 'PROPERTY_CHANGE' && change.properties.every(name => name === 'pluginData')) continue
      const known = mapOf.get(change.id)
      if (known !== undefined) touched.add(known)
      else if (change.type === 'DELETE' || change.node.removed) all = true
      else for (const map of mapsAt(change.node)) touched.add(map)
    }
    soon()
  }

  return {
    async watch({ maps }) {
      mapOf = new Map()
      for (const { id, nodes } of maps) {
        mapOf.set(id, id)
        for (const node of nodes) mapOf.set(node, id)
      }
      boxes = maps
      return done({})
    },
    follow() {
      if (page && !page.removed) page.off('nodechange', hear)
      page = figma.currentPage
      page.on('nodechange', hear)
    },
    restyled() {
      all = mapOf.size > 0
      soon()
    },
  }
}
