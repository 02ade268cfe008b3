import { write } from '../model/document'
import type { AnyRecord } from '../model/record'
import { refuse, type Hand } from './hand'
import { kindOf, utf8Length } from './validate'

type Entries = Record<string, string>

const limit = 100_000

const string = (hand: Hand, where: string, name: string, value: unknown): string =>
  typeof value === 'string' ? value : refuse(hand, where, `Expected "${name}" to have type string but got type ${kindOf(value)}`)

/** At least three alphanumeric characters; dots, dashes and underscores are met in real files. Source: typings 6558. */
const namespaceOf = (hand: Hand, where: string, value: unknown): string => {
  const namespace = string(hand, where, 'namespace', value)
  if (namespace.replace(/[^A-Za-z0-9]/g, '').length < 3) refuse(hand, where, 'The namespace must be at least 3 alphanumeric characters')
  return namespace
}

/** The whole entry counts, in bytes. Source: typings 6530, 6556. */
const checkSize = (hand: Hand, where: string, owner: string, key: string, value: string): void => {
  if (utf8Length(owner) + utf8Length(key) + utf8Length(value) > limit) refuse(hand, where, 'The plugin data entry is too large: the total size of an entry cannot exceed 100 kB')
}

const withEntry = (entries: Entries, key: string, value: string): Entries => {
  const { [key]: _, ...rest } = entries
  return value === '' ? rest : { ...rest, [key]: value }
}

const shared = (record: AnyRecord, namespace: string): Entries => (record.props['#shared'] as Record<string, Entries>)[namespace] ?? {}

type DataMethod = (hand: Hand, record: AnyRecord, args: unknown[], where: string) => unknown

/** Plugin data of nodes, styles, variables and collections. */
export const dataMethods: Record<string, DataMethod> = {
  getPluginData: (hand, record, [key], where) => (record.props['#private'] as Entries)[string(hand, where, 'key', key)] ?? '',
  getPluginDataKeys: (_, record) => Object.keys(record.props['#private'] as Entries),
  setPluginData(hand, record, [key, value], where) {
    const [k, v] = [string(hand, where, 'key', key), string(hand, where, 'value', value)]
    checkSize(hand, where, pluginId, k, v)
    write(hand.session.doc, record, '#private', withEntry(record.props['#private'] as Entries, k, v))
  },
  getSharedPluginData: (hand, record, [namespace, key], where) =>
    shared(record, namespaceOf(hand, where, namespace))[string(hand, where, 'key', key)] ?? '',
  getSharedPluginDataKeys: (hand, record, [namespace], where) => Object.keys(shared(record, namespaceOf(hand, where, namespace))),
  setSharedPluginData(hand, record, [namespace, key, value], where) {
    const ns = namespaceOf(hand, where, namespace)
    const [k, v] = [string(hand, where, 'key', key), string(hand, where, 'value', value)]
    checkSize(hand, where, ns, k, v)
    const { [ns]: _, ...others } = record.props['#shared'] as Record<string, Entries>
    const entries = withEntry(shared(record, ns), k, v)
    write(hand.session.doc, record, '#shared', Object.keys(entries).length ? { ...others, [ns]: entries } : others)
  },
  getRelaunchData: (hand, record) => hand.realm.copy(record.props['#relaunch']),
  setRelaunchData(hand, record, [data], where) {
    if (typeof data !== 'object' || data === null) refuse(hand, where, `Expected "data" to have type object but got type ${kindOf(data)}`)
    for (const [command, description] of Object.entries(data as Entries)) {
      string(hand, where, command, description)
      // Source: typings 6444.
      if (description.length > 1000) refuse(hand, where, 'The relaunch description cannot exceed 1000 characters')
    }
    write(hand.session.doc, record, '#relaunch', { ...(data as Entries) })
  },
}

/** Stands for the id Figma gives a published plugin. */
export const pluginId = '1234567890123456789'
