import { NAMESPACE, TAG, jsonObject } from '../host/data'
import { utf8Length } from '../utf8'
import type { Patch } from '../../core/layers/patch'
import type { Failure } from '../../protocol/messages'

/** Figma refuses entries over 100 kB, keys included (typings 6530). */
const LARGEST_ENTRY = 95_000

/** What a tag is the tag of: two tags with the same identity name the same part of a map. */
function identity(text: string): string {
  const tag = jsonObject(text)
  return tag ? ['kind', 'key', 'stage', 'lane', 'field', 'aid'].map(part => tag[part]).join() : text
}

/** Whether data may be written: small enough, and over what it expects to find. */
export function checkData(node: BaseNode, { key, value, expect }: Extract<Patch, { op: 'data' }>): Failure | null {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (utf8Length(text + key) > LARGEST_ENTRY) return { code: 'too-large', node: node.id }
  if (expect === undefined) return null
  const found = node.getSharedPluginData(NAMESPACE, key)
  const same = expect === null ? found === '' : key === TAG ? identity(found) === identity(expect) : found === expect
  return same ? null : { code: 'stale', found: found.slice(0, 200) }
}
