import type { Port } from '../plugin/protocol/port'

/** The only door to the hands. Anyone may post to a window, so only our parent's plugin messages are heard. */
export const bridge = (own: Window): Port => ({
  post: (message) => own.parent.postMessage({ pluginMessage: message }, '*'),
  listen(hear) {
    const onMessage = (event: MessageEvent<{ readonly pluginMessage?: unknown } | null>) => {
      if (event.source === own.parent && event.data?.pluginMessage !== undefined) hear(event.data.pluginMessage)
    }
    own.addEventListener('message', onMessage)
    return () => own.removeEventListener('message', onMessage)
  },
})

/** Gives a template to the canvas; Figma turns the point of our window into one of the page, and tells the hands. */
export const dropOnCanvas = (own: Window) => (template: string, clientX: number, clientY: number): void =>
  own.parent.postMessage({ pluginDrop: { clientX, clientY, items: [], dropMetadata: { template } } }, '*')
