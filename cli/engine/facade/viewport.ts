import { settle } from '../layout/settle'
import { absoluteBox } from '../layout/transform'
import { refuse, unwrapNode, type Hand } from './hand'
import { namespace } from './namespace'
import { kindOf } from './validate'

export function createViewport(hand: Hand): object {
  const { viewport, doc } = hand.session
  return namespace(hand, 'ViewportAPI', 'figma.viewport', {
    get: {
      center: () => Object.freeze({ ...viewport.center }),
      zoom: () => viewport.zoom,
      bounds() {
        const width = viewport.size.width / viewport.zoom
        const height = viewport.size.height / viewport.zoom
        return Object.freeze({ x: viewport.center.x - width / 2, y: viewport.center.y - height / 2, width, height })
      },
    },
    set: {
      center(value, where) {
        const { x, y } = (value ?? {}) as { x?: unknown; y?: unknown }
        if (typeof x !== 'number' || typeof y !== 'number') refuse(hand, where, `Property "center" failed validation: Expected object, received ${kindOf(value)}`)
        viewport.center = { x: x as number, y: y as number }
      },
      zoom(value, where) {
        if (typeof value !== 'number' || !(value > 0)) refuse(hand, where, `Property "zoom" failed validation: Expected number, received ${kindOf(value)}`)
        viewport.zoom = value as number
      },
    },
    call: {
      scrollAndZoomIntoView([nodes], where) {
        if (!Array.isArray(nodes)) refuse(hand, where, `Expected nodes to be an array, received ${kindOf(nodes)}`)
        const shown = (nodes as unknown[]).map(node => unwrapNode(hand, node, where))
        settle(doc)
        viewport.shown = shown.map(node => node.id)
        const boxes = shown.map(node => absoluteBox(node))
        if (!boxes.length) return
        const x = Math.min(...boxes.map(b => b.x))
        const y = Math.min(...boxes.map(b => b.y))
        const width = Math.max(...boxes.map(b => b.x + b.width)) - x
        const height = Math.max(...boxes.map(b => b.y + b.height)) - y
        viewport.center = { x: x + width / 2, y: y + height / 2 }
        // Figma never zooms in beyond 100 % here.
        viewport.zoom = Math.min(1, viewport.size.width / Math.max(1, width * 1.1), viewport.size.height / Math.max(1, height * 1.1))
      },
    },
  })
}
