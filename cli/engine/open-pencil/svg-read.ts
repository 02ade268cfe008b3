import type { Doc } from '../model/document'
import type { NodeRecord } from '../model/record'

export function fromSvg(_doc: Doc, _svg: string, _parent: NodeRecord): NodeRecord {
  throw new Error('not implemented in the test engine')
}
