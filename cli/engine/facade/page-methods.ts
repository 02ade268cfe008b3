import type { NodeRecord } from '../model/record'
import type { Listener } from './events'
import { refuse, type Hand } from './hand'
import type { Method } from './node-call'
import { isLoaded } from './pages'

function checkListener(hand: Hand, page: NodeRecord, where: string, type: unknown, listener: unknown): Listener {
  if (type !== 'nodechange') refuse(hand, where, `"${String(type)}" is not a valid event type for a page`)
  if (typeof listener !== 'function') refuse(hand, where, 'Expected a callback function')
  // Source: typings, PageNode.on – the page must be loaded first.
  if (where !== 'off' && !isLoaded(hand, page)) refuse(hand, where, 'Cannot register a nodechange handler on a page that has not been explicitly loaded. Remember to call `await page.loadAsync()` first.')
  return listener as Listener
}

export const pageMethods: Record<string, Method> = {
  loadAsync: async (hand, page) => void hand.pages.add(page),
  on: (hand, page, [type, listener], where) => hand.session.events.on(type as string, page, checkListener(hand, page, where, type, listener), false),
  once: (hand, page, [type, listener], where) => hand.session.events.on(type as string, page, checkListener(hand, page, where, type, listener), true),
  off: (hand, page, [type, listener], where) => hand.session.events.off(type as string, page, checkListener(hand, page, where, type, listener)),
}
