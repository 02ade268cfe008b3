/** A node of an engine's snapshot. */
interface Shot { readonly id: string; readonly children?: readonly Shot[]; readonly [prop: string]: unknown }
interface Snapshot { readonly document: Shot; readonly things: readonly Shot[]; readonly currentPage: string }

/** Places and sizes follow from words and from the rest of the flow; a page's selection is the person's. */
const FOLLOWS = new Set(['x', 'y', 'width', 'height', 'relativeTransform', 'absoluteTransform', 'minHeight', 'selection', 'children'])

const nodesOf = ({ document }: Snapshot): ReadonlyMap<string, { readonly node: Shot; readonly parent: string }> => {
  const all = new Map<string, { readonly node: Shot; readonly parent: string }>()
  const stack = [{ node: document, parent: '' }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    all.set(next.node.id, next)
    for (const child of next.node.children ?? []) stack.push({ node: child, parent: next.node.id })
  }
  return all
}

const changedProps = (was: Shot, is: Shot): string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((prop) => !FOLLOWS.has(prop) && JSON.stringify(was[prop]) !== JSON.stringify(is[prop]))

/** Ids of the children that both states have, in this state's order. */
const common = (children: readonly Shot[] = [], others: readonly Shot[] = []): string => {
  const there = new Set(others.map(({ id }) => id))
  return children.flatMap(({ id }) => (there.has(id) ? [id] : [])).join()
}

/** Everything that differs between two snapshots of a document but for places and sizes, as `id property` or what became of the node. */
export function documentChanges(before: unknown, after: unknown): string[] {
  const [old, now] = [before, after] as [Snapshot, Snapshot]
  const [was, is] = [nodesOf(old), nodesOf(now)]
  const things = new Map(old.things.map((thing) => [thing.id, thing]))
  const found: string[] = now.things.flatMap((thing) => { const own = things.get(thing.id); return own ? changedProps(own, thing).map((prop) => `${thing.id} ${prop}`) : [`thing ${String(thing['name'])} added`] })
  for (const [id, { node, parent }] of is) {
    const own = was.get(id)
    if (!own) {
      if (was.has(parent)) found.push(`${id} added to ${parent}`)
    } else {
      if (own.parent !== parent) found.push(`${id} moved to ${parent}`)
      if (common(own.node.children, node.children) !== common(node.children, own.node.children)) found.push(`${id} order`)
      for (const prop of changedProps(own.node, node)) found.push(`${id} ${prop}`)
    }
  }
  for (const [id, { parent }] of was) if (!is.has(id) && is.has(parent)) found.push(`${id} removed`)
  return found.sort()
}
