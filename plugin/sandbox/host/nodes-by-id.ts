/** More at once made Figma crash for others (penpot-exporter#149). */
const AT_ONCE = 20

/** The layers of `ids` that still exist, by id. */
export async function nodesById(ids: Iterable<string>): Promise<Map<string, BaseNode>> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, BaseNode>()
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = await Promise.all(wanted.slice(from, from + AT_ONCE).map(id => figma.getNodeByIdAsync(id)))
    for (const node of some) if (node && !node.removed) found.set(node.id, node)
  }
  return found
}
