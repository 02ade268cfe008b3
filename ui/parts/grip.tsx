import { useRef } from 'preact/hooks'

const nudge = 16

/** The panel's lower right corner: drag it, or use the arrows. Figma's windows have no handle of their own. */
export function Grip({ label, onResize }: { readonly label: string; readonly onResize: (width: number, height: number) => void }) {
  const start = useRef<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null>(null)
  const frame = useRef(0)
  const onPointerMove = (event: PointerEvent) => {
    const from = start.current
    if (!from) return
    cancelAnimationFrame(frame.current)
    // One size a frame: each is a message, and the window follows it.
    frame.current = requestAnimationFrame(() => onResize(from.width + event.screenX - from.x, from.height + event.screenY - from.y))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: [nudge, 0], ArrowLeft: [-nudge, 0], ArrowDown: [0, nudge], ArrowUp: [0, -nudge] }[event.key]
    if (!by) return
    event.preventDefault()
    onResize(innerWidth + (by[0] ?? 0), innerHeight + (by[1] ?? 0))
  }
  return (
    <button type="button" class="resize" aria-label={label}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); start.current = { x: event.screenX, y: event.screenY, width: innerWidth, height: innerHeight } }}
      onPointerMove={onPointerMove} onPointerUp={() => { start.current = null }} onPointerCancel={() => { start.current = null }} onKeyDown={onKeyDown}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M11 3 3 11M11 7l-4 4" /></svg>
    </button>
  )
}
