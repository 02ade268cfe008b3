import { write } from '../model/document'
import { num, type NodeRecord } from '../model/record'
import { refuse, type Hand } from './hand'
import { boundsOf, parsePath, toNetwork, type Command } from './vector-path'
import { invalid, kindOf } from './validate'

/** The node takes the size of its paths; their coordinates are relative to it. Source: typings, VectorPath.data. */
export function setVectorPaths(hand: Hand, node: NodeRecord, value: unknown, where: string): void {
  if (!Array.isArray(value)) invalid(hand, where, 'vectorPaths', `Expected array, received ${kindOf(value)}`)
  const paths = (value as { windingRule?: string; data?: unknown }[]).map((path, i) => {
    const rule = path?.windingRule
    if (rule !== 'NONZERO' && rule !== 'EVENODD' && rule !== 'NONE') invalid(hand, where, 'vectorPaths', `Invalid enum value. Expected 'NONZERO' | 'EVENODD' | 'NONE' at [${i}].windingRule`)
    if (typeof path.data !== 'string') invalid(hand, where, 'vectorPaths', `Expected string, received ${kindOf(path.data)} at [${i}].data`)
    const commands = parsePath(path.data as string)
    if (typeof commands === 'string') return refuse(hand, where, `Failed to convert path. ${commands}`)
    return { windingRule: rule!, data: path.data as string, commands }
  })
  const { doc } = hand.session
  const box = boundsOf(paths.flatMap(path => path.commands as Command[]))
  write(doc, node, 'vectorPaths', paths.map(({ windingRule, data }) => ({ windingRule, data })))
  write(doc, node, 'vectorNetwork', toNetwork(paths.map(path => ({ rule: path.windingRule, commands: path.commands as Command[] }))))
  // Paths that start away from 0,0 move the node, so that what is drawn stays where its coordinates say. Unproven in real Figma (ENGINE §7).
  write(doc, node, 'x', num(node, 'x') + box.x)
  write(doc, node, 'y', num(node, 'y') + box.y)
  write(doc, node, 'width', box.width)
  write(doc, node, 'height', box.height)
}
