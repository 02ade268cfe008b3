import type { NodeRecord } from '../model/record'
import type { Member } from '../surface/surface'
import { bindingMethods } from './binding-methods'
import { componentMethods } from './component-methods'
import { propertyMethods } from './component-properties'
import { dataMethods } from './data-methods'
import { exportMethods } from './export-methods'
import { findMethods } from './find-methods'
import { resize } from './geometry'
import { notBuilt, refuse, type Hand } from './hand'
import { pageMethods } from './page-methods'
import { rangeMethods } from './range-methods'
import { rescale } from './rescale'
import { styleMethods } from './style-methods'
import { treeMethods } from './tree-methods'

export type Method = (hand: Hand, node: NodeRecord, args: unknown[], where: string) => unknown

const methods: Record<string, Method> = {
  ...treeMethods, ...findMethods, ...dataMethods, ...pageMethods, ...rangeMethods, ...styleMethods, ...componentMethods, ...propertyMethods, ...exportMethods, ...bindingMethods,
  resize: (hand, node, args, where) => resize(hand, node, where, args, true),
  rescale: (hand, node, [scale], where) => rescale(hand, node, scale, where),
  resizeWithoutConstraints: (hand, node, args, where) => resize(hand, node, where, args, false),
}

export function callNode(hand: Hand, node: NodeRecord, key: string, member: Member, args: unknown[]): unknown {
  const method = Object.hasOwn(methods, key) ? methods[key] : undefined
  // Members that still take an object, like setBoundVariable, refuse only the id themselves.
  if (member.dynamicPage && !method) refuse(hand, key, `Cannot call with documentAccess: dynamic-page. Use node.${key}Async instead.`)
  return method ? method(hand, node, args, key) : notBuilt(hand, key)
}
