import type { PlanNode } from '../layers/plan'
import type { Logo } from '../layers/shape'
import type { Say } from '../messages/say'
import { aid, text } from './text'

/** Room for a logo, top right (VISUAL §2). */
const ROOM = { width: 120, height: 32 }

/** The brand's logo as large as its room allows, or an empty place that says what belongs there. */
export const logoSlot = (say: Say, logo?: Logo): PlanNode => ({
  key: 'logo', type: 'frame', name: say('layer.logo'), flow: 'row', ...ROOM, radius: 4, tag: aid('logo'),
  ...(logo
    ? { align: ['end', 'center'], children: [picture(logo, say)] }
    : {
        align: ['center', 'center'], stroke: { colour: 'edge', weight: 1, dash: [4, 3] },
        children: [text({ key: 'logo/text', name: say('layer.logo'), content: say('map.logo'), style: 'meta', colour: 'muted', width: 'hug', tag: aid('logo') })],
      }),
})

function picture({ width, height }: Logo, say: Say): PlanNode {
  const share = Math.min(ROOM.width / width, ROOM.height / height)
  const fitted = (size: number): number => Math.max(1, Math.round(size * share))
  return { key: 'logo/image', type: 'frame', name: say('layer.logo'), width: fitted(width), height: fitted(height), image: 'logo', tag: aid('logo-image') }
}
