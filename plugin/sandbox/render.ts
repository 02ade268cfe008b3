import { done, failed } from './turn'
import type { Handler } from './turn'

/** A layer as a picture or document. */
export const render: Handler<'render'> = async ({ node: id, format, scale = 1 }) => {
  const node = await figma.getNodeByIdAsync(id)
  if (!node || node.removed || !('exportAsync' in node)) return failed({ code: 'missing-node', node: id })
  const bytes = format === 'PNG' ? await node.exportAsync({ format, constraint: { type: 'SCALE', value: scale } }) : await node.exportAsync({ format })
  return done({ bytes })
}
