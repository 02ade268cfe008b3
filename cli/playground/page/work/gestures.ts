import { partsOf } from '../../../engine/engine'
import type { NodeRecord } from '../../../engine/model/record'
import { boxBetween, pan, toPage, zoomAt, type Point } from '../state/view'
import { hold, moveBy, select, settle, sizeTo, type Held } from './edits'
import { entered, isMovable, isSizable, layersAt, layersIn, outlineOf, picked } from './hit'
import type { Playground } from './playground'
import { selected } from './see'

/** What a pressed pointer is doing; points are the screen's, from the canvas's corner. */
type Drag =
  | { readonly kind: 'pan'; readonly last: Point }
  | { readonly kind: 'press'; readonly from: Point; readonly on: NodeRecord | null; readonly isAdding: boolean; readonly wasSelected: boolean }
  | { readonly kind: 'move'; readonly from: Point; readonly held: readonly Held[] }
  | { readonly kind: 'size'; readonly from: Point; readonly held: Held; readonly corner: number }
  | { readonly kind: 'marquee'; readonly from: Point; readonly before: readonly NodeRecord[] }

interface Press { readonly at: Point; readonly isPan: boolean; readonly isAdding: boolean; readonly isDeep: boolean }

export interface Gestures {
  press(press: Press): void
  /** A corner of the selected layer, clockwise from its top left one. */
  pressCorner(at: Point, corner: number): void
  move(at: Point, isDeep: boolean): void
  release(): void
  /** As if it had never been pressed. */
  cancel(): boolean
  enter(at: Point): void
  wheel(at: Point, dx: number, dy: number, isZoom: boolean): void
}

const threshold = 3

export function createGestures(playground: Pick<Playground, 'state' | 'send' | 'engine'>): Gestures {
  let drag: Drag | null = null
  const { send } = playground
  const here = (at: Point): Point => toPage(playground.state().view, at)
  const page = (): NodeRecord | null => {
    const engine = playground.engine()
    return engine && partsOf(engine).session.currentPage
  }
  const chainAt = (at: Point): NodeRecord[] => {
    const current = page()
    return current ? layersAt(current, here(at)) : []
  }
  const chosen = (): NodeRecord[] => {
    const engine = playground.engine()
    return engine ? selected(engine) : []
  }
  const choose = (nodes: readonly NodeRecord[]): void => {
    const engine = playground.engine()
    if (engine) select(engine, nodes)
  }

  function begin({ from, on, isAdding }: Extract<Drag, { kind: 'press' }>): Drag | null {
    const engine = playground.engine()
    if (!engine) return null
    if (!on) return { kind: 'marquee', from, before: isAdding ? chosen() : [] }
    // What went before is a step of its own: it stays when the drag is called off.
    settle(engine)
    return { kind: 'move', from, held: hold(engine, chosen().filter(isMovable)) }
  }

  function carry(now: Drag, at: Point): void {
    const { zoom } = playground.state().view
    if (now.kind === 'move') moveBy(now.held, { x: (at.x - now.from.x) / zoom, y: (at.y - now.from.y) / zoom })
    if (now.kind === 'size') sizeTo(now.held, cornered(now.held, now.corner, (at.x - now.from.x) / zoom, (at.y - now.from.y) / zoom))
    if (now.kind === 'marquee') {
      const box = boxBetween(here(now.from), here(at))
      send({ type: 'marquee', box })
      const current = page()
      if (current) choose([...new Set([...now.before, ...layersIn(current, box)])])
    }
  }

  return {
    press({ at, isPan, isAdding, isDeep }) {
      if (isPan) {
        drag = { kind: 'pan', last: at }
        return
      }
      const before = chosen()
      const on = picked(chainAt(at), before, isDeep)
      const wasSelected = on !== null && before.includes(on)
      if (!on && !isAdding) choose([])
      if (on && !wasSelected) choose(isAdding ? [...before, on] : [on])
      drag = { kind: 'press', from: at, on, isAdding, wasSelected }
    },
    pressCorner(at, corner) {
      const engine = playground.engine()
      const [held] = engine ? hold(engine, chosen().filter(isSizable)) : []
      if (!engine || !held) return
      settle(engine)
      drag = { kind: 'size', from: at, held, corner }
    },
    move(at, isDeep) {
      if (!drag) {
        const under = picked(chainAt(at), chosen(), isDeep)
        return send({ type: 'hover', outline: under && outlineOf(under) })
      }
      if (drag.kind === 'pan') {
        send({ type: 'view', view: pan(playground.state().view, at.x - drag.last.x, at.y - drag.last.y) })
        drag = { kind: 'pan', last: at }
        return
      }
      if (drag.kind === 'press') {
        if (Math.hypot(at.x - drag.from.x, at.y - drag.from.y) < threshold) return
        drag = begin(drag)
      }
      if (drag) carry(drag, at)
    },
    release() {
      const engine = playground.engine()
      if (engine && (drag?.kind === 'move' || drag?.kind === 'size')) settle(engine)
      // A second click with Shift takes a layer out of the selection; one without leaves it alone.
      if (drag?.kind === 'press' && drag.wasSelected) {
        const { on, isAdding } = drag
        choose(isAdding ? chosen().filter((node) => node !== on) : on ? [on] : [])
      }
      if (drag?.kind === 'marquee') send({ type: 'marquee', box: null })
      drag = null
    },
    cancel() {
      if (!drag) return false
      if (drag.kind === 'move' || drag.kind === 'size') playground.engine()?.rollBack()
      if (drag.kind === 'marquee') {
        send({ type: 'marquee', box: null })
        choose(drag.before)
      }
      drag = null
      return true
    },
    enter(at) {
      const inner = entered(chainAt(at), chosen())
      if (!inner) return
      choose([inner])
      if (inner.type === 'TEXT') send({ type: 'edit', id: inner.id })
    },
    wheel(at, dx, dy, isZoom) {
      const { view } = playground.state()
      send({ type: 'view', view: isZoom ? zoomAt(view, at, Math.exp(-dy / 300)) : pan(view, -dx, -dy) })
    },
  }
}

/** The box with one corner dragged away and the opposite one where it was. */
function cornered({ x, y, width, height }: Held, corner: number, dx: number, dy: number): { x: number; y: number; width: number; height: number } {
  const isLeft = corner === 0 || corner === 3
  const isTop = corner === 0 || corner === 1
  const w = Math.max(1, width + (isLeft ? -dx : dx))
  const h = Math.max(1, height + (isTop ? -dy : dy))
  return { x: isLeft ? x + width - w : x, y: isTop ? y + height - h : y, width: w, height: h }
}
