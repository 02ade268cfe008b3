import { NAMESPACE, TAG, isParent, jsonObject, kindOf } from '../host/data'
import { utf8Length } from '../utf8'
import type { Patch, Props } from '../../core/layers/patch'
import type { Failure } from '../../protocol/messages'
import type { Gathered } from './gather'

/** Figma refuses more in one entry, its keys included (typings 6530). */
const LARGEST_ENTRY = 95_000
const NEAR = 0.5

/** Properties of a layer inside an instance that its component decides. Source: developers.figma.com, api-errors. */
const NOT_OVERRIDABLE: readonly (keyof Props)[] = ['x', 'y', 'width', 'height', 'path', 'sizing', 'locked']

/** What stands in the way of the first patch that cannot be written as sent; null when all can. Nothing is changed. */
export function check({ patches, nodes }: Pick<Gathered, 'patches' | 'nodes'>): Failure | null {
  const unlocked = new Set(patches.flatMap(patch => (patch.op === 'set' && patch.props.locked === false ? [patch.node] : [])))
  for (const [at, patch] of patches.entries()) {
    const problem = checkOne(patch, nodes, unlocked)
    if (problem) return { ...problem, patch: at }
  }
  return null
}

const stale = (found: string): Failure => ({ code: 'stale', found })
const readOnly = (node: BaseNode, found: string): Failure => ({ code: 'read-only', node: node.id, found })

function checkOne(patch: Patch, nodes: Gathered['nodes'], unlocked: ReadonlySet<string>): Failure | null {
  if (patch.op === 'style' || patch.op === 'variable') return null
  const parent = 'parent' in patch ? nodes.get(patch.parent) : undefined
  if (parent) {
    if (!isParent(parent)) return { code: 'invalid', node: parent.id, found: parent.type }
    const closed = parent.type === 'INSTANCE' ? readOnly(parent, 'instance') : closedBy(parent, unlocked, true)
    if (closed) return closed
  }
  const node = patch.op === 'insert' ? undefined : nodes.get(patch.node)
  if (!node || patch.op === 'insert') return null
  if (patch.op === 'data') return checkData(patch, node)
  if (patch.op === 'relaunch') return null
  const onlyLock = patch.op === 'set' && Object.keys(patch.props).every(key => key === 'locked')
  const asSublayer = patch.op === 'move' || patch.op === 'remove' || (patch.op === 'set' && NOT_OVERRIDABLE.some(key => key in patch.props))
  return closedBy(node, onlyLock ? null : unlocked, asSublayer) ?? checkExpected(patch, node)
}

/** A lock the person set, or an instance whose component decides. `unlocked` are locks that this apply opens; null = none matters. */
function closedBy(node: BaseNode, unlocked: ReadonlySet<string> | null, asSublayer: boolean): Failure | null {
  if (node.type === 'PAGE' || node.type === 'DOCUMENT') return null
  for (let at: BaseNode | null = node; at && at.type !== 'PAGE' && at.type !== 'DOCUMENT'; at = at.parent) {
    // Curve and lines are locked by ourselves, so that nobody drags them by accident.
    if (unlocked && !unlocked.has(at.id) && 'locked' in at && at.locked && kindOf(at.getSharedPluginData(NAMESPACE, TAG)) !== 'aid') return readOnly(node, 'locked')
    if (asSublayer && at.parent?.type === 'INSTANCE') return readOnly(node, 'instance')
  }
  return null
}

function checkExpected(patch: Exclude<Patch, { op: 'insert' | 'data' | 'relaunch' | 'style' | 'variable' }>, node: BaseNode): Failure | null {
  if (patch.op === 'text') {
    if (node.type !== 'TEXT') return { code: 'invalid', node: node.id, found: node.type }
    return node.characters === patch.expect ? null : stale(node.characters.slice(0, 200))
  }
  if (node.type === 'PAGE' || node.type === 'DOCUMENT') return readOnly(node, node.type)
  if (patch.op === 'set') {
    const { name, x, y, visible } = patch.expect ?? {}
    if (name !== undefined && node.name !== name) return stale(node.name)
    if (visible !== undefined && 'visible' in node && node.visible !== visible) return stale(String(node.visible))
    if (x !== undefined && 'x' in node && Math.abs(node.x - x) > NEAR) return stale(String(node.x))
    if (y !== undefined && 'y' in node && Math.abs(node.y - y) > NEAR) return stale(String(node.y))
    const { textColour, textStyle, path } = patch.props
    const type = textColour !== undefined || textStyle !== undefined ? 'TEXT' : path !== undefined ? 'VECTOR' : node.type
    return node.type === type ? null : { code: 'invalid', node: node.id, found: node.type }
  }
  const parent = node.parent?.id ?? ''
  if (parent !== patch.expect.parent) return stale(parent)
  if (patch.op === 'remove' && patch.expect.name !== undefined && node.name !== patch.expect.name) return stale(node.name)
  return null
}

function checkData({ key, value, expect }: Extract<Patch, { op: 'data' }>, node: BaseNode): Failure | null {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (utf8Length(text) + utf8Length(key) > LARGEST_ENTRY) return { code: 'too-large', node: node.id }
  if (expect === undefined) return null
  const found = node.getSharedPluginData(NAMESPACE, key)
  return found === (expect ?? '') || (expect !== null && key === TAG && identity(found) === identity(expect)) ? null : stale(found.slice(0, 200))
}

/** What a tag is the tag of: two tags with the same identity name the same part of a map. */
function identity(text: string): string {
  const tag = jsonObject(text)
  return tag ? JSON.stringify(['kind', 'key', 'stage', 'lane', 'field', 'aid'].map(part => tag[part] ?? null)) : text
}
