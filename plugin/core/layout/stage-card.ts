import type { Stage } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { cardWidth } from './measures'
import { aid, field, text } from './text'

/** A stage's header: number, name and one line of meaning, with the buttons that change stages. */
export function stageCard(stage: Stage, at: number, stages: number, say: Say): PlanNode {
  const key = `stage:${stage.id}`
  return {
    key,
    type: 'frame',
    name: stage.name,
    flow: 'column',
    width: cardWidth(stages),
    height: 'hug',
    minHeight: 64,
    pad: [10, 12, 10, 12],
    radius: 8,
    fill: 'stage',
    tag: { v: 1, kind: 'stage', key: stage.id },
    relaunch: stageButtons(stage.name, say),
    children: [
      {
        key: `${key}/heading`, type: 'frame', name: say('layer.heading'), flow: 'row', gap: 8, width: 'fill', height: 'hug',
        children: [
          text({ key: `${key}/number`, name: say('layer.number'), content: String(at + 1), style: 'stage', colour: 'on-stage', width: 'hug', tag: aid('number') }),
          text({ key: `${key}/name`, name: say('layer.name'), content: stage.name, style: 'stage', colour: 'on-stage', tag: field('name') }),
        ],
      },
      ...(stage.about ? [text({ key: `${key}/about`, name: say('layer.about'), content: stage.about, style: 'stage-line', colour: 'on-stage', tag: field('about') })] : []),
    ],
  }
}

export const stageButtons = (stage: string, say: Say): Record<string, string> => ({
  'stage-add-after': say('relaunch.stage-add-after', { stage }),
  'stage-duplicate': say('relaunch.stage-duplicate', { stage }),
  'stage-remove': say('relaunch.stage-remove', { stage }),
})
