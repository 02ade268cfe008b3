import { NAMESPACE } from '../../host/data'
import { writeTag } from '../write-tag'
import type { Patch } from '../../../core/layers/patch'
import type { Journal } from '../journal'

/** Shared data of a layer; null takes it away. */
export function writeData(node: BaseNode, { key, value }: Extract<Patch, { op: 'data' }>, journal: Journal): void {
  const was = node.getSharedPluginData(NAMESPACE, key)
  journal.add(() => node.setSharedPluginData(NAMESPACE, key, was))
  if (value !== null && typeof value === 'object') writeTag(node, value)
  else node.setSharedPluginData(NAMESPACE, key, value || '')
}

export function writeRelaunch(node: SceneNode, buttons: Readonly<Record<string, string>>, journal: Journal): void {
  const was = node.getRelaunchData()
  journal.add(() => node.setRelaunchData(was))
  node.setRelaunchData(buttons)
}
