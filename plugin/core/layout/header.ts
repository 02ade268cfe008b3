import type { JourneyMap } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Logo } from '../layers/shape'
import type { Say } from '../messages/say'
import { logoSlot } from './logo-slot'
import { aid, field, text } from './text'

/** Title and scenario, the map's tags and logo, and the strip that says whose journey it is. */
export const header = (map: JourneyMap, example: boolean, say: Say, logo?: Logo): PlanNode => ({
  key: 'header',
  type: 'frame',
  name: say('layer.header'),
  flow: 'column',
  gap: 16,
  width: 'fill',
  height: 'hug',
  pad: [0, 0, 24, 0],
  tag: aid('header'),
  children: [
    {
      key: 'opening', type: 'frame', name: say('layer.opening'), flow: 'row', gap: 24, width: 'fill', height: 'hug', align: ['between', 'start'],
      children: [titles(map, say), corner(map, example, say, logo)],
    },
    band(map, say),
  ],
})

const titles = (map: JourneyMap, say: Say): PlanNode => ({
  key: 'titles', type: 'frame', name: say('layer.opening'), flow: 'column', gap: 4, width: 640, height: 'hug',
  children: [
    text({ key: 'title', name: say('layer.title'), content: map.title, style: 'title', tag: field('title') }),
    value('scenario', map.scenario, 'scenario', say),
  ],
})

/** A header value; while it is empty, its question stands there in the muted colour. */
function value(name: string, content: string | undefined, style: 'scenario' | 'field', say: Say): PlanNode {
  const prompt = say(`map.${name}.prompt`)
  return text({ key: `field:${name}`, name: say(`layer.${name}`), content: content ?? prompt, style, colour: content ? 'ink' : 'muted', tag: field(name, prompt) })
}

const pill = (name: string, content: string, say: Say): PlanNode => ({
  key: `pill:${name}`, type: 'frame', name: say(`layer.${name}`), flow: 'row', width: 'hug', height: 'hug', pad: [4, 10, 4, 10], radius: 12, fill: 'band',
  children: [text({ key: `pill:${name}/text`, name: say(`layer.${name}`), content, style: 'chip', width: 'hug', tag: field(name) })],
})

const corner = (map: JourneyMap, example: boolean, say: Say, logo?: Logo): PlanNode => ({
  key: 'corner', type: 'frame', name: say('layer.tags'), flow: 'row', gap: 8, width: 'hug', height: 'hug', align: ['end', 'center'],
  children: [
    ...(example ? [pill('example', say('map.example'), say)] : []),
    pill('status', say(`status.${map.status}`), say),
    logoSlot(say, logo),
  ],
})

function band(map: JourneyMap, say: Say): PlanNode {
  const customer = map.personas.map(({ name, about }) => (about ? `${name} · ${about}` : name)).join('\n')
  const entry = (name: string, label: string, drawn: PlanNode): PlanNode => ({
    key: `entry:${name}`, type: 'frame', name: label, flow: 'column', gap: 2, width: 'fill', height: 'hug',
    children: [text({ key: `entry:${name}/label`, name: say('layer.label'), content: label, style: 'field-label', colour: 'muted', tag: aid('field-label') }), drawn],
  })
  return {
    key: 'band', type: 'frame', name: say('layer.band'), flow: 'row', gap: 24, width: 'fill', height: 'hug', pad: [16, 16, 16, 16], radius: 12, fill: 'band',
    children: [
      entry('customer', say('map.customer'), value('customer', customer || undefined, 'field', say)),
      entry('goal', say('map.goal'), value('goal', map.goal, 'field', say)),
      entry('owner', say('map.owner'), value('owner', map.owner, 'field', say)),
      entry('reviewed', say('map.reviewed'), value('reviewed', map.reviewed, 'field', say)),
      entry('state', say('map.state'), text({ key: 'field:state', name: say('layer.state'), content: say(`state.${map.state}`), style: 'field', tag: field('state') })),
    ],
  }
}
