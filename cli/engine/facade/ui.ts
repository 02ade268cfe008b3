import { refuse, type Hand } from './hand'
import { checkMessage, copyMessage } from './message'
import { namespace } from './namespace'
import type { PanelHost, ToPlugin } from './panel'
import { kindOf } from './validate'

const bounds = (hand: Hand, where: string, panel: PanelHost, width: unknown, height: unknown): void => {
  if (typeof width !== 'number' || typeof height !== 'number') refuse(hand, where, `Expected width and height to have type number, received ${kindOf(width)} and ${kindOf(height)}`)
  if (!panel.shown) return
  // Source: typings 353 – at least 70 × 0.
  panel.shown.width = Math.max(70, width as number)
  panel.shown.height = Math.max(0, height as number)
}

const needUi = (hand: Hand, where: string): void => {
  if (!hand.session.panel.shown) refuse(hand, where, 'No UI to send a message to. Call figma.showUI first.')
}

export function showUi(hand: Hand, [html, options]: unknown[], where: string): void {
  if (typeof html !== 'string') refuse(hand, where, `Expected "html" to have type string but got type ${kindOf(html)}`)
  const { visible = true, width = 300, height = 200, title, themeColors = false, position } = (options ?? {}) as ShowUIOptions
  const { panel } = hand.session
  panel.shown = { html: html as string, visible, width: 300, height: 200, themeColors, x: position?.x ?? 0, y: position?.y ?? 0, ...(title === undefined ? {} : { title }) }
  bounds(hand, where, panel, width, height)
}

export function createUi(hand: Hand): object {
  const { panel } = hand.session
  const once = new Map<ToPlugin, ToPlugin>()
  const listener = (type: unknown, callback: unknown, where: string): ToPlugin => {
    if (type !== 'message') refuse(hand, where, `"${String(type)}" is not a valid event type for figma.ui`)
    if (typeof callback !== 'function') refuse(hand, where, 'Expected a callback function')
    return callback as ToPlugin
  }
  return namespace(hand, 'UIAPI', 'figma.ui', {
    get: { onmessage: () => panel.onmessage },
    set: {
      onmessage(value, where) {
        if (value !== undefined && typeof value !== 'function') refuse(hand, where, 'Expected a callback function')
        panel.onmessage = value as ToPlugin | undefined
      },
    },
    call: {
      postMessage([message], where) {
        checkMessage(hand, where, message)
        needUi(hand, where)
        panel.send(copyMessage(message))
      },
      on: ([type, callback], where) => void panel.listeners.add(listener(type, callback, where)),
      once([type, callback], where) {
        const own = listener(type, callback, where)
        const first: ToPlugin = (message, props) => (panel.listeners.delete(first), own(message, props))
        once.set(own, first)
        panel.listeners.add(first)
      },
      off([type, callback], where) {
        const own = listener(type, callback, where)
        panel.listeners.delete(once.get(own) ?? own)
      },
      show: (_, where) => (needUi(hand, where), void (panel.shown!.visible = true)),
      hide: (_, where) => (needUi(hand, where), void (panel.shown!.visible = false)),
      close: () => void (panel.shown = null),
      resize: ([width, height], where) => bounds(hand, where, panel, width, height),
      reposition: ([x, y]) => void (panel.shown && ((panel.shown.x = x as number), (panel.shown.y = y as number))),
      getPosition: () => ({ windowSpace: { x: panel.shown?.x ?? 0, y: panel.shown?.y ?? 0 }, canvasSpace: { x: panel.shown?.x ?? 0, y: panel.shown?.y ?? 0 } }),
    },
  })
}
