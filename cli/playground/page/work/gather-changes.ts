import type { Change } from '../../../engine/model/journal'
import type { NodeRecord } from '../../../engine/model/record'
import type { Screen } from '../../../engine/open-pencil/screen'

/** What has changed in a document since it was last drawn. */
export interface Changes {
  note(change: Change): void
  /** Tells a screen, and forgets. */
  hand(screen: Screen): void
}

export function gatherChanges(): Changes {
  const touched = new Set<NodeRecord>()
  const parents = new Set<NodeRecord>()
  let isFresh = true
  return {
    note(change) {
      if (change.what === 'prop' && change.record.kind === 'node' && isDrawn(change.record, change.key)) touched.add(change.record)
      if (change.what === 'place') for (const node of [change.node, change.from, change.to]) if (node) parents.add(node)
    },
    hand(screen) {
      if (isFresh) screen.renew()
      else {
        if (parents.size) screen.rebuild(parents)
        screen.touch(touched)
      }
      isFresh = false
      touched.clear()
      parents.clear()
    },
  }
}

/** Of what is kept for ourselves only the runs and bullets of texts are seen; where a layer lies on the page is no part of its picture. */
const isDrawn = (node: NodeRecord, key: string): boolean =>
  key !== 'selection' && (!key.startsWith('#') || key === '#runs' || key === '#lines') && !((key === 'x' || key === 'y') && node.parent?.type === 'PAGE' && node.type !== 'GROUP')
