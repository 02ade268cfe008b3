import { putInto } from './make'
import type { Look } from '../../../core/layers/plan'

/** Shows the look's logo in a frame that has its size: a PNG as the frame's fill, an SVG as layers of its own. */
export function drawLogo(frame: FrameNode, { logo }: Look): void {
  if (!logo) return
  if (logo.type === 'png') frame.fills = [{ type: 'IMAGE', scaleMode: 'FIT', imageHash: figma.createImage(figma.base64Decode(logo.data)).hash }]
  else {
    const drawing = putInto(frame, figma.createNodeFromSvg(logo.data))
    drawing.rescale(frame.width / drawing.width)
  }
}
