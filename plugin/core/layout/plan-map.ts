import type { Brand, Theme } from '../brand/brand'
import type { Look, PlanNode } from '../layers/plan'
import type { Logo, Shape } from '../layers/shape'
import type { MapTag } from '../layers/tag'
import type { Say } from '../messages/say'
import type { Draft } from '../template/compose'
import { header } from './header'
import { laneRow } from './lane-row'
import { legend } from './legend'
import { GAP, LABEL_WIDTH, PADDING, mapWidth } from './measures'
import { shapePlan } from './shape-plan'
import { stageCard } from './stage-card'

export interface Dress { readonly brand: Brand['id']; readonly theme: Theme; readonly drawn: Look['drawn']; readonly shape?: Shape; readonly logo?: Logo }

/** A whole map as one frame, ready to be inserted. `key` becomes the map's identity. */
export function planMap(draft: Draft, key: string, dress: Dress, say: Say): PlanNode {
  const { map } = draft
  return shapePlan({
    key: 'map',
    type: 'frame',
    name: say('layer.map', { title: map.title }),
    flow: 'column',
    width: mapWidth(map.stages.length),
    height: 'hug',
    pad: [PADDING, PADDING, PADDING, PADDING],
    radius: 16,
    fill: 'paper',
    stroke: { colour: 'line', weight: 1 },
    tag: mapTag(draft, key, dress),
    relaunch: mapButtons(say),
    children: [
      header(map, draft.example, say, dress.logo),
      stageRow(draft, say),
      ...map.lanes.map((lane) => laneRow(draft, lane, say)),
      ...(map.lanes.some((lane) => lane.role === 'emotion') ? [legend(map, say)] : []),
    ],
  }, dress.shape, say)
}

/** Buttons that Figma shows while the map is selected. */
export const mapButtons = (say: Say): Record<string, string> => ({ audit: say('relaunch.audit'), 'edit-map': say('relaunch.edit-map') })

const mapTag = ({ map, example }: Draft, key: string, { brand, theme, drawn }: Dress): MapTag => ({
  v: 1, kind: 'map', key, locale: map.locale, state: map.state, status: map.status, brand, theme, drawn,
  scale: { ...map.scale, labels: [...map.scale.labels] },
  required: [...new Set(map.lanes.filter((lane) => lane.required).map((lane) => lane.role))],
  ...(map.template && { template: map.template }), ...(example && { example }),
})

const stageRow = ({ map }: Draft, say: Say): PlanNode => ({
  key: 'stages', type: 'frame', name: say('layer.stages'), flow: 'row', gap: GAP, width: 'fill', height: 'hug', equal: true,
  tag: { v: 1, kind: 'aid', aid: 'stages' },
  children: [
    { key: 'stages/corner', type: 'frame', name: say('layer.label'), width: LABEL_WIDTH, height: 1, tag: { v: 1, kind: 'aid', aid: 'label' } },
    ...map.stages.map((stage, at) => stageCard(stage, at, map.stages.length, say)),
  ],
})
