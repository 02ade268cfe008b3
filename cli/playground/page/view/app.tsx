import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { createSay } from '../../../../plugin/core/messages/say'
import { pageCatalogues } from '../messages/page-catalogues'
import type { Playground } from '../work/playground'
import { Canvas } from './canvas'
import { Layers } from './layers'
import { PluginWindow } from './plugin-window'
import { Toasts } from './toasts'
import { TopBar } from './top-bar'

/** The page as one whole: a bar above, layers, canvas and the plugin's window side by side. */
export function App({ playground, html }: { readonly playground: Playground; readonly html: string }) {
  const [state, setState] = useState(playground.state)
  useLayoutEffect(() => playground.watch(setState), [])
  const say = useMemo(() => createSay(state.locale, pageCatalogues[state.locale]), [state.locale])
  useEffect(() => { document.documentElement.lang = state.locale }, [state.locale])
  useLayoutEffect(() => { document.documentElement.className = `figma-${state.theme}` }, [state.theme])
  useEffect(() => { document.title = state.document.name ? `${state.document.name} – ${say('app')}` : say('app') }, [say, state.document.name])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyZ') return
      event.preventDefault()
      playground.turnBack(event.shiftKey)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const { selection } = state.seen
  return (
    <div class="page">
      <TopBar state={state} say={say} playground={playground} />
      <div class="table">
        {state.isListed && <Layers state={state} say={say} playground={playground} />}
        <Canvas state={state} say={say} playground={playground} />
        <PluginWindow state={state} say={say} playground={playground} html={html} />
      </div>
      <Toasts toasts={state.toasts} say={say} send={playground.send} />
      <p class="visually-hidden" role="status">{selection.length === 0 ? say('selected.none') : selection.length === 1 ? say('selected.one', { name: selection[0]?.name ?? '' }) : say('selected.many', { count: selection.length })}</p>
    </div>
  )
}
