import { aidOf } from '../looks/place'
import { said, swapped, type Dictionary, type Pair } from './dictionary'
import type { Scene } from './scene'
import { textChange } from './text-change'

/** Names of layers that hold others; those of texts come first where a word means both. */
const FRAME_KEYS = [
  'map.customer', 'map.goal', 'map.owner', 'map.reviewed', 'map.state', 'map.peak', 'map.lowest',
  'layer.header', 'layer.opening', 'layer.tags', 'layer.band', 'layer.logo', 'layer.stages', 'layer.label', 'layer.heading', 'layer.note', 'layer.prompt', 'layer.face',
  'layer.word', 'layer.legend', 'layer.picture', 'layer.chips', 'layer.when', 'layer.channel', 'layer.controlled-by', 'layer.value', 'layer.effort', 'layer.link',
  'layer.example', 'layer.status', 'layer.curve', 'layer.bridge', 'layer.neutral', 'layer.eyes', 'layer.mouth', 'layer.point', 'layer.notch',
]
const TEXT_KEYS = [
  'layer.text', 'layer.kind', 'layer.source', 'layer.figure', 'layer.owner', 'layer.when', 'layer.channel', 'layer.controlled-by', 'layer.value', 'layer.effort', 'layer.link',
  'layer.number', 'layer.name', 'layer.about', 'layer.title', 'layer.scenario', 'layer.customer', 'layer.goal', 'layer.reviewed', 'layer.state', 'layer.example', 'layer.status',
  'layer.hint', 'layer.level', 'layer.word', 'layer.label', 'layer.logo', 'map.peak', 'map.lowest',
]

/** A layer's name in the other language; undefined where a person named it. Stages, cells and lanes are called as they read. */
export function nameChange(scene: Scene, words: Dictionary): string | undefined {
  const { layer, stageName, laneLabel, stage, lane } = scene
  const { name, type, tag } = layer
  switch (tag?.kind) {
    case 'map': return mapName(scene, words)
    case 'stage': case 'cell': return stageName === name && stage !== undefined ? swapped(name, words.stage(stage).name) : undefined
    case 'lane': return laneLabel === name && lane ? swapped(name, words.lane(lane.key, lane.role)) : undefined
    default: {
      const own = aidOf(scene.parent) === 'legend' && !tag ? words.scale : []
      return swapped(name, [...own, ...(type === 'TEXT' ? TEXT_KEYS : FRAME_KEYS).map((key): Pair => said(words.here, words.there, key))])
    }
  }
}

function mapName({ layer, tree }: Scene, words: Dictionary): string | undefined {
  const title = tree.below(layer.id).find(({ tag }) => tag?.kind === 'field' && tag.field === 'title')
  if (title?.text === undefined) return undefined
  const other = textChange({ layer: title, parent: null, tree }, words) ?? title.text
  return swapped(layer.name, [[words.here('layer.map', { title: title.text }), words.there('layer.map', { title: other })]])
}
