import { descendants, pageOf } from '../model/tree'
import { commitStep } from '../model/document'
import { settle } from '../layout/settle'
import type { FontName } from '../layout/measure'
import { membersOf } from '../surface/surface'
import { componentCalls } from './component-calls'
import { closePlugin } from './close'
import { createCalls } from './create'
import type { Listener } from './events'
import { notBuilt, refuse, unwrapNode, type Hand } from './hand'
import { hostObject } from './host-object'
import { imageCalls } from './images'
import type { Call } from './namespace'
import { nodeHandle } from './node-handle'
import { createParameters } from './parameters'
import { createStorage } from './storage'
import { styleCalls } from './styles'
import { fontKey, hasMissingFont } from './text-runs'
import { createUi, showUi } from './ui'
import { base64Calls, createUtil } from './util'
import { createVariables } from './variables'
import { createViewport } from './viewport'
import { kindOf } from './validate'
import { pluginId } from './data-methods'

const events = new Set(['run', 'close', 'selectionchange', 'currentpagechange', 'drop', 'stylechange', 'documentchange'])

/** The global `figma` object for one pair of hands. */
export function createFigma(hand: Hand): PluginAPI {
  const { session } = hand
  const label = 'the figma global object'
  const calls: Record<string, Call> = {
    ...createCalls(hand), ...styleCalls(hand), ...imageCalls(hand), ...base64Calls(hand), ...fontCalls(hand), ...eventCalls(hand), ...hostCalls(hand), ...componentCalls(hand),
    async getNodeByIdAsync([id], where) {
      if (typeof id !== 'string') refuse(hand, where, `Expected "id" to have type string but got type ${kindOf(id)}`)
      const node = session.doc.nodes.get(id as string)
      // Asking for a node loads the page it is on, so that its parents can be read.
      const page = node && node.type !== 'PAGE' ? pageOf(node) : null
      if (page) hand.pages.add(page)
      return node ? nodeHandle(hand, node) : null
    },
    async setCurrentPageAsync([value], where) {
      const page = unwrapNode(hand, value, where)
      if (page.type !== 'PAGE') refuse(hand, where, 'Expected a page')
      hand.pages.add(page)
      if (session.currentPage === page) return
      session.currentPage = page
      session.events.signal('currentpagechange')
      session.events.signal('selectionchange')
    },
    async loadAllPagesAsync() { hand.allPages = true },
  }
  const namespaces = {
    ui: createUi(hand), viewport: createViewport(hand), clientStorage: createStorage(hand), variables: createVariables(hand), util: createUtil(hand), parameters: createParameters(hand),
  }
  const getters: Record<string, () => unknown> = {
    root: () => nodeHandle(hand, session.doc.root),
    // Source: typings 182.
    currentPage: () => (hand.closed ? refuse(hand, 'get_currentPage', 'The plugin has been closed: access to figma.currentPage has been disabled') : nodeHandle(hand, session.currentPage)),
    hasMissingFont: () => [...descendants(session.doc.root)].some(node => node.type === 'TEXT' && hasMissingFont(hand, node)),
    apiVersion: () => '1.0.0', command: () => session.command, editorType: () => session.editorType, mode: () => 'default', pluginId: () => pluginId, widgetId: () => undefined,
    fileKey: () => undefined, skipInvisibleInstanceChildren: () => hand.skipInvisible,
    currentUser: () => Object.freeze({ id: '1', name: 'Tester', photoUrl: null, color: '#F24822', sessionId: 1 }),
  }
  const figma = hostObject(hand, {
    members: visible(session.editorType),
    surface: 'PluginAPI',
    label,
    // Plain objects in Figma's own sandbox: reaching for them is no crossing, using them is.
    carried: { mixed: () => hand.mixed, ...Object.fromEntries(Object.entries(namespaces).map(([key, value]) => [key, () => value])) },
    read: key => (Object.hasOwn(getters, key) ? getters[key]!() : notBuilt(hand, `get_${key}`)),
    write(key, _, value) {
      // Wording: figma-use.
      if (key === 'currentPage') refuse(hand, 'set_currentPage', 'Setting figma.currentPage is not supported. Use figma.setCurrentPageAsync instead.')
      if (key !== 'skipInvisibleInstanceChildren') notBuilt(hand, `set_${key}`)
      if (typeof value !== 'boolean') refuse(hand, `set_${key}`, `Expected boolean, received ${kindOf(value)}`)
      hand.skipInvisible = value as boolean
    },
    call(key, member, args) {
      if (member.dynamicPage) refuse(hand, key, `Cannot call with documentAccess: dynamic-page. Use figma.${key}Async instead.`)
      return Object.hasOwn(calls, key) ? calls[key]!(args, key) : notBuilt(hand, key)
    },
  })
  return figma as PluginAPI
}

/** FigJam's global lacks what FigJam cannot do. Source: ENGINE §1.3 (createPage). */
const visible = (editorType: string) =>
  editorType === 'figjam' ? new Map([...membersOf('PluginAPI')].filter(([name]) => !['createPage', 'createComponent', 'createComponentFromNode', 'combineAsVariants'].includes(name))) : membersOf('PluginAPI')

function fontCalls(hand: Hand): Record<string, Call> {
  let loading = 0
  return {
    listAvailableFontsAsync: async () => hand.realm.copy(hand.session.fonts.map(fontName => ({ fontName }))),
    async loadFontAsync([font], where) {
      if (typeof font === 'symbol') refuse(hand, where, 'Cannot unwrap symbol')
      const { family, style } = (font ?? {}) as FontName
      if (typeof family !== 'string' || typeof style !== 'string') refuse(hand, where, `Expected fontName to be an object, received ${kindOf(font)}`)
      // Fonts asked for together are awaited together: one wait, however many.
      if (loading++ === 0) hand.meter.counts.fontAwaits++
      try {
        await Promise.resolve()
        if (!hand.session.fonts.some(known => fontKey(known) === fontKey({ family, style }))) refuse(hand, where, `The font "${family} ${style}" could not be loaded`)
        hand.fonts.add(fontKey({ family, style }))
      } finally {
        loading--
      }
    },
  }
}

function eventCalls(hand: Hand): Record<string, Call> {
  const { session } = hand
  const subscribe = (once: boolean): Call => ([type, listener], where) => {
    if (!events.has(type as string)) refuse(hand, where, `"${String(type)}" is not a valid event type`)
    if (typeof listener !== 'function') refuse(hand, where, 'Expected a callback function')
    // Wording: public issue; rule: typings 564.
    if (type === 'documentchange' && !hand.allPages) refuse(hand, where, 'Cannot register documentchange handler in incremental mode without calling figma.loadAllPagesAsync first.')
    session.events.on(type as string, null, listener as Listener, once)
  }
  return {
    on: subscribe(false),
    once: subscribe(true),
    off: ([type, listener]) => session.events.off(type as string, null, listener as Listener),
  }
}

function hostCalls(hand: Hand): Record<string, Call> {
  const { session } = hand
  return {
    showUI: (args, where) => showUi(hand, args, where),
    notify([message, options], where) {
      if (typeof message !== 'string') refuse(hand, where, `Expected "message" to have type string but got type ${kindOf(message)}`)
      // Source: typings 229 – cut at a hundred characters.
      session.notifications.push((message as string).slice(0, 100))
      const { onDequeue } = (options ?? {}) as NotificationOptions
      return { cancel: () => void onDequeue?.('dismiss') }
    },
    commitUndo() {
      settle(session.doc)
      commitStep(session.doc)
    },
    triggerUndo: () => void session.undo(hand.name),
    openExternal: () => {},
    saveVersionHistoryAsync: async () => ({ id: '1' }),
    closePlugin: ([message]) => closePlugin(hand, message as string | undefined),
  }
}
