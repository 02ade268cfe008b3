import { isLayer, isParent } from '../host/data'
import { checkData } from './check-data'
import { closedBy, readOnly } from './closed-by'
import type { Patch, Props } from '../../core/layers/patch'
import type { Look } from '../../core/layers/plan'
import type { Failure } from '../../protocol/messages'
import type { Gathered } from './gather'

const NEAR = 0.5

/** Properties of a layer inside an instance that its component decides. Source: developers.figma.com, api-errors. */
const DECIDED: readonly (keyof Props)[] = ['x', 'y', 'width', 'height', 'path', 'sizing', 'locked']

/**
 * What stands in the way of the first patch that cannot be written as sent; null when all can. Expectations are about the
 * document as it is before the change. Nothing is changed.
 */
export function check({ patches, nodes }: Pick<Gathered, 'patches' | 'nodes'>, drawn: Look['drawn']): Failure | null {
  const opened = new Set(patches.map(patch => (patch.op === 'set' && patch.props.locked === false ? patch.node : '')))
  for (const [at, patch] of patches.entries()) {
    const problem = checkLook(patch, drawn) || checkParent(patch, nodes, opened) || checkNode(patch, nodes, opened)
    if (problem) return Object.assign({}, problem, { patch: at })
  }
  return null
}

const stale = (found: string): Failure => ({ code: 'stale', found: found.slice(0, 200) })
const unfit = (node: BaseNode): Failure => ({ code: 'invalid', node: node.id, found: node.type })

/** A look drawn in plain values has no variables to change, and only one has text styles. */
const checkLook = ({ op }: Patch, drawn: Look['drawn']): Failure | null =>
  (op === 'variable' && drawn === 'values') || (op === 'style' && drawn !== 'variables-and-styles') ? { code: 'invalid', found: drawn } : null

function checkParent(patch: Patch, nodes: Gathered['nodes'], opened: ReadonlySet<string>): Failure | null {
  const parent = 'parent' in patch && nodes.get(patch.parent)
  if (!parent) return null
  if (parent.type === 'INSTANCE') return readOnly(parent, 'instance')
  return isParent(parent) ? closedBy(parent, opened, true) : unfit(parent)
}

function checkNode(patch: Patch, nodes: Gathered['nodes'], opened: ReadonlySet<string>): Failure | null {
  const node = 'node' in patch && patch.op !== 'insert' && nodes.get(patch.node)
  if (!node || patch.op === 'relaunch') return null
  if (patch.op === 'data') return checkData(node, patch)
  if (!isLayer(node)) return readOnly(node, node.type)
  if (patch.op === 'text') {
    if (node.type !== 'TEXT') return unfit(node)
    return closedBy(node, opened, false) || (node.characters === patch.expect ? null : stale(node.characters))
  }
  if (patch.op === 'set') {
    const names = Object.keys(patch.props)
    const { textColour, textStyle, path } = patch.props
    if ((textColour || textStyle) && node.type !== 'TEXT') return unfit(node)
    if (path !== undefined && node.type !== 'VECTOR') return unfit(node)
    const locks = names.every(name => name === 'locked') ? null : opened
    return closedBy(node, locks, DECIDED.some(name => name in patch.props)) || compare(node, patch.expect)
  }
  const found = node.parent ? node.parent.id : ''
  const same = found === patch.expect.parent
  return closedBy(node, opened, true) || (same ? compare(node, patch.op === 'remove' ? patch.expect : {}) : stale(found))
}

/** Numbers may differ by half a pixel; a layer is not asked for what it does not have. */
function compare(node: SceneNode, expect: Pick<Props, 'name' | 'visible' | 'x' | 'y'> = {}): Failure | null {
  for (const key of ['name', 'visible', 'x', 'y'] as const) {
    const wanted = expect[key]
    if (wanted === undefined || !(key in node)) continue
    const found = node[key]
    if (typeof wanted === 'number' ? Math.abs(Number(found) - wanted) > NEAR : found !== wanted) return stale(String(found))
  }
  return null
}
