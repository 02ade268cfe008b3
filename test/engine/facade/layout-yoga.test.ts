import { SceneGraph, computeAllLayouts, type SceneNode } from '@open-pencil/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stage } from './support/stage'

/** A tree of frames within what Yoga and Figma agree on: no FILL in a hugging axis, one FILL along a row (Yoga weighs several by their padding), no negative gaps, no rotation. */
interface Tree {
  mode: 'HORIZONTAL' | 'VERTICAL'
  hug: [x: boolean, y: boolean]
  size: [number, number]
  gap: number
  padding: [number, number, number, number]
  along: 'MIN' | 'CENTER' | 'MAX'
  across: 'MIN' | 'CENTER' | 'MAX'
  fill: [x: boolean, y: boolean]
  children: Tree[]
}

const side = fc.integer({ min: 0, max: 30 })
const align = fc.constantFrom('MIN' as const, 'CENTER' as const, 'MAX' as const)

const tree = (depth: number): fc.Arbitrary<Tree> => fc.record({
  mode: fc.constantFrom('HORIZONTAL' as const, 'VERTICAL' as const),
  hug: fc.tuple(fc.boolean(), fc.boolean()),
  size: fc.tuple(fc.integer({ min: 300, max: 600 }), fc.integer({ min: 300, max: 600 })),
  gap: side,
  padding: fc.tuple(side, side, side, side),
  along: align,
  across: align,
  fill: fc.tuple(fc.boolean(), fc.boolean()),
  children: depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
}) as fc.Arbitrary<Tree>

function ours(figma: PluginAPI, { children, ...tree }: Tree, parent?: FrameNode): FrameNode {
  const frame = figma.createFrame()
  frame.resize(...tree.size)
  if (children.length) {
    Object.assign(frame, { layoutMode: tree.mode, itemSpacing: tree.gap, primaryAxisAlignItems: tree.along, counterAxisAlignItems: tree.across })
    ;[frame.paddingTop, frame.paddingRight, frame.paddingBottom, frame.paddingLeft] = tree.padding
    frame.layoutSizingHorizontal = tree.hug[0] ? 'HUG' : 'FIXED'
    frame.layoutSizingVertical = tree.hug[1] ? 'HUG' : 'FIXED'
  }
  parent?.appendChild(frame)
  if (parent) for (const [i, key] of (['layoutSizingHorizontal', 'layoutSizingVertical'] as const).entries()) {
    const along = (parent.layoutMode === 'HORIZONTAL') === (i === 0)
    if (tree.fill[i] && parent[key] === 'FIXED' && (!along || parent.children[0] === frame)) frame[key] = 'FILL'
  }
  for (const child of children) ours(figma, child, frame)
  return frame
}

/** The same frame in the library's graph, laid out by Yoga. */
function theirs(graph: SceneGraph, frame: FrameNode, parentId: string): SceneNode {
  const [x, y] = [frame.layoutSizingHorizontal, frame.layoutSizingVertical]
  const parent = frame.parent as FrameNode
  const row = frame.layoutMode === 'HORIZONTAL'
  const inRow = parent.type === 'FRAME' && parent.layoutMode === 'HORIZONTAL'
  // The library stretches a frame only when told so on the frame as well.
  const hug = (sizing: string) => sizing as 'HUG' | 'FIXED' | 'FILL'
  const node = graph.createNode('FRAME', parentId, {
    width: sizes.get(frame)![0], height: sizes.get(frame)![1], layoutMode: frame.layoutMode as 'NONE', itemSpacing: frame.itemSpacing,
    paddingTop: frame.paddingTop, paddingRight: frame.paddingRight, paddingBottom: frame.paddingBottom, paddingLeft: frame.paddingLeft,
    primaryAxisSizing: hug(row ? x : y), counterAxisSizing: hug(row ? y : x), primaryAxisAlign: frame.primaryAxisAlignItems as 'MIN', counterAxisAlign: frame.counterAxisAlignItems as 'MIN',
    layoutGrow: (inRow ? x : y) === 'FILL' ? 1 : 0, layoutAlignSelf: (inRow ? y : x) === 'FILL' ? 'STRETCH' : 'AUTO',
  })
  for (const child of frame.children) theirs(graph, child as FrameNode, node.id)
  return node
}

const sizes = new WeakMap<FrameNode, [number, number]>()
const remember = (frame: FrameNode, tree: Tree): void => {
  sizes.set(frame, tree.size)
  frame.children.forEach((child, i) => remember(child as FrameNode, tree.children[i]!))
}

const box = (node: { x: number; y: number; width: number; height: number }) => [node.x, node.y, node.width, node.height].map(v => Math.round(v * 100) / 100)
const boxes = (frame: FrameNode): unknown => [box(frame).slice(2), frame.children.map(child => [box(child), boxes(child as FrameNode)])]
const graphBoxes = (graph: SceneGraph, node: SceneNode): unknown => [box(node).slice(2), graph.getChildren(node.id).map(child => [box(child), graphBoxes(graph, child)])]

/** Where room runs out they part ways: Yoga keeps a FILL child as wide as its padding, Figma does not. */
const fits = (frame: FrameNode): boolean => {
  const row = frame.layoutMode === 'HORIZONTAL'
  const used = frame.children.reduce((sum, child) => sum + (row ? child.width : child.height), Math.max(0, frame.children.length - 1) * frame.itemSpacing)
  const room = row ? frame.width - frame.paddingLeft - frame.paddingRight : frame.height - frame.paddingTop - frame.paddingBottom
  // Narrower than its padding and content a FILL child is at Yoga's mercy too.
  return used <= room + 0.01 && frame.children.every(child => child.width > 60 && child.height > 60 && fits(child as FrameNode))
}

test('where Yoga and Figma agree, so do we', async () => {
  const { figma } = await stage()
  let compared = 0
  fc.assert(fc.property(tree(2), shape => {
    const frame = ours(figma, shape)
    remember(frame, shape)
    if (!fits(frame)) return
    const graph = new SceneGraph()
    const node = theirs(graph, frame, graph.getPages()[0]!.id)
    computeAllLayouts(graph, node.id)
    compared++
    expect(boxes(frame)).toEqual(graphBoxes(graph, graph.getNode(node.id)!))
  }), { numRuns: 150 })
  expect(compared).toBeGreaterThan(50)
})
