import { partsOf, type Engine } from '../../../engine/engine'

/** Layers of a page in the order they are listed, with how deep they lie. */
export interface Row { readonly id: string; readonly name: string; readonly type: string; readonly depth: number; readonly isParent: boolean; readonly isHidden: boolean }

/** The list of layers, topmost first, with what is unfolded. */
export function rowsOf(engine: Engine, unfolded: ReadonlySet<string>): Row[] {
  const rows: Row[] = []
  const stack = partsOf(engine).session.currentPage.children.map((node) => ({ node, depth: 1 }))
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next
    rows.push({ id: node.id, name: String(node.props.name), type: node.type, depth, isParent: node.children.length > 0, isHidden: node.props.visible === false })
    if (unfolded.has(node.id)) for (const child of node.children) stack.push({ node: child, depth: depth + 1 })
  }
  return rows
}
