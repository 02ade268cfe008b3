import type { Patch } from '../../plugin/core/layers/patch'
import type { Stage } from '../support/sandbox'
import { everything, look } from './a-plan'

/** A page with a drawn plan and a designer's own layers, and the ids of both by key or name. */
export async function furnish(stage: Stage, drawn = look): Promise<Record<string, string>> {
  const outcome = await stage.hands.request('apply', { change: { look: drawn, patches: [{ op: 'insert', parent: '0:1', node: everything }] } })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  const { person } = stage.engine
  const ids: Record<string, string> = { ...outcome.result.ids }
  for (const [name, make] of Object.entries({ own: () => ownFrame(person), words: () => mixedText(person), empty: () => person.createText(), style: () => person.createTextStyle() })) {
    const made = make()
    if ('parent' in made) made.name = name
    ids[name] = made.id
  }
  for (const child of (await person.getNodeByIdAsync(ids.own ?? '') as FrameNode).children) ids[child.name] = child.id
  person.currentPage.selection = [await person.getNodeByIdAsync(ids.short ?? '') as SceneNode]
  person.commitUndo()
  await stage.engine.settle()
  stage.engine.resetCounts()
  return ids
}

function ownFrame(person: PluginAPI): FrameNode {
  const own = person.createFrame()
  own.resize(300, 200)
  own.x = 900
  for (const name of ['first', 'second', 'third', 'fourth']) {
    const card = person.createRectangle()
    card.name = name
    card.x = 30
    own.appendChild(card)
  }
  return own
}

/** A text in two fonts, two sizes and two colours. */
function mixedText(person: PluginAPI): TextNode {
  const text = person.createText()
  text.characters = 'Buys a bicycle'
  text.setRangeFontName(0, 4, { family: 'Inter', style: 'Bold' })
  text.setRangeFontSize(0, 4, 20)
  text.setRangeFills(5, 14, [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }])
  return text
}

/** Every operation, on layers of ours and of the person's. */
export const everyPatch = (ids: Record<string, string>): Patch[] => {
  const id = (key: string): string => ids[key] ?? key
  return [
    { op: 'set', node: id('map'), props: { name: 'Renamed', opacity: 0.9, visible: true, fill: 'band', stroke: { colour: 'edge', weight: [2, 0, 2, 0], dash: [1, 1] }, radius: 4, pad: [1, 2, 3, 4], x: -50, y: 60 }, expect: { name: 'Journey map · First bicycle', x: 0 } },
    { op: 'set', node: id('row'), props: { stroke: { colour: 'pain', weight: 3 }, sizing: { horizontal: 'fixed' } } },
    { op: 'set', node: id('own'), props: { width: 350, stroke: null, fill: null } },
    { op: 'set', node: id('tall'), props: { height: 120, sizing: { horizontal: 'hug' } } },
    { op: 'set', node: id('title'), props: { textColour: 'pain', textStyle: 'note', name: 'Heading' } },
    { op: 'set', node: id('words'), props: { textStyle: 'meta', width: 60 } },
    { op: 'set', node: id('curve'), props: { path: 'M 0 30 L 50 0 L 90 30', x: 12, y: 4 } },
    { op: 'text', node: id('tall/text'), value: 'Осознавање', expect: 'Awareness of what there is, from a friend, a shop window or an advert' },
    { op: 'text', node: id('words'), value: 'Rents a bicycle', expect: 'Buys a bicycle' },
    { op: 'set', node: id('empty'), props: { textStyle: 'title' } },
    { op: 'text', node: id('empty'), value: 'No longer', expect: '' },
    { op: 'data', node: id('title'), key: 'tag', value: { v: 1, kind: 'field', field: 'heading' }, expect: '{"v":1,"kind":"field","field":"title"}' },
    { op: 'data', node: id('map'), key: 'waivers', value: '[]', expect: null },
    { op: 'relaunch', node: id('map'), buttons: { audit: 'Audit' } },
    { op: 'insert', parent: id('row'), index: 1, node: { key: 'note', type: 'frame', name: 'Note', flow: 'column', width: 'hug', height: 'hug', fill: 'gain-fill', equal: true, tag: { v: 1, kind: 'note', key: 'n1' }, children: [{ key: 'note/text', type: 'text', name: 'Text', width: 90, text: { content: 'New', style: 'chip', colour: 'gain' } }] } },
    { op: 'move', node: id('short'), parent: id('row'), index: 0, expect: { parent: id('row') } },
    { op: 'move', node: id('face'), parent: id('own'), index: 2, expect: { parent: id('map') } },
    { op: 'move', node: id('words'), parent: 'new:note', index: 0, expect: { parent: '0:1' } },
    { op: 'remove', node: id('second'), expect: { parent: id('own'), name: 'second' } },
    { op: 'remove', node: id('bar'), expect: { parent: id('face') } },
    { op: 'style', token: 'note' },
    { op: 'variable', token: 'ink', hex: '#202020' },
  ]
}
