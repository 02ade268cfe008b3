import { drawTree } from './draw/draw-tree'
import { equalise } from './draw/equalise'
import { move } from './change/move'
import { removeAll } from './change/remove-all'
import { setProps } from './change/set-props'
import { writeData, writeRelaunch } from './change/write-data'
import { writeText } from './change/write-text'
import { newKey } from './refs'
import type { Patch } from '../../core/layers/patch'
import type { Canvas } from './canvas'
import type { Gathered } from './gather'

/**
 * Writes patch by patch, then applies text styles and evens rows, and removes last. Every write is in the journal, so
 * whoever catches an error, or sees false (left on the way), takes all of it back; once all is written, the journal is
 * empty. Only drawing and text styles ever wait.
 */
export async function write({ patches, nodes }: Gathered, canvas: Canvas): Promise<boolean> {
  const { brush, journal, drawn, rows } = canvas
  const layer = (ref: string): BaseNode => {
    const key = newKey(ref)
    const node = key === null ? nodes.get(ref) : drawn.get(key)
    if (!node) throw new Error(`The node with id "${ref}" does not exist`)
    return node
  }
  const scene = (ref: string): SceneNode => layer(ref) as SceneNode
  const parent = (ref: string): BaseNode & ChildrenMixin => layer(ref) as BaseNode & ChildrenMixin
  const going: SceneNode[] = []

  const one = async (patch: Patch): Promise<boolean> => {
    if (patch.op === 'insert') return drawTree(patch, parent(patch.parent), canvas)
    if (patch.op === 'set') setProps(scene(patch.node), patch.props, brush, journal)
    else if (patch.op === 'text') writeText(layer(patch.node) as TextNode, patch.value, brush, journal)
    else if (patch.op === 'data') writeData(layer(patch.node), patch, journal)
    else if (patch.op === 'relaunch') writeRelaunch(scene(patch.node), patch.buttons, journal)
    else if (patch.op === 'move') move(scene(patch.node), parent(patch.parent), patch.index, journal)
    else if (patch.op === 'style') brush.styles.update(patch.token)
    else if (patch.op === 'variable') brush.palette.set(patch.token, patch.hex)
    else going.push(scene(patch.node))
    return true
  }
  for (const patch of patches) if (!(await one(patch)) || canvas.left()) return false

  // From here on nothing waits, so nobody can leave half-way.
  if (!(await applyStyles(canvas)) || canvas.left()) return false
  equalise(rows)
  for (const { root, opacity } of canvas.unseen) root.opacity = opacity
  removeAll(going, journal)
  journal.forget()
  return true
}

const AT_ONCE = 20

/** Figma applies text styles only asynchronously; a text that had one gets it back from the journal. */
async function applyStyles({ brush, journal, left }: Canvas): Promise<boolean> {
  for (let from = 0; from < brush.styled.length; from += AT_ONCE) {
    await Promise.all(brush.styled.slice(from, from + AT_ONCE).map(({ node, token }) => {
      const was = node.textStyleId
      journal.add(() => (node.removed || typeof was !== 'string' ? null : node.setTextStyleIdAsync(was)))
      const style = brush.styles.of(token)
      return node.setTextStyleIdAsync(style ? style.id : '')
    }))
    if (left()) return false
  }
  return true
}
