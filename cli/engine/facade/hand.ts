import type { Actor } from '../model/journal'
import type { AnyRecord, NodeRecord } from '../model/record'
import { settle } from '../layout/settle'
import type { Meter } from './meter'
import type { Realm } from './realm'
import type { Session } from './session'

/** One pair of hands on the document: the plugin's, or the person's. */
export interface Hand {
  readonly name: Actor
  readonly session: Session
  readonly meter: Meter
  readonly mixed: symbol
  realm: Realm
  /** "Family Style" of every font loaded so far. */
  readonly fonts: Set<string>
  readonly pages: Set<NodeRecord>
  allPages: boolean
  closed: boolean
  skipInvisible: boolean
  readonly handles: Map<AnyRecord, object>
}

/** Handle → record, for unwrapping what a plugin passes back. */
const records = new WeakMap<object, AnyRecord>()

export const remember = (handle: object, record: AnyRecord): void => void records.set(handle, record)
export const recordOf = (handle: unknown): AnyRecord | undefined =>
  typeof handle === 'object' && handle !== null ? records.get(handle) : undefined

/** Figma names the member in front of every refusal. */
export const refuse = (hand: Hand, where: string, message: string): never => {
  throw hand.realm.error(`in ${where}: ${message}`)
}

export const notBuilt = (hand: Hand, where: string): never => refuse(hand, where, 'not implemented in the test engine')

/** Announces whose hand moves: a change of hands settles the layout and ends an undo step. */
export function act(hand: Hand): void {
  const { doc } = hand.session
  if (doc.actor === hand.name) return
  settle(doc)
  doc.actor = hand.name
}

export const unwrapNode = (hand: Hand, value: unknown, where: string): NodeRecord => {
  const record = recordOf(value)
  if (record?.kind !== 'node') return refuse(hand, where, `Expected node, received ${value === null ? 'null' : typeof value}`)
  return record
}

export const alive = (hand: Hand, record: AnyRecord, where: string): void => {
  // Source: figma-api-stub#17 quotes the live text.
  if (record.removed) refuse(hand, where, `The node with id "${record.id}" does not exist`)
}

/** Refuses writing where the person may only look; plugin data and relaunch data stay allowed. Source: D:working-in-dev-mode (PLATFORM §4.34). */
export const mayWrite = (hand: Hand, where: string): void => {
  if (hand.session.readOnly) refuse(hand, where, 'Cannot write to internal and read-only nodes')
}
