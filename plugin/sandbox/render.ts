import type { Handler } from './turn'

/** A layer as a picture or document. */
export const render: Handler<'render'> = async ({ node: id, format, scale = 1 }) => {
  const node = await figma.getNodeByIdAsync(id)
  if (!node || node.removed || !('exportAsync' in node)) return { ok: false, failure: { code: 'missing-node', node: id } }
  const bytes = format === 'PNG' ? await node.exportAsync({ format, constraint: { type: 'SCALE', value: scale } }) : await node.exportAsync({ format })
  return { ok: true, result: { bytes } }
}
