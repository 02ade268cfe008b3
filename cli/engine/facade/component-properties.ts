import { write } from '../model/document'
import { componentOf } from '../model/instances'
import { text, type NodeRecord } from '../model/record'
import { descendants, enclosingInstance } from '../model/tree'
import { mayWrite, notBuilt, refuse, type Hand } from './hand'
import type { Method } from './node-call'
import { setCharacters } from './text-write'
import { needFonts } from './text-runs'
import { kindOf } from './validate'

export interface Definition { readonly type: string; readonly defaultValue: unknown }
type Definitions = Readonly<Record<string, Definition>>
type References = { readonly characters?: string } | null

/** The definitions of a component, or of the set whose variant it is. Source: typings 9717–9732. */
const holderOf = (component: NodeRecord): NodeRecord => (component.parent?.type === 'COMPONENT_SET' ? component.parent : component)

export const definitionsOf = (component: NodeRecord): Definitions => (holderOf(component).props['#definitions'] as Definitions | undefined) ?? {}

const mainOf = (hand: Hand, instance: NodeRecord): NodeRecord | undefined => hand.session.doc.nodes.get(instance.props['#component'] as string)

/** Texts of an instance that show a property. Those of nested instances show their own component's. */
const shownBy = (instance: NodeRecord, property: string): NodeRecord[] =>
  [...descendants(instance)].filter(node => enclosingInstance(node) === instance && (node.props.componentPropertyReferences as References)?.characters === property)

/** Values as an instance shows them. */
export const propertiesOf = (hand: Hand, instance: NodeRecord): object => {
  const main = mainOf(hand, instance)
  return Object.fromEntries(Object.entries(main ? definitionsOf(main) : {}).map(([property, { type, defaultValue }]) => {
    const [shown] = type === 'TEXT' ? shownBy(instance, property) : []
    return [property, { type, value: shown ? text(shown, 'characters') : defaultValue, boundVariables: {} }]
  }))
}

/** Binds a text of a component to one of its properties. */
export function writeReferences(hand: Hand, node: NodeRecord, value: unknown, where: string): void {
  const component = componentOf(node)
  // Source: typings 6682, only sublayers of components have references.
  if (!component || component === node || enclosingInstance(node)) return refuse(hand, where, 'Can only set component property references on a component sublayer')
  const references = (value ?? {}) as Record<string, unknown>
  for (const [field, property] of Object.entries(references)) {
    if (field !== 'characters' || node.type !== 'TEXT') return notBuilt(hand, where)
    if (definitionsOf(component)[String(property)]?.type !== 'TEXT') return refuse(hand, where, `Component property "${String(property)}" does not exist on the component`)
  }
  write(hand.session.doc, node, 'componentPropertyReferences', value === null ? null : { ...references })
}

export const propertyMethods: Record<string, Method> = {
  /** Gives back the name with its identifier: `Label#12:0`. Source: typings 9732. */
  addComponentProperty(hand, component, [name, type, defaultValue], where) {
    mayWrite(hand, where)
    if (holderOf(component) !== component) refuse(hand, where, 'Can only add component properties to a component set or non-variant component')
    if (typeof name !== 'string' || !name) refuse(hand, where, `Expected "propertyName" to have type string but got type ${kindOf(name)}`)
    if (type !== 'TEXT' && type !== 'BOOLEAN') notBuilt(hand, where)
    const { doc } = hand.session
    const property = `${String(name)}#${doc.newId()}`
    write(doc, component, '#definitions', { ...definitionsOf(component), [property]: { type, defaultValue } })
    return property
  },
  /** Source: typings 11274; the words are ours where no public report quotes Figma's. */
  setProperties(hand, instance, [values], where) {
    mayWrite(hand, where)
    if (typeof values !== 'object' || values === null) refuse(hand, where, `Expected object, received ${kindOf(values)}`)
    const main = mainOf(hand, instance)
    for (const [property, value] of Object.entries(values as object)) {
      const definition = main && definitionsOf(main)[property]
      if (!definition) return refuse(hand, where, `Could not find a component property with name: "${property}"`)
      if (definition.type !== 'TEXT') return notBuilt(hand, where)
      if (typeof value !== 'string') return refuse(hand, where, `Mismatched type for component property "${property}": expected string, received ${kindOf(value)}`)
      for (const node of shownBy(instance, property)) {
        needFonts(hand, node, where)
        setCharacters(hand, node, value)
      }
    }
  },
}
