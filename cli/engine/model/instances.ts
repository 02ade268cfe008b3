import { createRecord, place, write, type Doc } from './document'
import type { Change } from './journal'
import type { NodeRecord } from './record'
import { ancestors, descendants, enclosingInstance } from './tree'

/** What a sublayer keeps of its own; place and size belong to the main component and the layout. */
const notOverrides = new Set(['x', 'y', 'width', 'height', '#overridden', '#source', '#component'])

/** The main component a layer is part of, if any. */
export const componentOf = (node: NodeRecord): NodeRecord | null =>
  node.type === 'COMPONENT' ? node : ([...ancestors(node)].find(up => up.type === 'COMPONENT') ?? null)

export const instancesOf = (doc: Doc, component: NodeRecord): NodeRecord[] =>
  [...doc.instances].filter(instance => !instance.removed && instance.props['#component'] === component.id)

/** A sublayer is named after its instance and the layer it mirrors: I1:5;1:3, and I1:5;1:3;1:2 within a nested instance. */
export function mirror(layer: NodeRecord, instanceId: string): NodeRecord {
  const id = `I${instanceId.replace(/^I/, '')};${layer.id.replace(/^I/, '')}`
  const copy = createRecord(id, layer.type, { ...layer.props, '#source': layer.id })
  delete copy.props['#overridden']
  copy.children = layer.children.map(child => mirror(child, instanceId))
  for (const child of copy.children) child.parent = copy
  return copy
}

const twins = (doc: Doc, component: NodeRecord, layer: NodeRecord): NodeRecord[] =>
  instancesOf(doc, component).flatMap(instance =>
    layer === component ? [instance] : [...descendants(instance)].filter(sub => sub.props['#source'] === layer.id))

const same = (a: unknown, b: unknown): boolean => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b)

/** Carries a change of a main component into its instances, and notes what an instance changes of its own. Called after every change but those of undo. */
export function syncInstances(doc: Doc, change: Change): void {
  if (!doc.instances.size || doc.syncing) return
  doc.syncing = true
  try {
    if (change.what === 'prop' && change.record.kind === 'node') syncProp(doc, change.record, change.key, change.before, change.after)
    if (change.what === 'place') syncPlace(doc, change)
  } finally {
    doc.syncing = false
  }
}

function syncProp(doc: Doc, node: NodeRecord, key: string, before: unknown, after: unknown): void {
  if (!notOverrides.has(key) && (node.type === 'INSTANCE' || enclosingInstance(node))) {
    const known = (node.props['#overridden'] as readonly string[] | undefined) ?? []
    if (!known.includes(key)) write(doc, node, '#overridden', [...known, key])
  }
  const component = componentOf(node)
  if (!component || key.startsWith('#over')) return
  for (const twin of twins(doc, component, node)) {
    const overridden = (twin.props['#overridden'] as readonly string[] | undefined)?.includes(key)
    if (!overridden && same(twin.props[key], before) && !(twin.type === 'INSTANCE' && node === component && (key === 'x' || key === 'y' || key === 'name'))) write(doc, twin, key, after)
  }
}

function syncPlace(doc: Doc, { node, from, to, toIndex }: Extract<Change, { what: 'place' }>): void {
  const left = from && componentOf(from)
  if (left) for (const twin of twins(doc, left, node)) if (twin !== node) place(doc, twin, null, 0)
  const entered = to && componentOf(to)
  if (entered) for (const twin of twins(doc, entered, to)) {
    const instance = twin.type === 'INSTANCE' && to === entered ? twin : enclosingInstance(twin)!
    place(doc, mirror(node, instance.id), twin, toIndex)
  }
}

/** A new instance, filled but not yet placed. */
export function makeInstance(doc: Doc, component: NodeRecord): NodeRecord {
  const { description: _, documentationLinks: __, '#definitions': ___, ...look } = { ...component.props }
  const instance = createRecord(doc.newId(), 'INSTANCE', { ...look, '#component': component.id })
  instance.children = component.children.map(child => mirror(child, instance.id))
  for (const child of instance.children) child.parent = instance
  return instance
}
