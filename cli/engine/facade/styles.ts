import { addThing, removeThing, write } from '../model/document'
import { solid } from '../model/defaults'
import type { NodeRecord, ThingRecord } from '../model/record'
import { descendants } from '../model/tree'
import { mayWrite, refuse, type Hand } from './hand'
import type { Call } from './namespace'
import { nodeHandle } from './node-handle'
import { checkPaints } from './paints'
import { applyTextStyle, textStyleKeys } from './style-methods'
import { checkTextValue } from './text-write'
import { thingHandle, type ThingParts } from './things'
import { thing } from './variable-values'

const consumersOf = (hand: Hand, style: ThingRecord): NodeRecord[] =>
  [...descendants(hand.session.doc.root)].filter(node => ['fillStyleId', 'strokeStyleId', 'textStyleId'].some(key => node.props[key] === style.id))

/** Whoever uses the style shows its new value at once. */
function spread(hand: Hand, style: ThingRecord): void {
  for (const node of consumersOf(hand, style)) {
    if (style.type === 'TEXT') applyTextStyle(hand, node, style)
    else for (const [id, key] of [['fillStyleId', 'fills'], ['strokeStyleId', 'strokes']] as const)
      if (node.props[id] === style.id) write(hand.session.doc, node, key, style.props.paints)
  }
}

/** What used the style keeps its look and forgets the style. */
const removeStyle = (hand: Hand, style: ThingRecord, _: unknown[], where: string): void => {
  mayWrite(hand, where)
  for (const node of consumersOf(hand, style)) for (const key of ['fillStyleId', 'strokeStyleId', 'textStyleId']) if (node.props[key] === style.id) write(hand.session.doc, node, key, '')
  removeThing(hand.session.doc, style)
}

const consumers = async (hand: Hand, style: ThingRecord): Promise<unknown> =>
  consumersOf(hand, style).map(node => ({
    node: nodeHandle(hand, node),
    fields: ['fillStyleId', 'strokeStyleId', 'textStyleId'].filter(key => node.props[key] === style.id),
  }))

const textSetters = Object.fromEntries(textStyleKeys.map(key => [key, (hand: Hand, style: ThingRecord, value: unknown, where: string) => {
  write(hand.session.doc, style, key, checkTextValue(hand, key, value, where))
  spread(hand, style)
}]))

const parts: Record<string, ThingParts> = {
  TEXT: { surface: 'TextStyle', label: 'TEXT style', set: textSetters, call: { getStyleConsumersAsync: consumers, remove: removeStyle } },
  PAINT: {
    surface: 'PaintStyle', label: 'PAINT style', call: { getStyleConsumersAsync: consumers, remove: removeStyle },
    set: {
      paints(hand, style, value, where) {
        write(hand.session.doc, style, 'paints', checkPaints(hand, where, 'paints', value))
        spread(hand, style)
      },
    },
  },
}

export const styleHandle = (hand: Hand, style: ThingRecord): object => thingHandle(hand, style, parts[style.type] ?? parts.PAINT!)

export const styleDefaults: Record<string, Record<string, unknown>> = {
  TEXT: { fontName: { family: 'Inter', style: 'Regular' }, fontSize: 12, lineHeight: { unit: 'AUTO' }, letterSpacing: { unit: 'PERCENT', value: 0 }, textCase: 'ORIGINAL', textDecoration: 'NONE', leadingTrim: 'NONE', paragraphSpacing: 0, paragraphIndent: 0, listSpacing: 0, hangingPunctuation: false, hangingList: false },
  PAINT: { paints: [solid(0, 0, 0)] },
}

/** Forty hex digits made from the id: stable from run to run, as a style's key in a file is. */
export const styleKey = (id: string): string => {
  let hash = 0x811c9dc5
  let key = ''
  for (let round = 0; key.length < 40; round++) {
    for (const char of `${id}/${round}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0
    key += hash.toString(16).padStart(8, '0')
  }
  return key.slice(0, 40)
}

function createStyle(hand: Hand, type: 'TEXT' | 'PAINT', where: string): object {
  mayWrite(hand, where)
  const { doc } = hand.session
  const guid = doc.newId()
  const key = styleKey(guid)
  const name = type === 'TEXT' ? 'Text style' : 'Paint style'
  const style = addThing(doc, 'style', `S:${key},`, type, { type, name, description: '', documentationLinks: [], remote: false, key, '#guid': guid, boundVariables: {}, '#shared': {}, '#private': {}, ...structuredClone(styleDefaults[type]) })
  return styleHandle(hand, style)
}

export const styleCalls = (hand: Hand): Record<string, Call> => {
  const local = (type: string): Call => async () => hand.session.doc.things.filter(each => each.kind === 'style' && each.type === type).map(style => styleHandle(hand, style))
  return {
    createTextStyle: (_, where) => createStyle(hand, 'TEXT', where),
    createPaintStyle: (_, where) => createStyle(hand, 'PAINT', where),
    getLocalTextStylesAsync: local('TEXT'),
    getLocalPaintStylesAsync: local('PAINT'),
    getLocalEffectStylesAsync: local('EFFECT'),
    getLocalGridStylesAsync: local('GRID'),
    async getStyleByIdAsync([id], where) {
      if (typeof id !== 'string') refuse(hand, where, 'Expected id to be a string')
      const style = thing(hand.session.doc, id as string)
      return style?.kind === 'style' ? styleHandle(hand, style) : null
    },
  }
}
