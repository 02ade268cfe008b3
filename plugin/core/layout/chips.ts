import type { Note } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { field, text } from './text'

/** Values that stand as small chips under a note: delete the chip, delete the value. */
export function chips(key: string, note: Note, say: Say): PlanNode[] {
  const chip = (tag: string, content: string | undefined): PlanNode[] => (content ? [{
    key: `${key}/${tag}`,
    type: 'frame',
    name: say(`layer.${tag}`),
    flow: 'row',
    width: 'hug',
    height: 'hug',
    pad: [2, 6, 2, 6],
    radius: 4,
    fill: 'band',
    children: [text({ key: `${key}/${tag}/text`, name: say(`layer.${tag}`), content, style: 'chip', width: 'hug', tag: field(tag) })],
  }] : [])
  const row = [
    ...chip('when', note.when),
    ...chip('channel', note.channel),
    ...chip('controlled-by', note.controlledBy && say(`controller.${note.controlledBy}`)),
    ...chip('value', note.value && say('map.value', { value: note.value })),
    ...chip('effort', note.effort && say('map.effort', { value: note.effort })),
    ...chip('link', note.link),
  ]
  return row.length ? [{ key: `${key}/chips`, type: 'frame', name: say('layer.chips'), flow: 'row', gap: 4, wrap: true, width: 'fill', height: 'hug', children: row }] : []
}
