import { putInto } from './make'
import type { Brush } from '../brush'

/** Shows a picture over a frame's fill: pixels as one more fill, a drawing as layers of its own, as wide as the frame. */
export function drawImage(frame: FrameNode, name: string, { look: { logo }, images = {} }: Brush): void {
  const own = name === 'logo' ? logo : undefined
  if (own && own.type === 'svg') {
    const drawing = putInto(frame, figma.createNodeFromSvg(own.data))
    return drawing.rescale(frame.width / drawing.width)
  }
  const bytes = own ? figma.base64Decode(own.data) : images[name]
  if (bytes) frame.fills = [...frame.fills as readonly Paint[], { type: 'IMAGE', scaleMode: 'FIT', imageHash: figma.createImage(bytes).hash }]
}
