import { boundVariablesOf } from './facade/bindings'
import type { Doc } from './model/document'
import type { NodeRecord, ThingRecord } from './model/record'

const ours: Record<string, string> = { '#shared': 'sharedPluginData', '#private': 'pluginData', '#relaunch': 'relaunchData', '#runs': 'styledRuns', '#component': 'mainComponent' }

const shown = (props: Record<string, unknown>): Record<string, unknown> => {
  const all: Record<string, unknown> = {}
  // Prototype included: defaults are as much part of the picture as what was set.
  for (const key in props) if (!key.startsWith('#') || ours[key]) all[ours[key] ?? key] = props[key]
  return all
}

const ofNode = (node: NodeRecord): Record<string, unknown> => ({
  id: node.id, type: node.type, ...shown(node.props),
  ...('boundVariables' in node.props ? { boundVariables: boundVariablesOf(node) } : {}),
  children: node.children.map(ofNode),
})

const ofThing = (thing: ThingRecord): Record<string, unknown> => ({ id: thing.id, kind: thing.kind, ...shown(thing.props) })

/** Everything the document holds, as plain data for deep comparison. */
export const snapshotOf = (doc: Doc, currentPage: NodeRecord): unknown =>
  structuredClone({ document: ofNode(doc.root), things: doc.things.map(ofThing), currentPage: currentPage.id })

