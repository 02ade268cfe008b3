import { partsOf } from '../../../engine/engine'
import { zoomAt, type Point } from '../state/view'
import { nudge, removeLayers, select } from './edits'
import type { Playground } from './playground'
import { selected } from './see'
import { showSelection } from './show-selection'

const arrows: Readonly<Record<string, Point>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } }

/** A key pressed on the canvas; true when it meant something there. */
export function canvasKey(playground: Playground, event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean {
  const engine = playground.engine()
  if (!engine) return false
  const chosen = selected(engine)
  const arrow = arrows[event.key]
  const isCommand = event.ctrlKey || event.metaKey
  if (arrow) {
    const far = event.shiftKey ? 10 : 1
    nudge(engine, chosen, { x: arrow.x * far, y: arrow.y * far })
    return chosen.length > 0
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    if (!removeLayers(engine, chosen)) playground.complain('remove.refused')
    return chosen.length > 0
  }
  if (event.key === 'Enter') return step(playground, event.shiftKey)
  if (event.key === 'Escape') {
    select(engine, [])
    return chosen.length > 0
  }
  if (isCommand && event.code === 'KeyA') {
    select(engine, partsOf(engine).session.currentPage.children.filter(({ props }) => props.visible !== false && props.locked !== true))
    return true
  }
  return zoomKey(playground, event, isCommand)
}

/** Enter goes into the layer, or edits it; with Shift it goes out. */
function step(playground: Playground, isOut: boolean): boolean {
  const engine = playground.engine()
  const chosen = engine ? selected(engine) : []
  const [first] = chosen
  if (!engine || !first) return false
  if (isOut) {
    const above = [...new Set(chosen.flatMap(({ parent }) => (parent && parent.type !== 'PAGE' ? [parent] : [])))]
    if (above.length) select(engine, above)
  } else if (first.type === 'TEXT') playground.send({ type: 'edit', id: first.id })
  else if (first.children.length) select(engine, chosen.flatMap(({ children }) => children))
  return true
}

function zoomKey(playground: Playground, { key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>, isCommand: boolean): boolean {
  const { size, view } = playground.state()
  const centre = { x: size.width / 2, y: size.height / 2 }
  const factor = key === '+' || key === '=' ? 1.25 : key === '-' ? 0.8 : code === 'Digit0' && (shiftKey || isCommand) ? 1 / view.zoom : null
  if (factor !== null) playground.send({ type: 'view', view: zoomAt(view, centre, factor) })
  else if (shiftKey && code === 'Digit1') playground.overview()
  else if (shiftKey && code === 'Digit2') showSelection(playground)
  else return false
  return true
}
