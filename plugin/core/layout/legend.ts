import type { JourneyMap } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { faceOf, wordOf } from './emotion-scale'
import { face } from './face'
import { aid, text } from './text'

/** The values that the legend shows, best first. Scales longer than five steps show the five faces only. */
export function legendValues({ min, max }: JourneyMap['scale']): number[] {
  const steps = Math.min(5, Math.round(max - min) + 1)
  return Array.from({ length: steps }, (_, i) => Math.round(max - (i * (max - min)) / Math.max(steps - 1, 1)))
}

/** What the faces mean. */
export const legend = ({ scale }: JourneyMap, say: Say): PlanNode => ({
  key: 'legend', type: 'frame', name: say('layer.legend'), flow: 'row', gap: 20, width: 'fill', height: 'hug', pad: [16, 0, 0, 0], tag: aid('legend'),
  children: legendValues(scale).map((value) => ({
    key: `legend:${value}`, type: 'frame' as const, name: wordOf(value, scale), flow: 'row' as const, gap: 6, width: 'hug' as const, height: 'hug' as const, align: ['start', 'center'] as const,
    children: [
      face({ say, key: `legend:${value}/face`, name: say('layer.face'), level: faceOf(value, scale), size: 16, tag: aid('legend') }),
      text({ key: `legend:${value}/word`, name: say('layer.word'), content: wordOf(value, scale), style: 'meta', colour: 'muted', width: 'hug', tag: aid('legend') }),
    ],
  })),
})
