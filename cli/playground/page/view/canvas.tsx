import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Point } from '../state/view'
import { createGestures } from '../work/gestures'
import { canvasKey } from '../work/keys'
import { openFile } from '../work/open-file'
import { Marks } from './marks'
import { PageTabs } from './page-tabs'
import type { Props } from './props'
import { TextEditor } from './text-editor'

/** The document, drawn by the engine; marks of what is selected lie above it. */
export function Canvas({ state, say, playground }: Props) {
  const ground = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLCanvasElement>(null)
  const [isPanning, setPanning] = useState(false)
  const gestures = useMemo(() => createGestures(playground), [])

  useLayoutEffect(() => {
    const element = ground.current
    if (!element || !paper.current) return
    const measure = () => playground.send({ type: 'size', size: { width: element.clientWidth, height: element.clientHeight } })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    void playground.attach(paper.current)
    // Listened to by hand: a wheel that is listened to passively cannot be kept from the browser's own zoom.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      const isAcross = event.shiftKey && event.deltaX === 0
      gestures.wheel(from(element, event), (isAcross ? event.deltaY : event.deltaX) * lines, (isAcross ? 0 : event.deltaY) * lines, event.ctrlKey || event.metaKey)
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      observer.disconnect()
      element.removeEventListener('wheel', onWheel)
    }
  }, [])
  useEffect(() => {
    const onUp = (event: KeyboardEvent) => { if (event.code === 'Space') setPanning(false) }
    addEventListener('keyup', onUp)
    return () => removeEventListener('keyup', onUp)
  }, [])

  const at = (event: PointerEvent | MouseEvent): Point => (ground.current ? from(ground.current, event) : { x: 0, y: 0 })
  const onPress = (event: PointerEvent) => {
    if (!ground.current || event.button > 1) return
    ground.current.setPointerCapture(event.pointerId)
    const corner = event.target instanceof Element ? event.target.getAttribute('data-corner') : null
    if (corner !== null && event.button === 0) return gestures.pressCorner(at(event), Number(corner))
    gestures.press({ at: at(event), isPan: isPanning || event.button === 1, isAdding: event.shiftKey, isDeep: event.ctrlKey || event.metaKey })
  }
  // What is dragged from the panel tells of itself by a message; only files are taken here.
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) void openFile(playground, file)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== ground.current) return
    if (event.code === 'Space') setPanning(true)
    if (event.code === 'Space' || event.key === 'Escape' && gestures.cancel() || canvasKey(playground, event)) event.preventDefault()
  }
  return (
    <main class="canvas">
      <div ref={ground} class={isPanning ? 'ground is-panning' : 'ground'} role="application" aria-label={say('canvas', { name: state.document.name })} aria-describedby="canvas-help" data-view={`${state.view.x} ${state.view.y} ${state.view.zoom}`} tabIndex={0}
        onPointerDown={onPress} onPointerMove={(event) => gestures.move(at(event), event.ctrlKey || event.metaKey)} onPointerUp={() => gestures.release()} onPointerCancel={() => gestures.cancel()}
        onPointerLeave={() => playground.send({ type: 'hover', outline: null })} onDblClick={(event) => gestures.enter(at(event))} onDragOver={(event) => event.preventDefault()} onDrop={onDrop} onKeyDown={onKey}>
        <canvas ref={paper} aria-hidden="true" />
        <Marks state={state} />
      </div>
      {state.editing !== null && <TextEditor key={state.editing} id={state.editing} state={state} say={say} playground={playground} />}
      <p id="canvas-help" class="visually-hidden">{say('canvas.help')}</p>
      <PageTabs state={state} say={say} playground={playground} />
      {state.seen.isEmpty && !state.isListed && !state.isBusy && <p class="empty-note">{say('layers.none')}</p>}
      {state.isBusy && <p class="busy-note" role="status">{say('loading')}</p>}
    </main>
  )
}

function from(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
