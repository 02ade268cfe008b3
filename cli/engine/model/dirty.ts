import type { Change } from './journal'
import type { NodeRecord } from './record'

/** Properties that cannot move or resize anything. */
const still: ReadonlySet<string> = new Set([
  'name', 'fills', 'effects', 'opacity', 'locked', 'blendMode', 'fillStyleId', 'strokeStyleId', 'effectStyleId', 'clipsContent', 'dashPattern',
  'strokeCap', 'strokeJoin', 'cornerRadius', 'topLeftRadius', 'topRightRadius', 'bottomLeftRadius', 'bottomRightRadius', 'selection', 'expanded',
  'boundVariables', 'autoRename', 'textAlignHorizontal', 'textAlignVertical', 'constraints', 'exportSettings', 'annotations', '#shared', '#private', '#relaunch',
])

export function markDirty(dirty: Set<NodeRecord>, change: Change): void {
  if (change.what === 'prop' && change.record.kind === 'node' && !still.has(change.key)) {
    dirty.add(change.record)
    if (change.record.parent) dirty.add(change.record.parent)
  }
  if (change.what === 'place') {
    dirty.add(change.node)
    if (change.from) dirty.add(change.from)
    if (change.to) dirty.add(change.to)
  }
}
