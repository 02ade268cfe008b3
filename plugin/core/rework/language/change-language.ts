import type { Locale } from '../../journey/locale'
import type { Layer } from '../../layers/layer'
import type { Patch } from '../../layers/patch'
import type { Tag } from '../../layers/tag'
import { mapButtons } from '../../layout/plan-map'
import { stageButtons } from '../../layout/stage-card'
import type { LayerTree } from '../../reading/layer-tree'
import type { Template } from '../../template/schema'
import { reworkOf, type Rework } from '../rework'
import { dictionaryOf, swapped, type Dictionary } from './dictionary'
import { nameChange } from './name-change'
import { scenesOf, type Scene } from './scene'
import { tagChange } from './tag-change'
import { textChange } from './text-change'

/**
 * A map in another language: labels, questions, hints, words of the scale and of kinds, headings, buttons and layer names,
 * wherever they still say what Waymark wrote. What people wrote stays, and so does an example's story. `template` is the one
 * the map was made from, if it is there.
 */
export function changeLanguage(tree: LayerTree, root: Layer, template: Template | null, to: Locale): Rework {
  if (root.tag?.kind !== 'map' || root.tag.locale === to) return reworkOf([])
  const words = dictionaryOf(root.tag, template, to)
  return reworkOf(scenesOf(tree, root).flatMap((scene) => [...reworded(scene, words), ...retagged(scene.layer, tagChange(scene, words, to))]))
}

/** Words, names and buttons of one layer, as a dictionary has them. */
export const reworded = (scene: Scene, words: Dictionary): Rework[] => [...textAt(scene, words), ...nameAt(scene, words), ...buttonsAt(scene, words)]

const both = (patch: (now: string, then: string) => Patch, was: string, will: string): Rework[] =>
  (will === was ? [] : [{ patches: [patch(was, will)], back: () => [patch(will, was)] }])

function textAt(scene: Scene, words: Dictionary): Rework[] {
  const { id, text, type } = scene.layer
  const changed = type === 'TEXT' && text !== undefined ? textChange(scene, words) : undefined
  return text === undefined || changed === undefined ? [] : both((expect, value) => ({ op: 'text', node: id, value, expect }), text, changed)
}

function nameAt(scene: Scene, words: Dictionary): Rework[] {
  const { id, name } = scene.layer
  return both((was, will) => ({ op: 'set', node: id, props: { name: will }, expect: { name: was } }), name, nameChange(scene, words) ?? name)
}

/** A layer's tag, where it is to remember something else. */
export function retagged({ id, tag }: Layer, changed: Tag | undefined): Rework[] {
  if (!tag || !changed || JSON.stringify(tag) === JSON.stringify(changed)) return []
  const patch = (value: Tag, expect: Tag): Patch => ({ op: 'data', node: id, key: 'tag', value, expect: JSON.stringify(expect) })
  return [{ patches: [patch(changed, tag)], back: () => [patch(tag, changed)] }]
}

/** What the buttons of a map and of its stages say. */
function buttonsAt({ layer: { id, tag }, stage, stageName }: Scene, { here, there, stage: known }: Dictionary): Rework[] {
  const relaunch = (was: Record<string, string>, will: Record<string, string>): Rework[] =>
    [{ patches: [{ op: 'relaunch', node: id, buttons: will }], back: () => [{ op: 'relaunch', node: id, buttons: was }] }]
  if (tag?.kind === 'map') return relaunch(mapButtons(here), mapButtons(there))
  if (tag?.kind !== 'stage' || stage === undefined || stageName === undefined) return []
  const other = swapped(stageName, known(stage).name) ?? stageName
  return relaunch(stageButtons(stageName, here), stageButtons(other, there))
}
