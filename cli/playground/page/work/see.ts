import type { Engine } from '../../../engine/engine'
import { partsOf } from '../../../engine/engine'
import type { NodeRecord } from '../../../engine/model/record'
import type { Outline, Seen } from '../state/state'
import { outlineOf } from './hit'

const isOutlined = (node: NodeRecord): boolean => ['FRAME', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE', 'SECTION'].includes(node.type) && node.props.visible !== false

/** The layers that are selected, in the order they were. */
export function selected(engine: Engine): NodeRecord[] {
  const { doc, currentPage } = partsOf(engine).session
  return (currentPage.props.selection as readonly string[]).flatMap((id) => doc.nodes.get(id) ?? [])
}

/** What the document shows now. */
export function see(engine: Engine): Seen {
  const { doc, currentPage } = partsOf(engine).session
  const chosen = selected(engine)
  return {
    pages: doc.root.children.map(({ id, props }) => ({ id, name: String(props.name) })),
    page: currentPage.id,
    selection: chosen.map(outlineOf),
    frames: currentPage.children.filter(isOutlined).map((node): Outline => outlineOf(node)),
    isEmpty: currentPage.children.length === 0,
    canUndo: engine.undoSteps > 0,
    canRedo: engine.redoSteps > 0,
    relaunch: offered(chosen.length ? chosen : [currentPage]),
  }
}

/** Commands that every one of these layers offers. */
function offered(nodes: readonly NodeRecord[]): string[] {
  const [first = [], ...others] = nodes.map((node) => Object.keys((node.props['#relaunch'] ?? {}) as object))
  return first.filter((command) => others.every((commands) => commands.includes(command)))
}
