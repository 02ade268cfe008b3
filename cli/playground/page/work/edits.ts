import { partsOf, type Engine } from '../../../engine/engine'
import { nodeHandle } from '../../../engine/facade/node-handle'
import type { NodeRecord } from '../../../engine/model/record'
import type { Point, Size } from '../state/view'
import { isMovable } from './hit'

/** A layer's place before a hand took it. */
export interface Held extends Point, Size { readonly node: SceneNode }

const handleOf = (engine: Engine, record: NodeRecord) => nodeHandle(partsOf(engine).person, record) as SceneNode

export const hold = (engine: Engine, records: readonly NodeRecord[]): Held[] => records.map((record) => {
  const node = handleOf(engine, record)
  return { node, x: node.x, y: node.y, width: node.width, height: node.height }
})

/** Away from where they were held; `settle` makes one undo step of it. */
export function moveBy(held: readonly Held[], { x, y }: Point): void {
  for (const { node, x: fromX, y: fromY } of held) {
    node.x = Math.round(fromX + x)
    node.y = Math.round(fromY + y)
  }
}

/** Gives a layer the box between two of its corners. */
export function sizeTo({ node }: Held, { x, y, width, height }: Point & Size): void {
  if (!('resize' in node)) return
  node.resize(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
  node.x = Math.round(x)
  node.y = Math.round(y)
}

export const settle = (engine: Engine): void => engine.person.commitUndo()

export function nudge(engine: Engine, records: readonly NodeRecord[], by: Point): void {
  moveBy(hold(engine, records.filter(isMovable)), by)
  settle(engine)
}

/** Layers that may not be removed, as those of an instance, stay. */
export function removeLayers(engine: Engine, records: readonly NodeRecord[]): boolean {
  try {
    for (const record of records) if (!record.removed) handleOf(engine, record).remove()
    return true
  } catch {
    return false
  } finally {
    settle(engine)
  }
}

export function select(engine: Engine, records: readonly NodeRecord[]): void {
  engine.person.currentPage.selection = records.map((record) => handleOf(engine, record))
}

/** Types over a text and keeps its looks; false where one of its fonts is not here. */
export async function retype(engine: Engine, record: NodeRecord, words: string): Promise<boolean> {
  const text = handleOf(engine, record)
  if (record.removed || text.type !== 'TEXT' || text.characters === words) return true
  try {
    const fonts = text.characters ? text.getRangeAllFontNames(0, text.characters.length) : text.fontName === engine.person.mixed ? [] : [text.fontName]
    for (const font of fonts) await engine.person.loadFontAsync(font)
  } catch {
    return false
  }
  text.characters = words
  settle(engine)
  return true
}
