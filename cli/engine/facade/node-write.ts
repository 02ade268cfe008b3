import { shiftChildren } from '../layout/group'
import { settle } from '../layout/settle'
import { write } from '../model/document'
import { isInFlow, num, type NodeRecord } from '../model/record'
import { enclosingInstance } from '../model/tree'
import type { Member } from '../surface/surface'
import { swap } from './component-methods'
import { writeReferences } from './component-properties'
import { fitGeometry } from './geometry'
import { mayWrite, notBuilt, refuse, unwrapNode, type Hand } from './hand'
import { layoutWriters } from './layout-write'
import { cornerKeys, sideKeys } from './node-read'
import { checkEffects, checkPaints } from './paints'
import { writeText, writesText } from './text-write'
import { invalid, kindOf, plain, validate } from './validate'
import { setVectorPaths } from './vector'

export type Writer = (hand: Hand, node: NodeRecord, value: unknown, where: string) => void

const store = (key: string): Writer => (hand, node, value) => write(hand.session.doc, node, key, value)

/** One value for all corners, or all sides, of layers that keep them apart. */
const all = (keys: readonly string[], own: string): Writer => (hand, node, value) => {
  for (const key of keys[0]! in node.props ? keys : [own]) write(hand.session.doc, node, key, value)
}

/** x and y do nothing on a child that auto-layout places. Source: typings 7302. */
const position = (axis: 'x' | 'y'): Writer => (hand, node, value) => {
  const { doc } = hand.session
  if (isInFlow(node)) return
  settle(doc)
  const delta = (value as number) - num(node, axis)
  if (node.type === 'GROUP') shiftChildren(doc, node, axis === 'x' ? delta : 0, axis === 'y' ? delta : 0)
  write(doc, node, axis, value)
}

const paints = (key: 'fills' | 'strokes'): Writer => (hand, node, value, where) => {
  const checked = checkPaints(hand, where, key, value)
  const styleKey = key === 'fills' ? 'fillStyleId' : 'strokeStyleId'
  if (node.type === 'TEXT' && key === 'fills') return writeText(hand, node, 'fills', checked, where)
  write(hand.session.doc, node, key, checked)
  if (node.props[styleKey]) write(hand.session.doc, node, styleKey, '')
}

const writers: Record<string, Writer> = {
  ...layoutWriters,
  x: position('x'), y: position('y'),
  rotation: (hand, node, value) => write(hand.session.doc, node, 'rotation', wrapAngle(value as number)),
  fills: paints('fills'), strokes: paints('strokes'),
  backgrounds: (hand, node, value, where) => write(hand.session.doc, node, node.type === 'PAGE' ? 'backgrounds' : 'fills', checkPaints(hand, where, 'backgrounds', value)),
  effects: (hand, node, value, where) => write(hand.session.doc, node, 'effects', checkEffects(hand, where, value)),
  cornerRadius: all(cornerKeys, 'cornerRadius'),
  strokeWeight: all(sideKeys, 'strokeWeight'),
  vectorPaths: setVectorPaths,
  name(hand, node, value) {
    write(hand.session.doc, node, 'name', value)
    // A name given by hand ends automatic naming. Source: typings 11059 (autoRename).
    if (node.type === 'TEXT') write(hand.session.doc, node, 'autoRename', false)
  },
  dashPattern(hand, node, value, where) {
    if (!Array.isArray(value) || value.some(v => typeof v !== 'number' || !(v >= 0))) invalid(hand, where, 'dashPattern', `Expected array of numbers, received ${kindOf(value)}`)
    write(hand.session.doc, node, 'dashPattern', [...(value as number[])])
  },
  constraints(hand, node, value, where) {
    const { horizontal, vertical } = (value ?? {}) as Record<string, string>
    const allowed = ['MIN', 'CENTER', 'MAX', 'STRETCH', 'SCALE']
    if (!allowed.includes(horizontal!) || !allowed.includes(vertical!)) invalid(hand, where, 'constraints', `Invalid enum value. Expected ${allowed.map(v => `'${v}'`).join(' | ')}`)
    write(hand.session.doc, node, 'constraints', { horizontal, vertical })
  },
  componentPropertyReferences: writeReferences,
  // Write-only under dynamic-page. Source: typings 9174.
  mainComponent(hand, node, value, where) {
    const component = unwrapNode(hand, value, where)
    if (component.type !== 'COMPONENT') invalid(hand, where, 'mainComponent', 'Expected a component')
    swap(hand.session.doc, node, component)
  },
  selection(hand, node, value, where) {
    if (!Array.isArray(value)) invalid(hand, where, 'selection', `Expected array, received ${kindOf(value)}`)
    const picked = (value as unknown[]).map(item => unwrapNode(hand, item, where))
    for (const item of picked) if (item.removed) refuse(hand, where, `The node with id "${item.id}" does not exist`)
    // Setting it back to what it was still raises the event. Source: typings, selectionchange.
    if (node === hand.session.currentPage) hand.session.events.signal('selectionchange')
    write(hand.session.doc, node, 'selection', [...new Set(picked.map(item => item.id))])
  },
  relativeTransform(hand, node, value, where) {
    const rows = value as number[][]
    if (!Array.isArray(rows) || rows.length !== 2 || rows.some(row => !Array.isArray(row) || row.length !== 3)) invalid(hand, where, 'relativeTransform', 'Expected array, received ' + kindOf(value))
    write(hand.session.doc, node, 'rotation', wrapAngle((Math.atan2(-rows[1]![0]!, rows[0]![0]!) * 180) / Math.PI))
    position('x')(hand, node, rows[0]![2], where)
    position('y')(hand, node, rows[1]![2], where)
  },
}
for (const key of cornerKeys) writers[key] = store(key)
for (const key of sideKeys) writers[key] = store(key)

const wrapAngle = (degrees: number): number => {
  const turned = ((((degrees + 180) % 360) + 360) % 360) - 180
  return turned === -180 ? 180 : turned
}

/** Style ids, and some more, can be read but only be set asynchronously under dynamic-page. Source: typings 7650, 8718, 8806, 9174, 9197, 9462, 11063. */
const asyncOnly: Record<string, string> = {
  fillStyleId: 'setFillStyleIdAsync', strokeStyleId: 'setStrokeStyleIdAsync', textStyleId: 'setTextStyleIdAsync', effectStyleId: 'setEffectStyleIdAsync',
  gridStyleId: 'setGridStyleIdAsync', backgroundStyleId: 'setFillStyleIdAsync', vectorNetwork: 'setVectorNetworkAsync', reactions: 'setReactionsAsync',
}

const nullable = new Set(['minWidth', 'maxWidth', 'minHeight', 'maxHeight', 'maxLines', 'counterAxisSpacing', 'annotations', 'hyperlink'])

/** Source: D:api-errors – order, place and size of sublayers belong to the main component. */
const fixedInInstance = new Set(['x', 'y', 'rotation', 'layoutPositioning', 'constraints', 'relativeTransform', 'vectorPaths', 'isMask', 'clipsContent'])

export function writeNode(hand: Hand, node: NodeRecord, key: string, member: Member, value: unknown): void {
  const where = `set_${key}`
  // Selecting changes nothing in the file.
  if (key !== 'selection') mayWrite(hand, where)
  if (asyncOnly[key]) refuse(hand, where, `Cannot call with documentAccess: dynamic-page. Use node.${asyncOnly[key]} instead.`)
  if (!(value === null && nullable.has(key))) validate(hand, where, key, member, value)
  if (fixedInInstance.has(key) && enclosingInstance(node)) refuse(hand, where, 'This property cannot be overriden on an instance')
  if (node.type === 'TEXT' && writesText.has(key)) return writeText(hand, node, key, value, where)
  const writer = Object.hasOwn(writers, key) ? writers[key] : undefined
  if (writer) writer(hand, node, value, where)
  else if (key in node.props) write(hand.session.doc, node, key, plain(hand, where, value))
  else notBuilt(hand, where)
  if (key.startsWith('min') || key.startsWith('max')) fitGeometry(hand, node)
}

