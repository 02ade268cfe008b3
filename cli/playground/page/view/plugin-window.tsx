import { useEffect, useMemo, useRef } from 'preact/hooks'
import manifest from '../../../../manifest.json'
import { Icon } from '../../../../ui/parts/icon'
import { toPage } from '../state/view'
import { asFigmaShows } from '../work/as-figma-shows'
import { readMessage } from '../work/read-message'
import type { Props } from './props'

/** The plugin's own window: null origin, Figma's policy, as large as the plugin asks for and the page has room. */
export function PluginWindow({ state: { panel, theme }, say, playground, html }: Props & { readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const isShown = panel !== null
  // The theme of the beginning: a later one is told by a message, or all that is typed in the panel would be lost.
  const source = useMemo(() => (isShown ? asFigmaShows(html, theme) : ''), [isShown])
  useEffect(() => frame.current?.contentWindow?.postMessage({ playgroundTheme: theme }, '*'), [theme])
  useEffect(() => {
    const stop = playground.hear((message) => frame.current?.contentWindow?.postMessage({ pluginMessage: message }, '*'))
    const onMessage = (event: MessageEvent<unknown>) => {
      if (!frame.current || event.source !== frame.current.contentWindow) return
      const read = readMessage(event.data)
      if (read?.kind === 'message') playground.post(read.message)
      if (read?.kind === 'drop') drop(read.clientX, read.clientY, read.metadata)
    }
    const drop = (clientX: number, clientY: number, metadata: unknown) => {
      const window = frame.current?.getBoundingClientRect()
      const ground = document.querySelector('.ground')?.getBoundingClientRect()
      if (!window || !ground) return
      const at = { x: window.left + clientX - ground.left, y: window.top + clientY - ground.top }
      const isOver = at.x >= 0 && at.y >= 0 && at.x <= ground.width && at.y <= ground.height
      if (isOver) playground.drop(toPage(playground.state().view, at), metadata)
    }
    addEventListener('message', onMessage)
    return () => {
      stop()
      removeEventListener('message', onMessage)
    }
  }, [])
  if (!panel) return null
  return (
    <section class="window" aria-label={say('plugin.window')} style={{ width: `${panel.width + 2}px` }}>
      <div class="window-head">
        <h2 class="ellipsis">{manifest.name}</h2>
        <button type="button" class="icon-button" aria-label={say('plugin.close')} onClick={() => playground.closePlugin()}><Icon name="close" /></button>
      </div>
      <iframe ref={frame} title={manifest.name} sandbox="allow-scripts allow-downloads" srcdoc={source} style={{ height: `${panel.height}px` }} />
    </section>
  )
}
