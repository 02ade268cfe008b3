import { settle } from '../layout/settle'
import { modeKey, primaryAxis, type Axis, type Sizing } from '../layout/sizing'
import { write } from '../model/document'
import { isAutoLayout, isInFlow, type NodeRecord } from '../model/record'
import { notBuilt, refuse, type Hand } from './hand'
import type { Writer } from './node-write'
import { invalid } from './validate'

/** Wording of the refusals: figma-use gotchas; rule: typings 7420. */
function checkSizing(hand: Hand, node: NodeRecord, value: Sizing, where: string): void {
  const inside = isAutoLayout(node.parent)
  if (value === 'FIXED') return
  if (!isAutoLayout(node) && !inside) refuse(hand, where, 'node must be an auto-layout frame or a child of an auto-layout frame')
  if (value === 'HUG' && !isAutoLayout(node) && node.type !== 'TEXT') refuse(hand, where, 'HUG can only be set on auto-layout frames or text children of auto-layout frames')
  if (value === 'FILL' && !inside) refuse(hand, where, 'FILL can only be set on children of auto-layout frames')
  if (value === 'FILL' && !isInFlow(node)) refuse(hand, where, 'FILL cannot be set on absolute positioned auto-layout children')
}

export function setSizing(hand: Hand, node: NodeRecord, axis: Axis, value: Sizing): void {
  const { doc } = hand.session
  settle(doc)
  if (isAutoLayout(node.parent)) {
    if (primaryAxis(node.parent) === axis) write(doc, node, 'layoutGrow', value === 'FILL' ? 1 : 0)
    else write(doc, node, 'layoutAlign', value === 'FILL' ? 'STRETCH' : 'INHERIT')
  }
  if (isAutoLayout(node)) write(doc, node, modeKey(node, axis), value === 'HUG' ? 'AUTO' : 'FIXED')
  if (node.type === 'TEXT') setTextSizing(hand, node, axis, value)
}

/** A text hugs through textAutoResize. FILL leaves it alone: the text collapses until told to grow downwards (PLATFORM §4.6). */
function setTextSizing(hand: Hand, node: NodeRecord, axis: Axis, value: Sizing): void {
  const { doc } = hand.session
  const now = node.props.textAutoResize
  if (value === 'HUG') write(doc, node, 'textAutoResize', axis === 'x' ? 'WIDTH_AND_HEIGHT' : now === 'WIDTH_AND_HEIGHT' ? now : 'HEIGHT')
  else if (axis === 'x' && value === 'FIXED' && now === 'WIDTH_AND_HEIGHT') write(doc, node, 'textAutoResize', 'HEIGHT')
  else if (axis === 'y') write(doc, node, 'textAutoResize', 'NONE')
}

const sizing = (axis: Axis): Writer => (hand, node, value, where) => {
  checkSizing(hand, node, value as Sizing, where)
  setSizing(hand, node, axis, value as Sizing)
}

const pair = (a: string, b: string): Writer => (hand, node, value) => {
  write(hand.session.doc, node, a, value)
  write(hand.session.doc, node, b, value)
}

export const layoutWriters: Record<string, Writer> = {
  layoutSizingHorizontal: sizing('x'),
  layoutSizingVertical: sizing('y'),
  horizontalPadding: pair('paddingLeft', 'paddingRight'),
  verticalPadding: pair('paddingTop', 'paddingBottom'),
  layoutMode(hand, node, value, where) {
    if (value === 'GRID') notBuilt(hand, where)
    settle(hand.session.doc)
    write(hand.session.doc, node, 'layoutMode', value)
  },
  layoutWrap(hand, node, value, where) {
    // Source: typings 7875.
    if (!isAutoLayout(node)) refuse(hand, where, 'layoutWrap can only be set on nodes with layoutMode HORIZONTAL or VERTICAL')
    if (value === 'WRAP' && node.props.layoutMode === 'VERTICAL') notBuilt(hand, where)
    write(hand.session.doc, node, 'layoutWrap', value)
  },
  counterAxisAlignContent(hand, node, value, where) {
    // Source: typings 8055.
    if (node.props.layoutWrap !== 'WRAP') refuse(hand, where, 'counterAxisAlignContent can only be set on nodes with layoutWrap set to WRAP')
    write(hand.session.doc, node, 'counterAxisAlignContent', value)
  },
  layoutPositioning(hand, node, value, where) {
    if (value === 'ABSOLUTE' && !isAutoLayout(node.parent)) refuse(hand, where, 'Can only set layoutPositioning = ABSOLUTE if the parent node has layoutMode !== NONE')
    settle(hand.session.doc)
    write(hand.session.doc, node, 'layoutPositioning', value)
  },
  layoutGrow(hand, node, value, where) {
    if (value !== 0 && value !== 1) invalid(hand, where, 'layoutGrow', 'Expected 0 or 1')
    settle(hand.session.doc)
    write(hand.session.doc, node, 'layoutGrow', value)
  },
  layoutAlign(hand, node, value) {
    settle(hand.session.doc)
    write(hand.session.doc, node, 'layoutAlign', value)
  },
}
