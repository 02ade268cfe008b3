import type { Doc } from '../model/document'
import type { NodeRecord } from '../model/record'
import { descendants } from '../model/tree'
import type { NodeChange } from './kiwi'
import { parseGuid } from './kiwi'

/** An instance is stored as its main component plus what differs inside. */
export function instanceFields(doc: Doc, instance: NodeRecord, origin: NodeChange | undefined): NodeChange {
  const component = instance.props['#component'] as string | null
  const changed = [...descendants(instance)].flatMap(node => {
    const overrides = node.props['#overridden'] as readonly string[] | undefined
    const touched = new Set([...(overrides ?? []), ...(doc.touched.get(node) ?? [])])
    const fields: NodeChange = {
      ...(touched.has('characters') ? { textData: { characters: node.props.characters } } : {}),
      ...(touched.has('visible') ? { visible: node.props.visible } : {}),
      ...(touched.has('name') ? { name: node.props.name as string } : {}),
    }
    return Object.keys(fields).length ? [{ guidPath: { guids: pathOf(node) }, ...fields }] : []
  })
  if (origin && !changed.length) return {}
  const stored = origin?.symbolData as { symbolOverrides?: { guidPath?: { guids: { sessionID: number; localID: number }[] } }[] } | undefined
  const key = (path: { sessionID: number; localID: number }[] = []) => path.map(g => `${g.sessionID}:${g.localID}`).join(';')
  const merged = new Map((stored?.symbolOverrides ?? []).map(entry => [key(entry.guidPath?.guids), entry as object]))
  for (const entry of changed) merged.set(key(entry.guidPath.guids), { ...merged.get(key(entry.guidPath.guids)), ...entry })
  return { symbolData: { ...stored, ...(component ? { symbolID: parseGuid(component) } : {}), symbolOverrides: [...merged.values()] }, derivedSymbolData: undefined }
}

/** I1:2;3:4;5:6 → the way from the instance down to the layer. */
const pathOf = (node: NodeRecord): { sessionID: number; localID: number }[] => node.id.split(';').slice(1).map(id => parseGuid(id))
