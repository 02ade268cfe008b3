import { absoluteBox } from '../../../engine/layout/transform'
import { boxAround, viewOn } from '../state/view'
import type { Playground } from './playground'
import { selected } from './see'

/** Brings what is selected into view. */
export function showSelection(playground: Playground): void {
  const engine = playground.engine()
  const box = engine && boxAround(selected(engine).map((node) => absoluteBox(node)))
  if (box) playground.send({ type: 'view', view: viewOn(box, playground.state().size) })
}
