import type { Layer } from '../../plugin/core/layers/layer'
import type { Scope } from '../../plugin/protocol/messages'
import { readLayers } from '../../plugin/usecases/read-layers'
import { drawnMap, type Stage } from './drawn-map'
import { figure, type Figure } from './figure'

const MAPS = 10

/** After an edit of one map among ten, only that map is read: its layers, and a tenth of what looking at all of them costs. */
export async function liveEdit(program: string): Promise<Figure[]> {
  const stage = await drawnMap(program)
  const { person } = stage.engine
  const [first] = person.currentPage.children
  if (first?.type !== 'FRAME') throw new Error('no map was drawn')
  for (let copy = 1; copy < MAPS; copy += 1) first.clone().x = copy * (first.width + 120)
  await stage.engine.settle()
  const all = await look(stage, { in: 'page' })
  const one = await look(stage, { in: 'ids', ids: [first.id] })
  const own = new Set([first.id, ...first.findAll().map(({ id }) => id)])
  stage.hands.close()
  return [
    figure('one edit, layers read of other maps', one.layers.filter(({ id }) => !own.has(id)).length, 'layers', 'the changed map', own.size, 0),
    figure('one edit, host calls', one.calls, 'calls', `a look at all ${MAPS} maps`, all.calls, 1.1 / MAPS),
  ]
}

async function look({ engine, hands }: Stage, scope: Scope): Promise<{ readonly layers: readonly Layer[]; readonly calls: number }> {
  engine.person.currentPage.selection = []
  engine.resetCounts()
  const read = await readLayers(hands.client, scope, 'tagged')
  if (!read.ok) throw new Error(JSON.stringify(read))
  return { layers: read.result.pages.flatMap(({ layers }) => layers), calls: engine.counts.total }
}
