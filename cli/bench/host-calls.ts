import type { Layer } from '../../plugin/core/layers/layer'
import type { Detail } from '../../plugin/protocol/messages'
import { drawnMap, emptyPage, type Stage } from './drawn-map'
import { figure, type Figure } from './figure'

/** How often the plugin crosses into Figma to draw and to read a map of 5 stages × 8 lanes. */
export async function hostCalls(program: string): Promise<Figure[]> {
  const drawn = await drawnMap(program)
  const { total, fontAwaits } = drawn.engine.counts
  const full = await read(drawn, 'full')
  const texts = await read(drawn, 'texts')
  // What any read costs, however much there is to read: the page and its view.
  const empty = await emptyPage(program)
  const given = (await read(empty, 'texts')).calls
  const isText = ({ type }: Layer) => type === 'TEXT'
  const words = full.layers.filter(isText).length
  // The read budget is 12 a text and 7 another layer; both kinds are read in one pass, so they share one sum.
  const allowed = 12 * words + 7 * (full.layers.length - words)
  drawn.hands.close()
  empty.hands.close()
  return [
    figure('insert 5 × 8, host calls', total, 'calls', `${full.layers.length} nodes`, full.layers.length, 14),
    figure('insert 5 × 8, font awaits', fontAwaits, 'awaits', 'one map', 1, 1),
    figure('read full, host calls', full.calls, 'calls', `12 a text, 7 another layer (${words} and ${full.layers.length - words})`, allowed, 1),
    figure('read texts, host calls beyond those of an empty page', texts.calls - given, 'calls', `${texts.layers.length} texts and the ${texts.parts} messages that carry them`, texts.layers.length + texts.parts, 1),
  ]
}

async function read({ engine, hands }: Stage, detail: Detail): Promise<{ readonly layers: Layer[]; readonly parts: number; readonly calls: number }> {
  const layers: Layer[] = []
  let parts = 0
  // What is selected is told with every read, and is no part of what is read.
  engine.person.currentPage.selection = []
  engine.resetCounts()
  const done = await hands.client.request('read', { scope: { in: 'page' }, detail }, {
    onPart(part) {
      parts += 1
      for (const layer of part.layers) layers.push(layer)
    },
  })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return { layers, parts, calls: engine.counts.total }
}
