/** Our namespace in shared plugin data, and the key of a layer's identity. Source: DESIGN §3. */
export const NAMESPACE = 'waymark'
export const TAG = 'tag'

/** What finds every layer that carries our data without walking the document. */
export const TAGGED = { sharedPluginData: { namespace: NAMESPACE, keys: [TAG] } }

/** The tag on a layer, as the text that it is; '' for none. */
export const tagText = (node: BaseNode): string => node.getSharedPluginData(NAMESPACE, TAG)

/** A layer of a page, not the page or the document. */
export const isLayer = (node: BaseNode): node is SceneNode => node.type !== 'PAGE' && node.type !== 'DOCUMENT'

export const isParent = (node: BaseNode): node is BaseNode & ChildrenMixin => 'children' in node

/** An object that JSON text holds; null where it holds anything else. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : null
  } catch {
    return null
  }
}

export function kindOf(data: string): unknown {
  const found = jsonObject(data)
  return found && found.kind
}

/** What else of ours the root of a map holds, by key; nothing is asked of other layers. */
export function storedOn(node: BaseNode, data: string): Record<string, string> | undefined {
  if (!data.includes('"kind":"map"')) return
  const stored: Record<string, string> = {}
  for (const key of node.getSharedPluginDataKeys(NAMESPACE)) if (key !== TAG) stored[key] = node.getSharedPluginData(NAMESPACE, key)
  return stored
}
