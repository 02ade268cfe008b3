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
